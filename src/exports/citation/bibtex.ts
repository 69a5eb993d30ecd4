import { type CslItem, isoDate } from '#exports/citation/csl-item.ts';

/** What each character that means something to BibTeX or TeX is written as. A brace of its own would unbalance the entry. */
const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Citations as a BibTeX file, in UTF-8. Titles and the names of bodies have a second pair of braces, so that the one keep their
 * capitals and the others are not split. The day is in `date` too, which biblatex reads in place of year and month.
 *
 * Written here and not by citation-js: that one drops every letter that is not Latin, or else escapes nothing.
 */
export function bibtex(items: readonly CslItem[]): string {
  return items.map(entry).join('\n');
}

function entry(item: CslItem): string {
  const [year, month = 0, day] = item.issued?.['date-parts'][0] ?? [];
  const date = isoDate(item);
  const rest = item.note.split('\n').filter((line) => !line.endsWith(item.custom.rights));
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', `{{${escaped(item.author[0].literal)}}}`],
    ['title', `{{${escaped(item.title)}}}`],
    ['howpublished', braced(item['container-title'])],
    ['year', braced(year?.toString())],
    ['month', months[month - 1]],
    ['day', braced(day?.toString())],
    ['date', braced(date)],
    ['url', `{${item.URL}}`],
    ['language', braced(item.language)],
    ['copyright', braced(item.custom.rights)],
    ['annote', braced(rest.join('; '))],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},\n`] : []));
  return `@misc{${item.id},\n${lines.join('')}}\n`;
}

function braced(text: string | undefined): string | undefined {
  return text && `{${escaped(text)}}`;
}

/** Two quotation marks or hyphens in a row would become one other character. */
function escaped(text: string): string {
  return text.replace(/[\\{}~^&%$#_]/g, (char) => escapes[char] ?? char).replace(/([-'`,<>])(?=\1)/g, '$1{}');
}
