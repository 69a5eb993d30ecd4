import { strictRule, type Violation } from '#checks/rule.ts';
import type { Corpus } from '#corpus/corpus.ts';
import type { Quotation } from '#corpus/fields.ts';
import { exists, isUnreadable } from '#corpus/identify.ts';
import { type OwnText, ourWords } from '#corpus/our-words.ts';
import { isSound } from '#corpus/soundness.ts';
import { wordsOf } from '#corpus/words.ts';
import { quotedRef } from '#model/ref.ts';
import { normalise } from '#text/normalise.ts';
import { compareQuotation } from '#text/quotation.ts';

export const quotationIsVerbatim = strictRule(
  'quotation-is-verbatim',
  `Quoted words stand in the source, character for character.

Only white space may differ; a curly apostrophe is not a straight one. The rule holds for the words of clauses, statements and readings and for
<Quote from="source#paragraph">words</Quote> or <Quote from="c1.2">words</Quote> in prose. A quotation may not
reach across words that were left out. Words in quotation marks without <Quote> cannot be checked, so prose has none.
Copy the words again from the source.`,
  ({ corpus }) => [
    ...corpus.entries.flatMap(({ fields, prose }) =>
      [...fields.quotations, ...(prose?.quotes ?? [])].flatMap((quotation) => compare(corpus, quotation)),
    ),
    ...ourWords(corpus).flatMap(unmarked),
  ],
);

function compare(corpus: Corpus, { words, from, place }: Quotation): Violation[] {
  const ref = quotedRef(from);
  if (!exists(corpus, ref) || isUnreadable(corpus, ref)) return [];
  const runs = wordsOf(corpus, ref);
  if (!runs) {
    const message = `\`${from}\` holds no words to quote: it is only summarised.`;
    return [{ place, subject: words, message, hint: 'Add `quoted:` to that passage first.' }];
  }
  if (words.trim() === '') {
    return [{ place, subject: from, message: 'The quotation is empty.', hint: 'Write the quoted words.' }];
  }
  if (!isSound(corpus, ref)) return [];
  const result = compareQuotation(words, runs);
  if (result.found) return [];
  if (result.cutsWord) {
    const message = `These words begin or end inside a word of \`${from}\`.`;
    return [{ place, subject: words, message, hint: 'Quote whole words.' }];
  }
  const after = result.agrees ? `after “${result.agrees}” ` : '';
  const instead = result.wants ? `where the source has “${result.wants}”` : 'where the stored words end';
  const message = `These words are not in \`${from}\`: ${after}they go on “${result.has}” ${instead}.`;
  return [{ place, subject: words, message, hint: 'Copy the words again from the source.' }];
}

/** Quotation marks that are in no `<Quote>`: a pair with its words, or a single one. */
function unmarked({ text, at }: OwnText): Violation[] {
  const found = /["“„][^"“”]*["“”]|«[^»]*»|["“”„«»]/.exec(text);
  if (!found) return [];
  const words = normalise(found[0]);
  const message = `${words} is in quotation marks but names no source.`;
  const hint = 'Write <Quote from="…">words</Quote>, or use no quotation marks.';
  return [{ place: at(found.index), subject: words, message, hint }];
}
