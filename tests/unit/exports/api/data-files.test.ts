import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { collections, resources } from '#exports/api/collections.ts';
import { dataFiles } from '#exports/api/data-files.ts';
import { schemaFiles } from '#exports/api/schema-files.ts';
import { thingFiles, thingSchema } from '#exports/api/thing-files.ts';
import { agreement } from '../../../fixtures/copies.ts';
import { contentFolders, filesOf, root } from '../../../fixtures/explainers.ts';

async function parsed(it: (typeof dataFiles)[number], folder: string) {
  const files = await filesOf(it, folder);
  return files.map(({ address, content }) => ({ address, data: JSON.parse(String(content)) }));
}

async function validator(folder: string): Promise<Ajv2020> {
  // Every keyword has to be known, and every file has to have the type that its schema says.
  const ajv = new Ajv2020({ strict: true, strictTypes: false });
  addFormats.default(ajv);
  for (const { data } of await parsed(schemaFiles, folder)) ajv.addSchema(data);
  return ajv;
}

describe.each(contentFolders)('the data of %s', (folder) => {
  test('is valid by the schema that each file names', async () => {
    const ajv = await validator(folder);
    const wrong: unknown[] = [];
    let count = 0;
    for (const it of dataFiles.filter((other) => other !== schemaFiles)) {
      for (const { address, data } of await parsed(it, folder)) {
        count += 1;
        if (!ajv.validate(data.$schema, data)) wrong.push({ address, errors: ajv.errors });
      }
    }
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(40);
  });

  test('stands where each thing says that its file is', async () => {
    for (const it of resources) {
      for (const { address, data } of await parsed(thingFiles(it), folder)) {
        expect(data).toMatchObject({ json: `${root}${address}`, version: 1 });
      }
    }
  });

  test('leads to no file that is not there', async () => {
    const all = await Promise.all(dataFiles.map((it) => parsed(it, folder)));
    const there = new Set(all.flat().map(({ address }) => `${root}${address}`));
    const named = all
      .flat()
      .flatMap(({ data }) => [...JSON.stringify(data).matchAll(/"(?:json|\$schema|\$id)":"([^"]+)"/g)])
      .map(([, address]) => String(address))
      .filter((address) => address.startsWith(root));
    expect(named.length).toBeGreaterThan(100);
    expect([...new Set(named)].filter((address) => !there.has(address))).toEqual([]);
  });
});

test('no file has a field that its schema does not name, at any depth', async () => {
  for (const it of resources) {
    for (const { data } of await parsed(thingFiles(it), agreement)) thingSchema(it).parse(data);
  }
});

test('a file with a field too few is not valid; one with a field that came later is', async () => {
  const ajv = await validator(agreement);
  const [group] = resources;
  const [file] = group ? await parsed(thingFiles(group), agreement) : [];
  const { section, ...without } = file?.data ?? {};
  expect(section).toBe('The opening');
  expect(ajv.validate(without.$schema, { ...without, section })).toBe(true);
  expect(ajv.validate(without.$schema, { ...without, section, more: 1 })).toBe(true);
  expect(ajv.validate(without.$schema, without)).toBe(false);
});

// The public shape of each kind. A new field is added here on purpose; none may go or change within a version.
describe('the shape of', () => {
  const shown: Readonly<Record<string, string>> = {
    group: 'declaration/c1.json',
    clause: 'declaration/c1-2a.json',
    component: 'guarantees/lamp.json',
    source: 'sources/gull-gazette.json',
    party: 'parties/isla-fenn.json',
    variant: 'wording/lantern-room.json',
    question: 'questions/who-pays.json',
    statement: 'statements/clerk-glass.json',
    document: 'documents/lamp-accord.json',
    term: 'glossary/herring-run.json',
  };

  test.each(resources)('a $name', async (it) => {
    const files = await filesOf(thingFiles(it), agreement);
    const file = files.find(({ address }) => address === shown[it.name]);
    await expect(file?.content).toMatchFileSnapshot(`golden/${it.name}.txt`);
  });

  test('a collection: everything of its kind, as it stands in its own file', async () => {
    for (const { page, lists } of collections) {
      const file = (
        await parsed(dataFiles.find(({ pattern }) => pattern === `${page}.json`) as never, agreement)
      )[0];
      for (const [field, it] of Object.entries(lists)) {
        const own = (await parsed(thingFiles(it), agreement)).map(({ data }) => {
          const { $schema, version, author, edition, rights, ...rest } = data;
          return rest;
        });
        expect(own.length).toBeGreaterThan(0);
        expect(file?.data[field]).toEqual(own);
      }
    }
  });
});
