/** A clause, or a group of them. */
const citable = '.clause[id], .group[id]';

/** The clauses of this page that its address names by the first and the last of them, as `#c2.2-c2.3`; none when it names no such range. */
function clausesInAddress(): HTMLElement[] {
  // A browser that does not know text directives leaves them in.
  const id = location.hash.slice(1).replace(/:~:.*/, '');
  const ends = id.split('-').map((end) => document.getElementById(end));
  const [first, last] = ends;
  if (ends.length !== 2 || !first?.matches(citable) || !last?.matches(citable)) return [];
  const within = document.createRange();
  within.setStartBefore(first);
  within.setEndAfter(last);
  return [...document.querySelectorAll<HTMLElement>('.clause')].filter(
    (it) => within.comparePoint(it, 0) === 0,
  );
}

/** Marks the clauses of the range that the address names. */
function markRange(): HTMLElement | undefined {
  const clauses = clausesInAddress();
  for (const it of document.querySelectorAll('.in-range')) it.classList.remove('in-range');
  for (const it of clauses) it.classList.add('in-range');
  return clauses[0];
}

/** Leads to the range as a browser leads to an element: into view, and the keyboard with it. */
function goToRange(): void {
  const first = markRange();
  if (!first) return;
  first.tabIndex = -1;
  first.focus({ preventScroll: true });
  first.scrollIntoView();
}

const [opened] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
// Who comes back to the page is where they left it.
if (opened?.type === 'navigate') goToRange();
else markRange();
addEventListener('hashchange', goToRange);
