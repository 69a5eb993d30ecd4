import Answer from '#layouts/prose/Answer.astro';
import Components from '#layouts/prose/Components.astro';
import Quote from '#layouts/prose/Quote.astro';

/** What prose may use besides Markdown, on the pages that are not about a component. */
export const proseComponents = { Quote, Answer, Components };
