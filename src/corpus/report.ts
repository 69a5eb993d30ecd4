import type { Finding } from '#model/finding.ts';
import type { Place } from '#model/place.ts';

/** What went wrong while a file was being read. Every one is an error: the file could not be used. */
export type Problem = Omit<Finding, 'severity'>;

/** Takes a problem down. Reading goes on, so that an editor sees all of them at once. */
export type Report = (problem: Problem) => void;

/** A problem at a place. */
export function problem(rule: string, place: Place, subject: string, message: string, hint: string): Problem {
  const { file, line, column } = place;
  return { rule, file, line, column, subject, message, hint };
}
