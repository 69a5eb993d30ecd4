import AnnotatedClause from '#layouts/AnnotatedClause.astro';
import { proseComponents } from '#layouts/prose/components.ts';
import Section from '#layouts/prose/Section.astro';
import Statements from '#layouts/prose/Statements.astro';
import StrengthTable from '#layouts/prose/StrengthTable.astro';
import Variants from '#layouts/prose/Variants.astro';

/** What the prose of a page about a component may use besides Markdown. */
export const componentProseComponents = {
  ...proseComponents,
  Section,
  Clause: AnnotatedClause,
  StrengthTable,
  Statements,
  Variants,
};
