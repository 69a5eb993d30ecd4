import { readFile } from 'node:fs/promises';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { htmlFiles } from '../site/html-files.ts';
import { sites } from '../site/sites.ts';

const validator = new HtmlValidate(new FileSystemConfigLoader());

describe.each(sites)('every page of the $name site', ({ dist }) => {
  test('is valid HTML, with every id once', async () => {
    const files = htmlFiles(dist);
    expect(files.length).toBeGreaterThan(10);
    const wrong: string[] = [];
    for (const file of files) {
      const { results } = await validator.validateString(await readFile(file, 'utf8'), file);
      for (const { messages } of results) {
        wrong.push(...messages.map((it) => `${file}:${it.line}:${it.column} ${it.ruleId}: ${it.message}`));
      }
    }
    expect(wrong).toEqual([]);
  });
});
