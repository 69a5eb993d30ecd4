import type { Element } from 'xast';
import { x } from 'xastscript';
import type { CheckedCorpus } from '#corpus/corpus.ts';
import type { Folder, WebLink } from '#exports/cartridge/links.ts';
import { xmlFile } from '#exports/xml-file.ts';

/** The names of Common Cartridge 1.3: https://www.imsglobal.org/cc/ccv1p3/imscc_profilev1p3-Implementation.html */
const namespaces = {
  xmlns: 'http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1',
  'xmlns:lomimscc': 'http://ltsc.ieee.org/xsd/imsccv1p3/LOM/manifest',
};
const webLink = { namespace: 'http://www.imsglobal.org/xsd/imsccv1p3/imswl_v1p3', type: 'imswl_xmlv1p3' };

/** Where a link stands in the cartridge. */
export function linkFile({ id }: WebLink): string {
  return `links/${id}.xml`;
}

/** The file of one link. It opens beside the course, which stays where it is. */
export function linkDocument({ title, address }: WebLink, root: string): string {
  return xmlFile(
    x(null, [
      x('webLink', { xmlns: webLink.namespace }, [
        x('title', title),
        x('url', { href: root + address, target: '_blank' }),
      ]),
    ]),
  );
}

/** What is in the cartridge, and how a course shows it. */
export function manifest(corpus: CheckedCorpus, folders: readonly Folder[]): string {
  const links = folders.flatMap((folder) => folder.links);
  return xmlFile(
    x(null, [
      x('manifest', { ...namespaces, identifier: 'explainer' }, [
        metadata(corpus),
        x('organizations', [
          x('organization', { identifier: 'organization', structure: 'rooted-hierarchy' }, [
            // The one item above all others has no title: that of the cartridge stands in its metadata.
            x('item', { identifier: 'root' }, folders.map(folderItem)),
          ]),
        ]),
        x(
          'resources',
          links.map((link) =>
            x('resource', { identifier: link.id, type: webLink.type }, [x('file', { href: linkFile(link) })]),
          ),
        ),
      ]),
    ]),
  );
}

function metadata({ site }: CheckedCorpus): Element {
  const { title, description, rights, language } = site.data;
  const text = (name: string, value: string) =>
    x(`lomimscc:${name}`, [x('lomimscc:string', { language }, value)]);
  return x('metadata', [
    x('schema', 'IMS Common Cartridge'),
    x('schemaversion', '1.3.0'),
    x('lomimscc:lom', [
      x('lomimscc:general', [
        text('title', title),
        x('lomimscc:language', language),
        text('description', description),
      ]),
      x('lomimscc:rights', [text('description', rights)]),
    ]),
  ]);
}

function folderItem({ id, title, links }: Folder): Element {
  return x('item', { identifier: id }, [
    x('title', title),
    ...links.map((link) =>
      x('item', { identifier: `item-${link.id}`, identifierref: link.id }, [x('title', link.title)]),
    ),
  ]);
}
