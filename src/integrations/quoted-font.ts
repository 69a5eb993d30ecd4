import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { createFontStack } from '@capsizecss/core';
import { fromFile } from '@capsizecss/unpack/fs';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';
import { contentFolder } from '#corpus/content-folder.ts';
import { loadCorpus } from '#corpus/load.ts';
import { quotedCharacters } from '#corpus/quoted-characters.ts';
import { georgia, timesNewRoman } from '#integrations/fallback-fonts.ts';

const require = createRequire(import.meta.url);
const family = 'Quoted';
const package_ = '@fontsource-variable/source-serif-4';
const source = require.resolve(`${package_}/files/source-serif-4-latin-wght-normal.woff2`);

/**
 * Makes the serif of quoted words: one variable font with the characters that the quotations use and no others, and the
 * style sheet that declares it, with fallbacks of the same metrics. Both stand in `.astro/fonts`, where the styles import them.
 * The font is only used if it is there when the page is first drawn, so nothing ever moves when it comes late.
 */
export function quotedFont(): AstroIntegration {
  return {
    name: 'quoted-font',
    hooks: {
      'astro:config:setup': async ({ command, config }) => {
        if (command !== 'build' && command !== 'dev') return;
        const folder = fileURLToPath(new URL('.astro/fonts/', config.root));
        const characters = quotedCharacters(loadCorpus(contentFolder()));
        const font = await subsetFont(readFileSync(source), characters, {
          targetFormat: 'woff2',
          variationAxes: { wght: { min: 400, max: 700 } },
        });
        mkdirSync(folder, { recursive: true });
        writeFileSync(`${folder}quoted.woff2`, font);
        writeFileSync(`${folder}quoted.css`, await declaration());
      },
      'astro:build:done': ({ dir }) => {
        // The font's licence asks to go wherever the font goes.
        copyFileSync(require.resolve(`${package_}/LICENSE`), new URL('font-licence.txt', dir));
      },
    },
  };
}

async function declaration(): Promise<string> {
  const metrics = { ...(await fromFile(source)), familyName: family };
  const { fontFamily, fontFaces } = createFontStack([metrics, georgia, timesNewRoman], {
    fontFaceFormat: 'styleString',
  });
  return `@font-face {
  font-family: ${family};
  src: url("./quoted.woff2") format("woff2");
  font-weight: 400 700;
  font-display: optional;
}
${fontFaces}
:root {
  --theirs: ${fontFamily}, serif;
}
`;
}
