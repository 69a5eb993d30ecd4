/**
 * How firmly a clause is worded: a reading of its verb, not legal advice. From the firmest to the least firm; the place
 * in this list is the number of steps that a reader is shown.
 */
export const strengths = {
  decided: 'Decided',
  will: 'Stated as what will happen',
  agreed: 'Agreed to do',
  ready: 'Ready to commit',
  should: 'Said should happen',
  may: 'Named as possible',
  affirmed: 'Affirmed, nothing undertaken',
} as const;

export type Strength = keyof typeof strengths;

/** The values in order, the firmest first. */
export const strengthValues = Object.keys(strengths) as [Strength, ...Strength[]];

/** How many of the seven steps a strength fills: 7 for the firmest, 1 for the least firm. */
export function strengthSteps(strength: Strength): number {
  return strengthValues.length - strengthValues.indexOf(strength);
}
