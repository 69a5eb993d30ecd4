import { expect, onTestFinished, test, vi } from 'vitest';

test('after a second copy it is said as long as after the first', async () => {
  vi.useFakeTimers();
  onTestFinished(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
  const status = { textContent: '' };
  let click: (event: unknown) => void = () => {};
  class Element {
    getAttribute = () => '/clause';
    querySelector = () => status;
    toggleAttribute = () => true;
    addEventListener(_: string, listener: typeof click) {
      click = listener;
    }
  }
  const define = vi.fn();
  vi.stubGlobal('HTMLElement', Element);
  vi.stubGlobal('customElements', { define });
  vi.stubGlobal('location', { href: 'https://lamp.example/' });
  vi.stubGlobal('navigator', { clipboard: { writeText: async () => {} } });
  await vi.importActual('#components/clause/copy-clause.ts');
  const CopyClause = define.mock.calls[0]?.[1];
  new CopyClause().connectedCallback();
  const copy = () => click({ target: { closest: () => ({ name: 'link' }) } });
  copy();
  await vi.advanceTimersByTimeAsync(2000);
  copy();
  await vi.advanceTimersByTimeAsync(2000);
  expect(status.textContent).toBe('Copied');
  await vi.advanceTimersByTimeAsync(1000);
  expect(status.textContent).toBe('');
});
