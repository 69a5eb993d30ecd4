import { describe, expect, test } from 'vitest';
import { wordsOf } from '#corpus/words.ts';
import { type Card, cardOf, cardText, refsWithCard } from '#exports/cards/card.ts';
import { checkedCorpus } from '../../../fixtures/explainers.ts';

const fictional = checkedCorpus('tests/fixtures/agreement');
const source = 'Publisher: Harbour Council of Velmouth, 3 Thawmonth 412, at noon';

test('the card of a clause has its words, whose they are with the date as printed, and nothing on what applies outside of the components', () => {
  expect(cardOf(fictional, 'clause:d1')).toEqual({
    heading: 'End',
    of: 'of the Lamp Accord',
    line: '',
    quoted: { words: 'We have further decided to meet on Gull Rock each year while the lamp burns.', source },
    strength: { value: 'decided', under: undefined },
    status: '',
  } satisfies Card);
});

test('the card of a clause in a component says what must be known first', () => {
  expect(cardOf(fictional, 'clause:c1.2').status).toBe('The lamp is dark.');
});

test('the card of an item says whose verb makes it firm', () => {
  expect(cardOf(fictional, 'clause:c1.2a').strength).toEqual({ value: 'will', under: '1.2' });
});

test('the card of a component has its title, our line, and the words that open it', () => {
  const { heading, of, quoted } = cardOf(fictional, 'component:watch');
  expect({ heading, of, words: quoted?.words }).toEqual({
    heading: fictional.components.get('watch')?.data.title,
    of: 'Part 2 of the Lamp Accord',
    words: 'A watch on Gull Rock.',
  });
});

test('the card of the site has the title that the text gives itself', () => {
  expect(cardOf(fictional, 'page:home').quoted).toEqual({
    words: 'The Lamp Accord: Shared Light for Three Harbours',
    source,
  });
});

test('who cannot see a card reads all that is on it', () => {
  expect(cardText(cardOf(fictional, 'clause:d1'))).toBe(
    `End of the Lamp Accord. “We have further decided to meet on Gull Rock each year while the lamp burns.” ${source}.`,
  );
});

describe.each(['tests/fixtures/agreement', 'content'])('in %s', (folder) => {
  const corpus = checkedCorpus(folder);

  test('everything that has a card has one of its own', () => {
    const refs = refsWithCard(corpus);
    expect(new Set(refs).size).toBe(refs.length);
    const texts = refs.map((ref) => cardText(cardOf(corpus, ref)));
    expect(new Set(texts).size).toBe(refs.length);
  });

  test('the words on every card stand in the text, unbroken and unchanged', () => {
    const runs = [...corpus.passages.keys()].flatMap((id) => wordsOf(corpus, `passage:${id}`) ?? []);
    const wrong = refsWithCard(corpus).filter((ref) => {
      const words = cardOf(corpus, ref).quoted?.words;
      return !words || !runs.some((run) => run.includes(words));
    });
    expect(wrong).toEqual([]);
  });
});
