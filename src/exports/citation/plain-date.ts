import { type CslItem, isoDate } from '#exports/citation/csl-item.ts';

/** The day of an item as running text has it: `6 January 2026`. */
export function plainDate(item: CslItem): string | undefined {
  const date = isoDate(item);
  return date && new Date(date).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
}
