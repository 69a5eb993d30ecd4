import { describe, expect, inject, test } from 'vitest';
import type { CheckedCorpus } from '#corpus/corpus.ts';
import { loadCorpus } from '#corpus/load.ts';
import { allExports } from '#exports/all-exports.ts';
import { headerFile } from '#exports/hosting/host-headers.ts';
import { sites } from '../site/sites.ts';

describe.each(sites)('of the $name site', ({ name, content }) => {
  const corpus = loadCorpus(content) as CheckedCorpus;
  // Of the file of headers no host serves a copy.
  const files = allExports
    .filter(({ pattern }) => pattern !== headerFile)
    .flatMap((it) => {
      const address = it.example(corpus);
      return address === undefined ? [] : { address, type: it.mediaType.split(';')[0] };
    });

  test.each(files)('$address is served as the $type that it says it is', async ({ address, type }) => {
    const response = await fetch(inject('addresses')[name] + address);
    expect(response.status).toBe(200);
    const [served, ...parameters] = (response.headers.get('content-type') ?? '').split(/;\s*/);
    expect(served).toBe(type);
    if (type?.startsWith('text/')) expect(parameters).toContain('charset=utf-8');
    if (!type?.startsWith('image/')) expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });
});
