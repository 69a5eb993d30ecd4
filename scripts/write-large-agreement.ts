import { mkdirSync, writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { takeCapture } from '#capture/take.ts';
import { sitePages } from '#model/page.ts';

interface Size {
  readonly clauses: number;
  /** Passages of reporting sources, a hundred to a source. */
  readonly passages: number;
}

const passagesPerSource = 100;

/** Writes an invented agreement of a given size that has no findings, but for the registry of ids, which it fills too. */
export function writeLargeAgreement(folder: string, { clauses, passages }: Size): void {
  for (const name of ['clauses', 'components', 'pages', 'sources']) mkdirSync(`${folder}/${name}`);
  const ids = Array.from({ length: clauses }, (_, index) => `p${index + 1}`);
  const sources = Array.from({ length: passages / passagesPerSource }, (_, index) => `report${index + 1}`);
  writeSource(folder, 'text', 'official text', ids.map(clauseWords));
  for (const id of sources) writeSource(folder, id, 'official text', reportParagraphs(id));
  const strength = { value: 'will', earnedBy: ['shall keep'] };
  for (const [index, id] of ids.entries()) {
    const report = `${sources[index % sources.length]}#${(index % passagesPerSource) + 1}`;
    const data = { from: `text#${index + 1}`, words: clauseWords(id), reportedBy: [report], strength };
    const note = `This follows from [another](clause:${ids[(index + 7) % clauses]}), and <Quote from="${id}">Under number ${id}</Quote> says so.`;
    writeProse(`${folder}/clauses/${id}.mdx`, data, note);
  }
  for (const id of sitePages)
    writeProse(`${folder}/pages/${id}.mdx`, { title: id, description: id }, 'A page.');
  writeFileSync(`${folder}/site.yaml`, stringify(site));
  writeFileSync(`${folder}/subjects.yaml`, stringify([{ heading: 'Wardens', matches: ['wardens'] }]));
  writeFileSync(`${folder}/permalinks.txt`, permalinks(ids, sources));
}

const site = {
  title: 'A large agreement',
  description: 'An invented agreement for measuring.',
  language: 'en',
  agreement: 'the agreement',
  text: 'text',
  dated: 'Never.',
  disclaimer: 'Invented.',
  sections: [{ prefix: 'p', heading: 'Articles', clause: 'Article {n}', group: 'Article {n}' }],
};

function clauseWords(id: string): string {
  return `Under number ${id} the wardens of both harbours shall keep lamp ${id} lit from dusk until dawn on every night.`;
}

function reportParagraphs(source: string): string[] {
  return Array.from(
    { length: passagesPerSource },
    (_, index) =>
      `Paragraph ${index + 1} of ${source} tells of lamps. It was heard that they burn. Nobody has seen it yet.`,
  );
}

function writeSource(folder: string, id: string, kind: string, paragraphs: readonly string[]): void {
  const record = { title: id, shortTitle: id, publisher: id, kind, language: 'en', dated: 'never' };
  const passages = paragraphs.map((quoted, index) => ({ paragraph: index + 1, quoted }));
  const capture = takeCapture(paragraphs.join('\n'));
  const data = { ...record, url: 'https://example.org/', about: 'Invented.', passages, capture };
  writeFileSync(`${folder}/sources/${id}.yaml`, stringify(data, { lineWidth: 0 }));
}

function writeProse(file: string, data: object, prose: string): void {
  writeFileSync(file, `---\n${stringify(data, { lineWidth: 0 })}---\n\n${prose}\n`);
}

function permalinks(clauses: readonly string[], sources: readonly string[]): string {
  const passages = sources.flatMap((id) =>
    Array.from({ length: passagesPerSource }, (_, index) => `passage:${id}#${index + 1}`),
  );
  return [
    ...clauses.map((id) => `clause:${id}`),
    ...clauses.map((_, index) => `passage:text#${index + 1}`),
    ...passages,
    ...['text', ...sources].map((id) => `source:${id}`),
    ...sitePages.map((id) => `page:${id}`),
  ].join('\n');
}
