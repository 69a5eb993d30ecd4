import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Element, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { cartridge } from '#exports/cartridge/cartridge.ts';
import { linkDocument } from '#exports/cartridge/manifest.ts';
import { agreement } from '../../../fixtures/copies.ts';
import { checkedCorpus, root } from '../../../fixtures/explainers.ts';
import { xmlElements } from '../../../fixtures/xml-elements.ts';

async function filesOf(folder: string): Promise<Map<string, Root>> {
  const corpus = checkedCorpus(folder);
  const [file] = await cartridge.files({ corpus, root, pages: [] });
  const zipped = Object.entries(unzipSync(file?.content as Uint8Array));
  return new Map(zipped.map(([path, content]) => [path, fromXml(strFromU8(content))]));
}

const attribute = (elements: readonly Element[], name: string) =>
  elements.map(({ attributes }) => attributes[name]);

describe.each(['content', agreement])('the cartridge of %s', async (folder) => {
  const files = await filesOf(folder);
  const manifest = files.get('imsmanifest.xml');
  const items = xmlElements(manifest, 'item');

  test('begins with its manifest, of version 1.3', () => {
    expect([...files.keys()][0]).toBe('imsmanifest.xml');
    expect(xmlElements(manifest, 'schemaversion')[0]?.children[0]).toMatchObject({ value: '1.3.0' });
    expect(attribute(xmlElements(manifest, 'manifest'), 'xmlns')).toEqual([
      'http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1',
    ]);
  });

  test('has every identifier once, each one a name that XML takes', () => {
    const ids = ['manifest', 'organization', 'item', 'resource'].flatMap((name) =>
      attribute(xmlElements(manifest, name), 'identifier'),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[A-Za-z_][\w.-]*$/.test(id ?? ''))).toEqual([]);
  });

  test('shows each of its links once, and no others, in folders under one item without a title', () => {
    const resources = attribute(xmlElements(manifest, 'resource'), 'identifier');
    expect(attribute(items, 'identifierref').filter(Boolean)).toEqual(resources);
    const [top] = xmlElements(manifest, 'organization');
    const [first, ...others] = (top?.children ?? []) as Element[];
    expect(others).toEqual([]);
    expect(first?.children.map((it) => 'name' in it && it.name)).toEqual(Array(5).fill('item'));
  });

  test('has a file for every link, and no other, that leads to the site', () => {
    const named = attribute(xmlElements(manifest, 'file'), 'href');
    expect([...files.keys()].slice(1)).toEqual(named);
    const addresses = named.map(
      (path) => xmlElements(files.get(path ?? ''), 'url')[0]?.attributes.href ?? '',
    );
    expect(addresses.filter((href) => !href.startsWith(root))).toEqual([]);
    expect(new Set(addresses).size).toBe(addresses.length);
  });
});

test('a link has the title of its page', async () => {
  const files = await filesOf(agreement);
  const link = files.get('links/link-clause-c1.2a.xml');
  expect(xmlElements(link, 'title')[0]?.children[0]).toMatchObject({ value: '1.2(a) of the Lamp Accord' });
  expect(attribute(xmlElements(link, 'url'), 'href')).toEqual([`${root}declaration/c1-2a/`]);
});

test('whatever the title, it reads back as it was', () => {
  const special = fc.constantFrom('<', '&', '"', "'", ']]>', '</title>', '\n', 'ж', 'ש', '😀');
  const text = fc.array(fc.oneof(special, fc.string()), { minLength: 1 }).map((it) => `a${it.join('')}`);
  fc.assert(
    fc.property(text, (title) => {
      const file = linkDocument({ id: 'link', title, address: '' }, root);
      expect(xmlElements(fromXml(file), 'title')[0]?.children[0]).toMatchObject({ value: title });
    }),
  );
});
