import { z } from 'astro/zod';
import { ours, quotable } from '#model/field.ts';

const events = z.array(
  z.strictObject({
    /** As printed or worded by the source. */
    date: ours,
    what: ours,
    /** The clauses and passages that say so. */
    from: z.array(quotable).min(1),
  }),
);

/** When the sources say that things happen. */
export const timelineSchema = z.strictObject({
  /** What they report as having happened, in the order in which a careful reader can know it. */
  reported: events,
  /** What they say will, should, would or could follow. */
  ahead: events.default([]),
});

export type TimelineData = z.infer<typeof timelineSchema>;
