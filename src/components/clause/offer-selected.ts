import { controlsOf, selectedWords } from '#components/clause/clause-words.ts';
import { CopyClause } from '#components/clause/copy-clause.ts';

/**
 * How long a selection has to stay as it is, in milliseconds. A finger that taps a button takes it away first: the button still
 * does what its label says.
 */
const settled = 200;

let offering: CopyClause | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Has the controls below the last selected words offer to copy them. */
function offerSelected(): void {
  const words = selectedWords(getSelection());
  const last = words.at(-1);
  const controls = last && controlsOf(last.clause);
  if (controls !== offering) offering?.offer([]);
  offering = controls instanceof CopyClause ? controls : undefined;
  offering?.offer(words);
}

// Where a browser cannot tell words apart, whole clauses can be copied all the same.
if ('Segmenter' in Intl) {
  document.addEventListener('selectionchange', () => {
    clearTimeout(timer);
    timer = setTimeout(offerSelected, settled);
  });
}
