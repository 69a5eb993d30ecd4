import { expect, test } from 'vitest';
import { attendance } from '#corpus/attendance.ts';
import { loadCorpus } from '#corpus/load.ts';
import { agreement, agreementWith } from '../../fixtures/copies.ts';

const names = (parties: readonly { data: { name: string } }[]) => parties.map(({ data }) => data.name);

/** The count as rows of plain names. */
function counted(folder: string) {
  const { listed, named } = attendance(loadCorpus(folder));
  return {
    listed: listed.map(({ level, states, organisations }) => [level, names(states), names(organisations)]),
    named: names(named),
  };
}

test('states and organisations count once, at the level of the official list, and those it leaves out apart', () => {
  expect(counted(agreement)).toEqual({
    listed: [
      ['head of state or government', ['Velmouth'], []],
      ['head of an organisation', [], ['Harbour Council']],
    ],
    named: ['Orré', 'Tarrin'],
  });
});

test('a list in the press does not count', () => {
  const party = (from: string) =>
    `---\nname: Tarrin\nkind: state\npresent:\n  - { how: listed, level: minister, as: one, from: '${from}' }\n---\n`;
  const press = agreementWith({ 'parties/tarrin.mdx': party('gull-gazette#2') });
  const official = agreementWith({ 'parties/tarrin.mdx': party('council-readout#2') });
  expect(counted(press).named).toContain('Tarrin');
  expect(counted(official).listed).toContainEqual(['minister', ['Tarrin'], []]);
});
