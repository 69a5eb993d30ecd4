import CSL from 'citeproc';
import type { CslItem } from '#exports/citation/csl-item.ts';
import { type CslElement, readCsl } from '#exports/citation/csl-styles.ts';

/** A stretch of a citation. */
export interface Stretch {
  readonly text: string;
  readonly isItalic: boolean;
}

/** The styles, each as its manual asks for a first mention: a note, or an entry of the list at the end. */
export const citationStyles = [
  { name: 'Chicago, note', style: 'chicago-fullnote-bibliography', form: 'note' },
  { name: 'Chicago, author-date', style: 'chicago-author-date', form: 'entry' },
  { name: 'APA', style: 'apa', form: 'entry' },
  { name: 'MLA', style: 'modern-language-association', form: 'entry' },
  { name: 'OSCOLA', style: 'oscola', form: 'note' },
] as const;

export type CitationStyle = (typeof citationStyles)[number];

/** What stands for `<` while citeproc, which would read a tag, is at work. */
const lessThan = '\uE000';

const engines = new Map<string, InstanceType<typeof CSL.Engine>>();
let csl: Map<string, CslElement> | undefined;
/** What the engines are asked about: one item at a time. */
let cited: unknown;

/** An item in a style, in the English of the style's manual. */
export function styledCitation(item: CslItem, { style, form }: CitationStyle): Stretch[] {
  const { note, custom, ...printed } = item;
  cited = JSON.parse(JSON.stringify(printed).replaceAll('<', lessThan));
  const engine = engineOf(style);
  if (form === 'note') {
    const citation = { citationItems: [{ id: item.id }], properties: { noteIndex: 1 } };
    return stretches(engine.previewCitationCluster(citation, [], [], 'html'));
  }
  engine.updateItems([item.id]);
  const [, entries] = engine.makeBibliography();
  // It would remember the item by its id.
  engine.updateItems([]);
  return stretches(entries.join(''));
}

function engineOf(style: string): InstanceType<typeof CSL.Engine> {
  const made = engines.get(style);
  if (made) return made;
  csl ??= readCsl(citationStyles.map((it) => it.style));
  const sys = { retrieveLocale: (tag: string) => csl?.get(tag), retrieveItem: () => cited };
  const engine = new CSL.Engine(sys, csl.get(style));
  engines.set(style, engine);
  return engine;
}

/** What a reader sees of citeproc's HTML: its italics, and no other markup. */
function stretches(html: string): Stretch[] {
  let isItalic = false;
  const found: Stretch[] = [];
  for (const part of html.split(/(<[^>]*>)/)) {
    if (part === '<i>' || part === '</i>') isItalic = part === '<i>';
    const text = part.startsWith('<') ? '' : decode(part);
    if (text.trim()) found.push({ text, isItalic });
  }
  return found;
}

function decode(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(code)).replaceAll(lessThan, '<');
}
