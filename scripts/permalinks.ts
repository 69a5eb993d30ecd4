import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { contentFolder } from '#corpus/content-folder.ts';
import { loadCorpus } from '#corpus/load.ts';
import { unregisteredRefs } from '#corpus/unregistered.ts';
import { requirePath, runScript } from './run-script.ts';

const usage = `npm run permalinks
Appends the ids that are new to permalinks.txt. It never changes or removes a line.`;

runScript(usage, () => {
  parseArgs();
  const folder = contentFolder();
  requirePath(folder, 'folder', 'CONTENT_DIR names the folder of the content.');
  const file = `${folder}/permalinks.txt`;
  if (!existsSync(file)) writeFileSync(file, '# Every id that was ever published. Append-only.\n');
  const corpus = loadCorpus(folder);
  if (corpus.problems.length > 0) {
    throw new Error('Nothing was added, because some content cannot be read. `npm run check` says what.');
  }
  const added = unregisteredRefs(corpus);
  const lead = readFileSync(file, 'utf8').endsWith('\n') ? '' : '\n';
  if (added.length > 0) appendFileSync(file, `${lead}${added.join('\n')}\n`);
  console.log(`${added.length} ${added.length === 1 ? 'id' : 'ids'} added to ${file}.`);
  return 0;
});
