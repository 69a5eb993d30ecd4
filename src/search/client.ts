/** The part of Pagefind's component interface that this page calls; it puts itself on `window`. */
interface PagefindComponents {
  getInstanceManager(): { getInstance(name: string): { triggerSearch(term: string): void } };
}

/**
 * Starts the search page: loads Pagefind's own components, which the build put beside the index, and runs the search that
 * the box in the header asked for with `?q=`.
 */
async function start(): Promise<void> {
  const bundle = document.querySelector('pagefind-config')?.getAttribute('bundle-path') ?? '/pagefind/';
  await import(/* @vite-ignore */ `${bundle}pagefind-component-ui.js`);
  const term = new URLSearchParams(location.search).get('q')?.trim();
  if (!term) return;
  const { PagefindComponents } = window as unknown as { PagefindComponents: PagefindComponents };
  const input = document.querySelector<HTMLInputElement>('pagefind-input input');
  if (input) input.value = term;
  PagefindComponents.getInstanceManager().getInstance('default').triggerSearch(term);
}

void start();
