import { expect, test } from 'vitest';
import { loadCorpus } from '#corpus/load.ts';
import { citedIn, proseParts, proseText } from '#corpus/prose-text.ts';
import { agreement, agreementWith } from '../../fixtures/copies.ts';

/** The prose of a clause's note. */
function noteOf(text: string) {
  const clause = "---\nfrom: 'accord#5'\nwords: x\n---\n\n";
  const { clauses } = loadCorpus(agreementWith({ 'clauses/p2.2.mdx': clause + text }));
  const prose = clauses.get('p2.2')?.entry.prose;
  if (!prose) throw new Error('The note could not be read.');
  return prose;
}

test('quotations stand in their places, each in quotation marks, and so does what is emphasised', () => {
  const text =
    'One <Quote from="c1.1">first\nwords</Quote>, two *with <Quote from="c1.2">second</Quote>* [and](clause:c1.1)\nmore.';
  expect(proseText(noteOf(text))).toBe('One “first words”, two ‘with “second”’ and more.');
});

test('a quotation that is a paragraph of its own stands between its neighbours', () => {
  const text =
    'Before <Quote from="c1.1">a</Quote>.\n\n<Quote from="c1.2">\n  own\n</Quote>\n\nAfter <Quote from="c1.1">b</Quote>.\n\n<Quote from="c1.1">last</Quote>';
  expect(proseText(noteOf(text))).toBe('Before “a”.\n\n“own”\n\nAfter “b”.\n\n“last”');
});

test('a list is a paragraph an item, and what stands under a heading is a part', () => {
  const lamp = loadCorpus(agreement).components.get('lamp');
  const parts = lamp ? proseParts(lamp.prose) : [];
  expect(parts.map(({ heading }) => heading)).toEqual([
    undefined,
    'What was said about it',
    'What the words leave open',
    'A task',
  ]);
  expect(parts[2]?.text).toBe('Who builds the room (1.1).\n\nWho fills the store (1.2(b)).');
  expect(parts[1]?.text).toContain('The Accord wants a horn that “carries <two miles> in fog”.');
});

test('what it rests on is everything of ours that it links to or quotes, once each', () => {
  const text =
    '[A](clause:c1.1), [b](https://example.org/), <Quote from="accord#5">c</Quote>, [d](clause:c1.1).';
  expect(citedIn(noteOf(text))).toEqual(['clause:c1.1', 'passage:accord#5']);
});
