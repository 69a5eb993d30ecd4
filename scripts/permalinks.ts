import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { contentFolder } from '#corpus/content-folder.ts';
import { allRefs } from '#corpus/identify.ts';
import { loadCorpus } from '#corpus/load.ts';
import { runScript } from './run-script.ts';

const usage = `npm run permalinks
Appends the ids that are new to permalinks.txt. It never changes or removes a line.`;

runScript(usage, () => {
  const folder = contentFolder();
  const file = `${folder}/permalinks.txt`;
  if (!existsSync(file))
    writeFileSync(file, '# Every id that was ever published. Append-only: `npm run permalinks`.\n');
  const corpus = loadCorpus(folder);
  const registered = new Set(corpus.permalinks?.map(({ ref }) => ref));
  const added = allRefs(corpus).filter((ref) => !registered.has(ref));
  const lead = readFileSync(file, 'utf8').endsWith('\n') ? '' : '\n';
  if (added.length > 0) appendFileSync(file, `${lead}${added.join('\n')}\n`);
  console.log(`${added.length} ids added, ${registered.size + added.length} in all.`);
  return 0;
});
