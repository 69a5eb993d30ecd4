import { type Rule, strictRule } from '#checks/rule.ts';

/** The invariants that hold of a file before it is an entry. The reader finds the violations; these rules pass them on. */
export const readingRules: readonly Rule[] = [
  readingRule(
    'file-is-readable',
    `Every content file is UTF-8 text, not empty, and not too large: 0.1 MB for prose, 1 MB for the rest.

A file in another encoding shows wrong letters in quotations; an empty one is an entry that somebody forgot
to write. Save the file as UTF-8, write the entry, or delete the file.`,
  ),
  readingRule(
    'file-has-a-place',
    `Every file in the content folder is one that the site reads, and every file that the site needs is there.

A file with a slip in its name would otherwise be left out without a word. Put it into the folder of its kind,
with the ending of its kind; a clause is named by its id.`,
  ),
  readingRule(
    'syntax-is-valid',
    `Every file is well-formed: YAML in .yaml files and between the two lines of ---, MDX below them, one permalink a line.

The message is the parser's. Long text in YAML is safest in a block after ">-"; in MDX the signs < and { begin
markup and are written \\< and \\{ when they are meant as they are.`,
  ),
  readingRule(
    'fields-match-the-schema',
    `Every entry has the fields of its kind, no others, and values of the right shape.

The schemas stand in src/model, one file a kind, with a comment on each field.`,
  ),
];

function readingRule(id: string, help: string): Rule {
  return strictRule(id, help, ({ corpus }) =>
    corpus.problems
      .filter((problem) => problem.rule === id)
      .map(({ file, line, column, ...rest }) => ({ ...rest, place: { file, line, column } })),
  );
}
