import type { TestProject } from 'vitest/node';
import { buildSite } from './build-site.ts';
import { serveSite } from './serve-site.ts';
import { type Site, sites } from './sites.ts';
import type { Server } from './start-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where each site is served, by its name; with a slash at the end. */
    addresses: Record<Site['name'], string>;
  }
}

/** Builds both sites and serves them for as long as the tests run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  for (const site of sites) await buildSite(site);
  const servers: Server[] = [];
  const stop = async () => {
    await Promise.all(servers.map((server) => server.stop()));
  };
  try {
    for (const site of sites) servers.push(await serveSite(site));
  } catch (error) {
    await stop();
    throw error;
  }
  const [real, fictional] = servers.map(({ address }) => address) as [string, string];
  project.provide('addresses', { real, fictional });
  return stop;
}
