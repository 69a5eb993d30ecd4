import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { reportToGithub } from '#checks/reporters/github.ts';
import { reportToJson } from '#checks/reporters/json.ts';
import { reportToTerminal } from '#checks/reporters/terminal.ts';
import { checkCorpus, hasErrors } from '#checks/run.ts';
import { contentFolder } from '#corpus/content-folder.ts';
import { loadCorpus } from '#corpus/load.ts';
import { didYouMean } from '#text/nearest.ts';
import { requirePath, runScript, UsageError } from './run-script.ts';

const usage = `npm run check [-- --reporter terminal|github|json] [--captures <folder>]
Checks the content. Exit code 1 when there is an error.`;

const reporters = { terminal: reportToTerminal, github: reportToGithub, json: reportToJson };

runScript(usage, () => {
  const { values } = parseArgs({
    options: {
      reporter: { type: 'string', default: process.env.GITHUB_ACTIONS ? 'github' : 'terminal' },
      captures: { type: 'string' },
    },
  });
  if (!Object.hasOwn(reporters, values.reporter)) {
    throw new UsageError(
      `There is no reporter \`${values.reporter}\`.${didYouMean(values.reporter, Object.keys(reporters))}`,
    );
  }
  const report = reporters[values.reporter as keyof typeof reporters];
  const findings = checkCorpus(loadCorpus(contentFolder()), captures(values.captures));
  console.log(report(findings));
  return hasErrors(findings) ? 1 : 0;
});

function captures(folder: string | undefined): string[] {
  if (folder === undefined) return [];
  requirePath(folder, 'folder', 'Give --captures the folder of the captured texts.');
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  if (files.length === 0) throw new UsageError(`There is no *.txt in ${folder}.`);
  return files.map((file) => readFileSync(join(folder, file), 'utf8'));
}
