import { type CslItem, isoDate } from '#exports/citation/csl-item.ts';

/**
 * A citation as an OpenURL context object (ANSI/NISO Z39.88-2004): the title of a COinS span, which reference managers read
 * before anything else. Dublin Core is the format for what is no book and no article; in it a body's name is not split.
 */
export function contextObject(item: CslItem): string {
  const values: readonly (readonly [string, string | undefined])[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', item.type],
    ['rft.title', item.title],
    ['rft.aucorp', item.author[0].literal],
    ['rft.source', item['container-title']],
    ['rft.date', isoDate(item)],
    ['rft.identifier', item.URL],
    ['rft.language', item.language],
    ['rft.rights', item.custom.rights],
  ];
  return values.flatMap(([key, value]) => (value ? [`${key}=${encodeURIComponent(value)}`] : [])).join('&');
}
