import { strictRule } from '#checks/rule.ts';
import { componentInserts } from '#corpus/prose.ts';

export const componentPageIsComplete = strictRule(
  'component-page-is-complete',
  `The page about a component shows, once each, how firmly its clauses are worded, what was said about it, and how reports word it.

The site makes these lists from the data and puts them where ${componentInserts.map((name) => `<${name} />`).join(', ')} stand, alone between
blank lines.`,
  ({ corpus }) =>
    [...corpus.components.values()]
      // What is refused may have been meant as one of them.
      .filter(({ prose }) => prose.refused.length === 0)
      .flatMap(({ prose, place }) =>
        componentInserts.flatMap((name) => {
          const [first, second] = prose.inserts.filter((it) => it.name === name);
          if (first && !second) return [];
          return [
            {
              place: second?.place ?? place,
              subject: `<${name} />`,
              message: second ? `<${name} /> stands here a second time.` : `The page has no <${name} />.`,
              hint: second ? 'Take it away.' : 'Put it between blank lines where the list belongs.',
            },
          ];
        }),
      ),
);
