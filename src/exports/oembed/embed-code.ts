import { type CheckedCorpus, sentencesOf } from '#corpus/corpus.ts';
import { labelOf } from '#corpus/labels.ts';
import { embedAddress } from '#model/embed.ts';

/** The frame that shows a clause or a group in somebody else's page. */
export interface Frame {
  readonly address: string;
  readonly title: string;
  /** In CSS pixels: wide enough for a line of text, and high enough for all of the card at that width. */
  readonly width: number;
  readonly height: number;
}

/** Of a card, in CSS pixels: what stands around the words, what stands with each sentence, a line of words, and its characters. */
const sizes = { width: 600, around: 190, sentence: 110, line: 32, characters: 46 };

/**
 * The frame of a clause or a group.
 *
 * @param root the whole address of the site, with a slash at the end
 */
export function frameOf(corpus: CheckedCorpus, id: string, root: string): Frame {
  const clause = corpus.clauses.get(id);
  const group = corpus.groups.get(id);
  const shown = clause ? [clause] : group ? sentencesOf(corpus, group) : [];
  const heights = shown.map(
    ({ words }) => sizes.sentence + sizes.line * Math.ceil(words.length / sizes.characters),
  );
  return {
    address: root + embedAddress(id),
    title: `${labelOf(corpus, `clause:${id}`)} of ${corpus.site.data.agreement}`,
    width: sizes.width,
    height: heights.reduce((sum, height) => sum + height, sizes.around),
  };
}

/** The HTML that puts a frame into a page: it gets no wider than its place, and loads when it comes into sight. */
export function frameHtml({ address, title, width, height }: Frame): string {
  const attributes = {
    src: address,
    title,
    width,
    height,
    loading: 'lazy',
    style: 'max-width: 100%; border: 0',
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(String(value))}"`);
  return `<iframe ${written.join(' ')}></iframe>`;
}

/** A text as the value of an attribute in double quotes. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
