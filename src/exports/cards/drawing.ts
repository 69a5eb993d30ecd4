import type { Card } from '#exports/cards/card.ts';
import { cardSize } from '#exports/cards/card-address.ts';
import { familyOf } from '#exports/cards/fonts.ts';
import { strengthSteps, strengths, strengthValues } from '#model/strength.ts';

/** What satori draws: an element of HTML with styles, as a plain object. */
export interface Box {
  readonly type: 'div';
  readonly props: { readonly style: Style; readonly children: readonly Box[] | string };
}

type Style = Readonly<Record<string, string | number>>;

/** The colours of the site by day, as `tokens.css` has them. */
export const colours = {
  paper: '#fcfbf8',
  ink: '#1a1c20',
  muted: '#4a4f58',
  rule: '#d9d5ca',
  accent: '#1f3f77',
  open: '#6b4200',
} as const;

/**
 * Draws a card: its heading, the words on a hairline, whose they are, how firm, and at the foot what a reader must know first.
 *
 * @param size of the quoted words, in pixels
 * @param address of the site, as readers type it
 */
export function draw(card: Card, size: number, address: string): Box {
  return column(
    {
      boxSizing: 'border-box',
      width: cardSize.width,
      minHeight: cardSize.height,
      justifyContent: 'space-between',
      gap: 22,
      padding: '46px 60px 36px',
      backgroundColor: colours.paper,
      color: colours.ink,
      fontFamily: familyOf('ours'),
      fontSize: 26,
      lineHeight: 1.35,
    },
    head(card),
    ...(card.quoted ? [quotation(card.quoted, size)] : []),
    ...(card.strength ? [strengthBar(card.strength)] : []),
    foot(card, address),
  );
}

function head({ heading, of, line, quoted }: Card): Box {
  const isNumber = of !== '' && line === '';
  const title = { fontWeight: 600, fontSize: isNumber ? 60 : 54, lineHeight: 1.12 };
  const named = text({ color: colours.muted, fontSize: 30 }, of);
  if (isNumber) return row({ alignItems: 'baseline', gap: 18 }, text(title, heading), named);
  return column(
    { gap: 12 },
    ...(of ? [named] : []),
    text({ ...title, textWrap: 'balance' }, heading),
    text({ fontSize: quoted ? 30 : 36, color: quoted ? colours.muted : colours.ink }, line),
  );
}

function quotation({ words, source }: NonNullable<Card['quoted']>, size: number): Box {
  return column(
    { gap: 14, paddingLeft: 30, borderLeft: `2px solid ${colours.muted}` },
    text(
      { fontFamily: familyOf('theirs'), fontSize: size, lineHeight: 1.36, wordBreak: 'break-word' },
      words,
    ),
    text({ color: colours.muted, fontSize: 24 }, source),
  );
}

function strengthBar({ value, under }: NonNullable<Card['strength']>): Box {
  const steps = strengthSteps(value);
  const cell = (isFilled: boolean) =>
    text({
      width: 30,
      height: 18,
      border: `2px solid ${colours.accent}`,
      backgroundColor: isFilled ? colours.accent : colours.paper,
    });
  return row(
    { alignItems: 'center', gap: 20 },
    row({ gap: 4 }, ...strengthValues.map((_, index) => cell(index < steps))),
    text({}, under ? `${strengths[value]}, by the verb of ${under}` : strengths[value]),
  );
}

function foot({ status }: Card, address: string): Box {
  return row(
    {
      flexWrap: 'wrap',
      justifyContent: 'space-between',
      alignItems: 'center',
      gap: '8px 30px',
      paddingTop: 22,
      borderTop: `2px solid ${colours.rule}`,
    },
    status === ''
      ? text({})
      : text({ fontWeight: 600, paddingLeft: 18, borderLeft: `8px solid ${colours.open}` }, status),
    text({ color: colours.muted, fontSize: 24, wordBreak: 'break-word' }, address),
  );
}

function column(style: Style, ...children: readonly Box[]): Box {
  return { type: 'div', props: { style: { display: 'flex', flexDirection: 'column', ...style }, children } };
}

function row(style: Style, ...children: readonly Box[]): Box {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

function text(style: Style, children = ''): Box {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}
