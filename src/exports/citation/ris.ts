import { type CslItem, isoDate } from '#exports/citation/csl-item.ts';

/**
 * Citations as a RIS file, in UTF-8. `ELEC` is a web page; `GEN` becomes a journal article. A value stands on one line.
 * In a name a comma parts the last name from the first, and nothing can say otherwise: a body's name is given without it.
 *
 * Written here and not by citation-js: that one breaks a value after every 70 characters, which no reader mends.
 */
export function ris(items: readonly CslItem[]): string {
  return items.map(record).join('\r\n');
}

function record(item: CslItem): string {
  const date = isoDate(item)?.replaceAll('-', '/');
  const tags: readonly (readonly [string, string | undefined])[] = [
    ['TY', 'ELEC'],
    ['ID', item.id],
    ['TI', item.title],
    ['AU', item.author[0].literal.replaceAll(',', '')],
    ['T2', item['container-title']],
    ['PY', date?.slice(0, 4)],
    ['DA', date],
    ['LA', item.language],
    ['UR', item.URL],
    ['N1', item.note.replaceAll('\n', '; ')],
  ];
  const lines = tags.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}\r\n`] : []));
  return `${lines.join('')}ER  - \r\n`;
}
