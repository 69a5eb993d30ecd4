import type { Explainer } from '#exports/export.ts';

/** What a file of data is made from: it needs no page. */
export type Basis = Pick<Explainer, 'corpus' | 'root'>;
