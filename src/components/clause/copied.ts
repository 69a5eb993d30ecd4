/** What is put on the clipboard: the same as plain text and as HTML. */
export interface Copied {
  readonly text: string;
  readonly html: string;
}

/** Words with what they are of and the address where they stand. */
export function quotation(words: string, attribution: string, address: string): Copied {
  return {
    text: `“${words}”\n— ${attribution}, ${address}`,
    html: `<blockquote cite="${escaped(address)}"><p>${escaped(words)}</p></blockquote><p>— ${escaped(attribution)}, ${anchor(address, address)}</p>`,
  };
}

/** An address, with what stands there where that is said. */
export function link(address: string, title?: string): Copied {
  return { text: title ? `${title}, ${address}` : address, html: anchor(address, title ?? address) };
}

/** Puts it on the clipboard; as plain text only, where the browser can do no more. Fails when it is not allowed to. */
export async function putOnClipboard({ text, html }: Copied): Promise<void> {
  const blob = (content: string, type: string) => ({ [type]: new Blob([content], { type }) });
  try {
    const item = new ClipboardItem({ ...blob(text, 'text/plain'), ...blob(html, 'text/html') });
    await navigator.clipboard.write([item]);
  } catch {
    await navigator.clipboard.writeText(text);
  }
}

function anchor(address: string, words: string): string {
  return `<a href="${escaped(address)}">${escaped(words)}</a>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
