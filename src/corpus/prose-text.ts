import { quotationMark } from '#corpus/block-text.ts';
import type { Prose } from '#corpus/prose.ts';
import { isRef, quotedRef, type Ref } from '#model/ref.ts';
import { normalise } from '#text/normalise.ts';

/** What stands under one heading of a piece of prose. */
export interface ProsePart {
  /** `undefined` for what stands before the first heading. */
  readonly heading: string | undefined;
  /** Plain text: paragraphs and items of lists with an empty line between them, quotations in double quotation marks, emphasis in single ones. */
  readonly text: string;
}

/** A piece of prose as plain text, part by part. What the site puts in by itself is not in it. */
export function proseParts({ blocks, quotes }: Prose): ProsePart[] {
  const parts: { heading: string | undefined; paragraphs: string[] }[] = [
    { heading: undefined, paragraphs: [] },
  ];
  const waiting = quotes.map(({ words, place }) => ({ words: `“${normalise(words)}”`, place }));
  const take = () => waiting.shift()?.words ?? '';
  // A quotation that is a paragraph of its own belongs to no block.
  const takeBefore = (block: Prose['blocks'][number] | undefined) => {
    while (waiting[0] && (!block || isBefore(waiting[0], block))) parts.at(-1)?.paragraphs.push(take());
  };
  for (const block of blocks) {
    takeBefore(block);
    const text = normalise(withEmphasis(block).replaceAll(quotationMark, take));
    if (block.type === 'heading') parts.push({ heading: text, paragraphs: [] });
    else parts.at(-1)?.paragraphs.push(text);
  }
  takeBefore(undefined);
  return parts
    .filter(({ paragraphs }) => paragraphs.length > 0)
    .map(({ heading, paragraphs }) => ({ heading, text: paragraphs.join('\n\n') }));
}

/** A block with what is emphasised in single quotation marks: without them, a word that is spoken of would be ours. */
function withEmphasis({ text, emphasised }: Prose['blocks'][number]): string {
  return emphasised.reduceRight(
    (marked, { start, end }) => `${marked.slice(0, start)}‘${marked.slice(start, end)}’${marked.slice(end)}`,
    text,
  );
}

/** A short piece of prose as plain text, its headings as paragraphs. */
export function proseText(prose: Prose): string {
  return proseParts(prose)
    .flatMap(({ heading, text }) => [heading ?? [], text].flat())
    .join('\n\n');
}

/** Everything of ours that a piece of prose links to or quotes, once each: first its links, then what it quotes. */
export function citedIn({ links, quotes }: Prose): Ref[] {
  const linked = links.flatMap(({ address }) => (isRef(address) ? [address] : []));
  return [...new Set([...linked, ...quotes.map(({ from }) => quotedRef(from))])];
}

type Placed = Pick<Prose['blocks'][number], 'place'>;

function isBefore({ place: a }: Placed, { place: b }: Placed): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}
