import { expect, test } from 'vitest';
import type { CslItem } from '#exports/citation/csl-item.ts';
import { wikipediaTemplate } from '#exports/citation/wikipedia-template.ts';

const item: CslItem = {
  id: 'x',
  type: 'webpage',
  title: 'A | B = {{C}} [[D]]',
  author: [{ literal: 'E & F' }],
  URL: 'https://lamp.example/?a=b',
  language: 'en',
  note: '',
  custom: { rights: '' },
};

test('nothing in a title or in the words ends a parameter, or is read as markup', () => {
  const text = wikipediaTemplate(item, "''not'' <ref>italic</ref> ~~~~");
  expect(text).toBe(
    '{{cite web |url=https://lamp.example/?a=b |author=E &amp; F |title=A {{!}} B {{=}} &#123;&#123;C&#125;&#125; &#91;&#91;D&#93;&#93; |language=en |quote=&#39;&#39;not&#39;&#39; &lt;ref&gt;italic&lt;/ref&gt; &#126;&#126;&#126;&#126;}}',
  );
});
