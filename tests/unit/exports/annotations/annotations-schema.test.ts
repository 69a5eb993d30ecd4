import { describe, expect, test } from 'vitest';
import { annotations } from '#exports/annotations/annotations.ts';
import { explainers, onlyFile } from '../../../fixtures/explainers.ts';
import { publishedSchema } from '../published-schemas.ts';
import { readCollection } from './collection.ts';
import { readMusts } from './musts.ts';
import { withTextPage } from './text-page.ts';

const { path, isMissing, note } = publishedSchema('w3c-annotation-musts.json');

describe.each(explainers)('the annotations of the $name text', (explainer) => {
  const read = async () => readCollection(await onlyFile(annotations, withTextPage(explainer)));

  test.skipIf(isMissing)(`are what the W3C’s data model says they must be${note}`, async () => {
    const { '@context': context, first } = await read();
    const musts = readMusts(path);
    expect(musts.length).toBeGreaterThan(50);
    const faults = first.items.flatMap((item) =>
      musts.flatMap((must) => must({ '@context': context, ...item }).map((fault) => `${item.id}: ${fault}`)),
    );
    expect(faults).toEqual([]);
  });

  test.skipIf(isMissing)(`are told apart from what is none${note}`, async () => {
    const { '@context': context, first } = await read();
    const [item] = first.items;
    const faultsIn = (annotation: object) => readMusts(path).flatMap((must) => must(annotation));
    expect(faultsIn({ ...item })).not.toEqual([]);
    expect(faultsIn({ '@context': context, ...item, target: 'not an address' })).not.toEqual([]);
    expect(faultsIn({ '@context': context, ...item, rights: 'Ours.' })).not.toEqual([]);
  });
});
