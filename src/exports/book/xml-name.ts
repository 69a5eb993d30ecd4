/** A name that XML takes as it is. Those that begin as a made one does are not among them. */
const plain = /^(?!x-)[a-z][a-z\d.-]*$/i;

/**
 * An id of a page as an id in XML, where it must not begin with a number: https://www.w3.org/TR/xml-names/#NT-NCName
 * Two different ids stay different.
 *
 * @example xmlName('c2.3a') // 'c2.3a'
 * @example xmlName('5') // 'x-5'
 */
export function xmlName(id: string): string {
  if (plain.test(id)) return id;
  const escaped = id.replace(/[^a-z\d.-]/gi, (character) => `_${character.codePointAt(0)?.toString(16)}_`);
  return `x-${escaped}`;
}
