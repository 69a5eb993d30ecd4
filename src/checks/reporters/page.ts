import type { Finding } from '#model/finding.ts';

/**
 * Findings as a whole HTML page, shown in place of every page while content is being written.
 *
 * @param base the path of the site; the page loads the development server's client from it, to reload once they are mended
 */
export function reportToPage(findings: readonly Finding[], base: string): string {
  const items = findings.map(
    ({ rule, severity, file, line, column, subject, message, hint }) => `<li>
<p><code>${escapeHtml(`${file}:${line}:${column}`)}</code> ${severity}, <code>${rule}</code></p>
<p><mark>${escapeHtml(subject)}</mark></p>
<p><strong>${escapeHtml(message)}</strong></p>
<p>${escapeHtml(hint)}</p></li>`,
  );
  const heading = `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'} in the content`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${heading}</title>
<script type="module" src="${escapeHtml(base)}@vite/client"></script>
<style>:root{color-scheme:light dark;font:1rem/1.5 system-ui;max-width:50rem;margin:2rem auto;padding:0 1rem}li{margin-block:1.5rem}p{margin:.25rem 0}</style>
</head><body><h1>${heading}</h1>
<p>This page goes away by itself when they are mended.</p>
<ol>${items.join('\n')}</ol></body></html>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
