/** A day as running text has it: `6 January 2026`. @param date as ISO 8601 has it */
export function plainDate(date: string): string {
  return new Date(date).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
}
