import { parseArgs } from 'node:util';
import { rules } from '#checks/rules.ts';
import { didYouMean } from '#text/nearest.ts';
import { runScript, UsageError } from './run-script.ts';

const list = rules.map(({ id }) => `  ${id}`).join('\n');
const usage = `npm run explain <rule>
Says what a rule of the content holds, why, and how to mend what breaks it. The rules:
${list}`;

runScript(usage, () => {
  const [id, ...more] = parseArgs({ allowPositionals: true }).positionals;
  if (id === undefined || more.length > 0) throw new UsageError('Name one rule.');
  const rule = rules.find((it) => it.id === id);
  if (!rule) {
    const ids = rules.map((it) => it.id);
    throw new UsageError(`There is no rule \`${id}\`.${didYouMean(id, ids)}`);
  }
  const kind = rule.excusable ? `${rule.severity}, can be excused in site.yaml` : rule.severity;
  console.log(`${rule.id} (${kind})\n\n${rule.help}`);
  return 0;
});
