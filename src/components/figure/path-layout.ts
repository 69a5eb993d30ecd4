import { leading, textSize } from '#components/figure/drawing-sizes.ts';
import type { Activation, Conditions, Step } from '#corpus/activation.ts';
import { breakLines, textWidth } from '#text/lines.ts';

/** Whose words a text is, or what it names; with how wide it runs, compared with the plain sans that is reckoned with. */
const voices = { name: 1.1, theirs: 1, note: 1 } as const;

export type Voice = keyof typeof voices;
export type MarkKind = 'start' | 'condition' | 'component' | 'clauses';

/** Where everything of the picture stands. */
export interface PathLayout {
  readonly height: number;
  /** The lines along which one gets on, as SVG paths. */
  readonly rails: readonly string[];
  readonly marks: readonly { readonly kind: MarkKind; readonly x: number; readonly y: number }[];
  readonly texts: readonly {
    readonly voice: Voice;
    readonly x: number;
    readonly y: number;
    readonly lines: readonly string[];
  }[];
}

const trunk = 12;
const station = 36;
/** From a mark to the text beside it, from a text to the middle of its first line, from one thing to the next below it. */
const beside = 20;
const rise = 5;
const apart = 12;

/**
 * The path from now to each component: down over the conditions for all, then off to each. The conditions within a component
 * stand to its right where there is room, and below it where there is not.
 */
export function layOutPath({ forAll, steps }: Activation, width: number): PathLayout {
  const pen = new Pen();
  const start = pen.mark('start', trunk);
  pen.write('name', trunk + beside, width, 'Now, in these sources');
  for (const conditions of forAll) {
    pen.y += apart;
    pen.conditions(conditions, trunk, width);
    pen.write('note', trunk + beside, width, `${labelsOf(conditions)}, for all that follow`);
  }
  const stations = steps.map((step) => {
    pen.y += apart + 4;
    return drawStep(pen, step, width);
  });
  pen.rails.push(`M${trunk} ${start}V${(stations.at(-1) ?? start) - 10}`);
  return { height: pen.y - leading + rise, rails: pen.rails, marks: pen.marks, texts: pen.texts };
}

/** Draws a component with its own conditions, and tells how far down it branches off. */
function drawStep(pen: Pen, { component, group, conditions }: Step, width: number): number {
  const top = pen.y;
  const isWide = width > 500 && conditions.length > 0;
  const rail = isWide ? width / 2 + 10 : station;
  const at = pen.mark('component', station);
  pen.rails.push(`M${trunk} ${at - 10}q0 10 10 10H${station}`);
  pen.write('note', station + beside, width, group.label);
  pen.write('name', station + beside, isWide ? rail - beside : width, component.data.title);
  const bottom = pen.y;
  if (isWide) {
    pen.y = top;
    pen.rails.push(`M${station + beside + Math.ceil(textWidth(group.label) * textSize)} ${at}H${rail}`);
  }
  let end = at;
  for (const [index, those] of conditions.entries()) {
    if (index > 0 || !isWide) pen.y += apart - 4;
    pen.conditions(those, rail, width);
    pen.y += 4;
    end = pen.mark('clauses', rail);
    pen.write(
      'note',
      rail + beside,
      width,
      `What ${labelsOf(those)} ${those.clauses.length > 1 ? 'say' : 'says'}`,
    );
  }
  if (end > at) pen.rails.push(`M${rail} ${at}V${end}`);
  pen.y = Math.max(pen.y, bottom);
  return at;
}

function labelsOf({ clauses }: Conditions): string {
  return clauses.map(({ label }) => label).join(' and ');
}

/** Takes down what is drawn, from the top to the bottom. */
class Pen {
  /** Where the next line of text stands. */
  y: number = textSize;
  readonly rails: string[] = [];
  readonly marks: PathLayout['marks'][number][] = [];
  readonly texts: PathLayout['texts'][number][] = [];

  /** Writes a text, in as many lines as it needs before the edge. */
  write(voice: Voice, x: number, edge: number, words: string) {
    const lines = breakLines(words, (edge - x) / (textSize * voices[voice]));
    this.texts.push({ voice, x, y: this.y, lines });
    this.y += lines.length * leading;
  }

  /** Puts a mark before the next line, and tells how far down. */
  mark(kind: MarkKind, x: number): number {
    this.marks.push({ kind, x, y: this.y - rise });
    return this.y - rise;
  }

  /** Draws conditions below each other, each with its mark. */
  conditions({ words }: Conditions, x: number, edge: number) {
    for (const [index, condition] of words.entries()) {
      if (index > 0) this.y += apart - 4;
      this.mark('condition', x);
      this.write('theirs', x + beside, edge, `“${condition}”`);
    }
  }
}
