import Clause from '#layouts/handout/Clause.astro';
import Nothing from '#layouts/handout/Nothing.astro';
import Section from '#layouts/handout/Section.astro';
import { proseComponents } from '#layouts/prose/components.ts';

/** What the prose of a component page may use, as a handout shows it. */
export const handoutComponents = {
  ...proseComponents,
  Section,
  Clause,
  Answer: Nothing,
  StrengthTable: Nothing,
  Statements: Nothing,
  Variants: Nothing,
};
