import { type CslItem, plainDateOf } from '#exports/citation/csl-item.ts';

/** What each character of a value is written as that would end the value, or be read as markup. */
const escapes: Readonly<Record<string, string>> = {
  '|': '{{!}}',
  '=': '{{=}}',
  '{': '&#123;',
  '}': '&#125;',
  '[': '&#91;',
  ']': '&#93;',
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '~': '&#126;',
};

/** The template by which Wikipedia cites a page of the web, with the words that are cited. Words of a source are ours only to pass on. */
export function wikipediaTemplate(item: CslItem, quote: string | undefined): string {
  const values: readonly (readonly [string, string | undefined])[] = [
    ['author', item.author[0].literal],
    ['title', item.title],
    [item.custom.source ? 'via' : 'website', item['container-title']],
    ['date', plainDateOf(item)],
    ['language', item.language],
    ['quote', quote],
  ];
  const parameters = values.flatMap(([name, value]) => (value ? [`${name}=${escaped(value)}`] : []));
  return `{{cite web |url=${item.URL} |${parameters.join(' |')}}}`;
}

/** Two apostrophes in a row would be italics. */
function escaped(value: string): string {
  return value.replace(/[|={}[\]<>&~]/g, (char) => escapes[char] ?? char).replaceAll("''", '&#39;&#39;');
}
