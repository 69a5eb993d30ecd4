import Quote from '#layouts/prose/Quote.astro';

/** What a note of ours may use besides Markdown. */
export const proseComponents = { Quote };
