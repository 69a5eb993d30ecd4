import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltPage } from '#exports/export.ts';
import { leadsOn } from '#integrations/leads-on.ts';
import { isEmbed } from '#model/embed.ts';

/** The pages of a built site, but for those that lead on at once, and the cards for frames, which repeat what pages say. */
export function builtPages(folder: string): BuiltPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => ({
      address: file.replaceAll('\\', '/').replace(/(?<=^|\/)index\.html$/, ''),
      html: readFileSync(join(folder, file), 'utf8'),
    }))
    .filter(({ address, html }) => !isEmbed(address) && !leadsOn(html));
}
