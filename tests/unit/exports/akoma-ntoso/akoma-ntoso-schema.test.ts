import { describe, expect, test } from 'vitest';
import { akomaNtoso } from '#exports/akoma-ntoso/akoma-ntoso.ts';
import { explainers, onlyFile } from '../../../fixtures/explainers.ts';
import { publishedSchema } from '../published-schemas.ts';
import { schemaFaults } from './schema.ts';

const { path, isMissing, note } = publishedSchema('akomantoso30.xsd');

describe.each(explainers)('the $name text in Akoma Ntoso', (explainer) => {
  test.skipIf(isMissing)(`is valid by the schema of OASIS${note}`, async () => {
    expect(schemaFaults(path, await onlyFile(akomaNtoso, explainer))).toEqual([]);
  });

  test.skipIf(isMissing)(`is told apart from what is not valid${note}`, async () => {
    const xml = await onlyFile(akomaNtoso, explainer);
    expect(schemaFaults(path, xml.replace('<mainBody', '<words/><mainBody'))).not.toEqual([]);
    expect(schemaFaults(path, xml.replace(' GUID="c1"', ' GUID="c2"'))).not.toEqual([]);
  });
});
