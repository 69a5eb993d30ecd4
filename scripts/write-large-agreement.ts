import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { stringify } from 'yaml';
import { takeCapture } from '#capture/take.ts';
import { loadCorpus } from '#corpus/load.ts';
import { componentInserts, homeInserts } from '#corpus/prose.ts';
import { unregisteredRefs } from '#corpus/unregistered.ts';
import { sitePages } from '#model/page.ts';

interface Size {
  readonly clauses: number;
  /** Passages of reporting sources, a hundred to a source. */
  readonly passages: number;
}

const passagesPerSource = 100;

/** Writes an invented agreement of a given size that has no findings. Its registry has every id. */
export function writeLargeAgreement(folder: string, { clauses, passages }: Size): void {
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
  const component = {
    title: 'Lamps',
    group: 'p1',
    line: 'A lamp is to burn.',
    summary: 'A lamp is to burn.',
  };
  writeProse(
    `${folder}/components/lamps.mdx`,
    component,
    ['<Clause id="p1" />', ...inserts(componentInserts)].join('\n\n'),
  );
  for (const id of sitePages) {
    const prose = ['A page.', ...(id === 'home' ? inserts(homeInserts) : [])].join('\n\n');
    writeProse(`${folder}/pages/${id}.mdx`, { title: id, description: id }, prose);
  }
  write(`${folder}/site.yaml`, stringify(site));
  write(`${folder}/timeline.yaml`, stringify({ reported: [] }));
  write(`${folder}/corrections.yaml`, '[]\n');
  write(`${folder}/subjects.yaml`, stringify([{ heading: 'Wardens', matches: ['wardens'] }]));
  write(`${folder}/permalinks.txt`, unregisteredRefs(loadCorpus(folder)).join('\n'));
}

const site = {
  title: 'A large agreement',
  description: 'An invented agreement for measuring.',
  language: 'en',
  agreement: 'the agreement',
  text: 'text',
  status: {
    says: 'It is invented.',
    lead: 'Lamps are to burn.',
    from: 'p1',
    words: 'shall keep lamp p1 lit',
  },
  dated: 'Never.',
  disclaimer: 'Invented.',
  author: 'Nobody',
  rights: 'Invented.',
  published: '2026-01-31',
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
  write(`${folder}/sources/${id}.yaml`, stringify(data, { lineWidth: 0 }));
}

function writeProse(file: string, data: object, prose: string): void {
  write(file, `---\n${stringify(data, { lineWidth: 0 })}---\n\n${prose}\n`);
}

/** Writes a file, and the folders that it is in. */
function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function inserts(names: readonly string[]): string[] {
  return names.map((name) => `<${name} />`);
}
