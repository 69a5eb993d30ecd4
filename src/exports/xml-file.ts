import type { Root } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** What XML 1.0 has no way to write: https://www.w3.org/TR/xml/#charsets */
const unwritable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/**
 * The text of an XML file, in UTF-8. Characters that XML cannot hold are left out.
 *
 * @param root without comments and CDATA
 */
export function xmlFile(root: Root): string {
  const text = toXml(root, { closeEmptyElements: true })
    .replace(unwritable, '')
    // The library leaves these two as they are: one must not stand in text, the other would be read as a line feed.
    .replaceAll(']]>', ']]&gt;')
    .replaceAll('\r', '&#xD;');
  return `<?xml version="1.0" encoding="utf-8"?>\n${text}\n`;
}
