/** A value as the text of a JSON file: indented, for readers too, with a line end. */
export function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
