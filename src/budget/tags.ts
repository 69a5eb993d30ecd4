/** A tag of a page that opens an element. */
export interface Tag {
  readonly name: string;
  /** The attributes by their names in lower case; one without a value has the empty string. */
  readonly attributes: ReadonlyMap<string, string>;
  /** What stands in a `script` or `style`; of other elements nothing is kept. */
  readonly text: string;
}

const tag = /<!--.*?-->|<(?<name>[a-z][\w-]*)(?<rest>(?:"[^"]*"|'[^']*'|[^"'>])*)>/gis;
const attribute =
  /(?<name>[^\s"'=/]+)(?:\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"'>]+)))?/g;

/** The opening tags of a page, in their order. The page is taken to be valid HTML, which another test sees to. */
export function tagsOf(html: string): Tag[] {
  const tags: Tag[] = [];
  tag.lastIndex = 0;
  for (let match = tag.exec(html); match; match = tag.exec(html)) {
    const name = match.groups?.name?.toLowerCase();
    if (name === undefined) continue;
    const isRaw = name === 'script' || name === 'style';
    const end = isRaw ? html.toLowerCase().indexOf(`</${name}`, tag.lastIndex) : -1;
    const text = end === -1 ? '' : html.slice(tag.lastIndex, end);
    tag.lastIndex += text.length;
    tags.push({ name, attributes: attributesOf(match.groups?.rest ?? ''), text });
  }
  return tags;
}

function attributesOf(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(attribute)].map(({ groups: it = {} }) => [
      (it.name ?? '').toLowerCase(),
      (it.double ?? it.single ?? it.bare ?? '').replaceAll('&amp;', '&'),
    ]),
  );
}
