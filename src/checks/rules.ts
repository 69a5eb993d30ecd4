import type { Rule } from '#checks/rule.ts';
import { claimHasEvidence } from '#checks/rules/claim-has-evidence.ts';
import { componentPageIsComplete } from '#checks/rules/component-page-is-complete.ts';
import { correctionFollowsPublication } from '#checks/rules/correction-follows-publication.ts';
import { everyClauseIsAnnotated } from '#checks/rules/every-clause-is-annotated.ts';
import { everyParagraphIsAccountedFor } from '#checks/rules/every-paragraph-is-accounted-for.ts';
import { exceptionIsUsed } from '#checks/rules/exception-is-used.ts';
import { identifierIsUnique } from '#checks/rules/identifier-is-unique.ts';
import { pageIsThere } from '#checks/rules/page-is-there.ts';
import { passageMatchesCapture } from '#checks/rules/passage-matches-capture.ts';
import { permalinkStillResolves } from '#checks/rules/permalink-still-resolves.ts';
import { proseIsOurOwn } from '#checks/rules/prose-is-our-own.ts';
import { proseIsPlain } from '#checks/rules/prose-is-plain.ts';
import { proseIsReadable } from '#checks/rules/prose-is-readable.ts';
import { quotationIsVerbatim } from '#checks/rules/quotation-is-verbatim.ts';
import { quotationShareIsFair } from '#checks/rules/quotation-share-is-fair.ts';
import { readingRules } from '#checks/rules/reading.ts';
import { readingDiffers } from '#checks/rules/reading-differs.ts';
import { referenceResolves } from '#checks/rules/reference-resolves.ts';
import { reportIsOfAnotherSource } from '#checks/rules/report-is-of-another-source.ts';
import { statementHasEvidence } from '#checks/rules/statement-has-evidence.ts';
import { strengthIsEarned } from '#checks/rules/strength-is-earned.ts';
import { subjectOccurs } from '#checks/rules/subject-occurs.ts';
import { termIsDefined } from '#checks/rules/term-is-defined.ts';
import { textIsWhole } from '#checks/rules/text-is-whole.ts';
import { topicIsKnown } from '#checks/rules/topic-is-known.ts';

/** Every rule there is, in the order in which findings about the same line are shown. */
export const rules: readonly Rule[] = [
  ...readingRules,
  identifierIsUnique,
  pageIsThere,
  referenceResolves,
  passageMatchesCapture,
  quotationIsVerbatim,
  textIsWhole,
  reportIsOfAnotherSource,
  everyClauseIsAnnotated,
  strengthIsEarned,
  everyParagraphIsAccountedFor,
  quotationShareIsFair,
  componentPageIsComplete,
  statementHasEvidence,
  readingDiffers,
  termIsDefined,
  topicIsKnown,
  correctionFollowsPublication,
  subjectOccurs,
  claimHasEvidence,
  proseIsPlain,
  proseIsOurOwn,
  proseIsReadable,
  permalinkStillResolves,
  exceptionIsUsed,
];
