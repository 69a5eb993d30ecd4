import { describe, expect, test } from 'vitest';
import { citations } from '#exports/citation/citations.ts';
import type { Ref } from '#model/ref.ts';
import { agreementWhere } from '../../../fixtures/copies.ts';
import { checkedCorpus } from '../../../fixtures/explainers.ts';

/** Written by hand after the examples of the manuals; `*` stands at both ends of italics. */
const expected: Readonly<Record<Ref, Readonly<Record<string, string>>>> = {
  // A body without a date: the manuals write n.d., or leave the date out.
  'passage:gull-gazette#4': {
    Newsroom:
      '“The wardens want the lantern room rebuilt before the herring come. A new horn is to be heard two miles off.” — paragraph 4 of “Three harbours vow to light Gull Rock again” (Gull Gazette & Tide Table), https://lamp.example/sources/gull-gazette/#4',
    'Chicago, note':
      'Gull Gazette & Tide Table, “Three Harbours Vow to Light Gull Rock Again, Paragraph 4,” The Lamp Accord, line by line, n.d., https://lamp.example/sources/gull-gazette/#4.',
    'Chicago, author-date':
      'Gull Gazette & Tide Table. n.d. “Three Harbours Vow to Light Gull Rock Again, Paragraph 4.” The Lamp Accord, Line by Line. https://lamp.example/sources/gull-gazette/#4.',
    APA: 'Gull Gazette & Tide Table. (n.d.). *Three harbours vow to light Gull Rock again, paragraph 4*. The Lamp Accord, Line by Line. https://lamp.example/sources/gull-gazette/#4',
    MLA: 'Gull Gazette & Tide Table. “Three Harbours Vow to Light Gull Rock Again, Paragraph 4.” *The Lamp Accord, Line by Line*, https://lamp.example/sources/gull-gazette/#4.',
    OSCOLA:
      'Gull Gazette & Tide Table, ‘Three Harbours Vow to Light Gull Rock Again, Paragraph 4’ (*The Lamp Accord, line by line*) <https://lamp.example/sources/gull-gazette/#4>.',
    Wikipedia:
      '{{cite web |url=https://lamp.example/sources/gull-gazette/#4 |author=Gull Gazette &amp; Tide Table |title=Three harbours vow to light Gull Rock again, paragraph 4 |via=The Lamp Accord, line by line |language=en |quote=The wardens want the lantern room rebuilt before the herring come. A new horn is to be heard two miles off.}}',
  },
  'clause:c1.2a': {
    Newsroom:
      '“new glass for all nine panes” — clause 1.2(a) of the Lamp Accord (publisher: Harbour Council of Velmouth, 3 March 2026), https://lamp.example/declaration/c1-2a/',
    'Chicago, note':
      'Harbour Council of Velmouth, “The Lamp Accord: Shared Light for Three Harbours, Clause 1.2(a),” The Lamp Accord, line by line, March 3, 2026, https://lamp.example/declaration/c1-2a/.',
    'Chicago, author-date':
      'Harbour Council of Velmouth. 2026. “The Lamp Accord: Shared Light for Three Harbours, Clause 1.2(a).” The Lamp Accord, Line by Line. March 3, 2026. https://lamp.example/declaration/c1-2a/.',
    APA: 'Harbour Council of Velmouth. (2026, March 3). *The Lamp Accord: Shared Light for Three Harbours, clause 1.2(a)*. The Lamp Accord, Line by Line. https://lamp.example/declaration/c1-2a/',
    MLA: 'Harbour Council of Velmouth. “The Lamp Accord: Shared Light for Three Harbours, Clause 1.2(a).” *The Lamp Accord, Line by Line*, 3 Mar. 2026, https://lamp.example/declaration/c1-2a/.',
    OSCOLA:
      'Harbour Council of Velmouth, ‘The Lamp Accord: Shared Light for Three Harbours, Clause 1.2(a)’ (*The Lamp Accord, line by line*, 3 March 2026) <https://lamp.example/declaration/c1-2a/>.',
    Wikipedia:
      '{{cite web |url=https://lamp.example/declaration/c1-2a/ |author=Harbour Council of Velmouth |title=The Lamp Accord: Shared Light for Three Harbours, clause 1.2(a) |via=The Lamp Accord, line by line |date=3 March 2026 |language=en |quote=new glass for all nine panes}}',
  },
  // A group whose label is words, and which stands in the text with its number.
  'clause:p2': {
    Newsroom:
      '“We recalled that Gull Rock’s old lamp went dark last winter & that two boats were lost. We confirmed that no harbour should have to steer by guess again.” — Opening 2 of the Lamp Accord (publisher: Harbour Council of Velmouth, 3 March 2026), https://lamp.example/declaration/p2/',
    'Chicago, note':
      'Harbour Council of Velmouth, “The Lamp Accord: Shared Light for Three Harbours, Opening 2,” The Lamp Accord, line by line, March 3, 2026, https://lamp.example/declaration/p2/.',
    'Chicago, author-date':
      'Harbour Council of Velmouth. 2026. “The Lamp Accord: Shared Light for Three Harbours, Opening 2.” The Lamp Accord, Line by Line. March 3, 2026. https://lamp.example/declaration/p2/.',
    APA: 'Harbour Council of Velmouth. (2026, March 3). *The Lamp Accord: Shared Light for Three Harbours, Opening 2*. The Lamp Accord, Line by Line. https://lamp.example/declaration/p2/',
    MLA: 'Harbour Council of Velmouth. “The Lamp Accord: Shared Light for Three Harbours, Opening 2.” *The Lamp Accord, Line by Line*, 3 Mar. 2026, https://lamp.example/declaration/p2/.',
    OSCOLA:
      'Harbour Council of Velmouth, ‘The Lamp Accord: Shared Light for Three Harbours, Opening 2’ (*The Lamp Accord, line by line*, 3 March 2026) <https://lamp.example/declaration/p2/>.',
  },
  // Our own words.
  'component:lamp': {
    Newsroom:
      '“Mending the lamp (Part 1 of the Lamp Accord, explained)” (The Lamp Society, 15 March 2026), https://lamp.example/guarantees/lamp/',
    'Chicago, note':
      'The Lamp Society, “Mending the Lamp (Part 1 of the Lamp Accord, Explained),” The Lamp Accord, line by line, March 15, 2026, https://lamp.example/guarantees/lamp/.',
    'Chicago, author-date':
      'The Lamp Society. 2026. “Mending the Lamp (Part 1 of the Lamp Accord, Explained).” The Lamp Accord, Line by Line. March 15, 2026. https://lamp.example/guarantees/lamp/.',
    APA: 'The Lamp Society. (2026, March 15). *Mending the lamp (Part 1 of the Lamp Accord, explained)*. The Lamp Accord, Line by Line. https://lamp.example/guarantees/lamp/',
    MLA: 'The Lamp Society. “Mending the Lamp (Part 1 of the Lamp Accord, Explained).” *The Lamp Accord, Line by Line*, 15 Mar. 2026, https://lamp.example/guarantees/lamp/.',
    OSCOLA:
      'The Lamp Society, ‘Mending the Lamp (Part 1 of the Lamp Accord, Explained)’ (*The Lamp Accord, line by line*, 15 March 2026) <https://lamp.example/guarantees/lamp/>.',
    Wikipedia:
      '{{cite web |url=https://lamp.example/guarantees/lamp/ |author=The Lamp Society |title=Mending the lamp (Part 1 of the Lamp Accord, explained) |website=The Lamp Accord, line by line |date=15 March 2026 |language=en-GB}}',
  },
  // A title with a question mark at its end.
  'question:who-pays': {
    'Chicago, note':
      'The Lamp Society, “Question: Who Pays for the Glass?,” The Lamp Accord, line by line, March 15, 2026, https://lamp.example/questions/who-pays/.',
    'Chicago, author-date':
      'The Lamp Society. 2026. “Question: Who Pays for the Glass?” The Lamp Accord, Line by Line. March 15, 2026. https://lamp.example/questions/who-pays/.',
    APA: 'The Lamp Society. (2026, March 15). *Question: Who pays for the glass?* The Lamp Accord, Line by Line. https://lamp.example/questions/who-pays/',
    MLA: 'The Lamp Society. “Question: Who Pays for the Glass?” *The Lamp Accord, Line by Line*, 15 Mar. 2026, https://lamp.example/questions/who-pays/.',
    OSCOLA:
      'The Lamp Society, ‘Question: Who Pays for the Glass?’ (*The Lamp Accord, line by line*, 15 March 2026) <https://lamp.example/questions/who-pays/>.',
  },
};

describe.each(Object.entries(expected))('%s', (ref, styles) => {
  test.each(Object.entries(styles))('is cited as %s has it', (style, text) => {
    const folder = agreementWhere('sources/accord.yaml', 'url:', 'issued: 2026-03-03\nurl:');
    const corpus = checkedCorpus(folder);
    const found = citations(corpus, ref as Ref, 'https://lamp.example/').find(({ name }) => name === style);
    const shown = found?.stretches.map((it) => (it.isItalic ? `*${it.text}*` : it.text)).join('');
    expect(shown).toBe(text);
  });
});
