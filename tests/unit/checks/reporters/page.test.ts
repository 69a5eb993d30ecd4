import { expect, test } from 'vitest';
import { reportToPage } from '#checks/reporters/page.ts';
import type { Finding } from '#model/finding.ts';

const hostile = `<script>alert("&")</script>`;
const escaped = '&lt;script&gt;alert(&quot;&amp;&quot;)&lt;/script&gt;';
const finding: Finding = {
  rule: 'the-rule',
  severity: 'error',
  file: `content/${hostile}.mdx`,
  line: 2,
  column: 5,
  subject: `subject ${hostile}`,
  message: `message ${hostile}`,
  hint: `hint ${hostile}`,
};

test('what comes from the content is text on the page, never markup', () => {
  const page = reportToPage([finding], '/');
  expect(page).not.toContain('<script>alert');
  for (const text of [
    `content/${escaped}.mdx:2:5`,
    `subject ${escaped}`,
    `message ${escaped}`,
    `hint ${escaped}`,
  ]) {
    expect(page).toContain(text);
  }
});

test('the page has an item for each finding, and says how many there are', () => {
  const page = reportToPage([finding, finding, finding], '/');
  expect(page.match(/<li>/g)).toHaveLength(3);
  expect(page).toContain('<h1>3 findings in the content</h1>');
  expect(reportToPage([finding], '/')).toContain('<h1>1 finding in the content</h1>');
});

test('the page loads the client of the development server under the path of the site', () => {
  expect(reportToPage([finding], '/some/path/')).toContain('src="/some/path/@vite/client"');
});
