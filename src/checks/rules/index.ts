import type { CheckKind } from '../../core/check-spec.ts'
import { actedBeforeConsent } from './acted-before-consent.ts'
import { actedTwice } from './acted-twice.ts'
import { answeredOutOfBounds } from './answered-out-of-bounds.ts'
import { claimedAction } from './claimed-action.ts'
import { contradiction } from './contradiction.ts'
import { emptyReply } from './empty-reply.ts'
import { foreignData } from './foreign-data.ts'
import { handOffTooEarly } from './hand-off-too-early.ts'
import { ignoredQuestion } from './ignored-question.ts'
import { leakedInternals } from './leaked-internals.ts'
import { latency, length } from './limits.ts'
import { must, mustNot } from './matchers.ts'
import { noHandOff } from './no-hand-off.ts'
import { noReturn } from './no-return.ts'
import { overRefusal } from './over-refusal.ts'
import { questionAfterSuccess } from './question-after-success.ts'
import { repeatedPrompt } from './repeated-prompt.ts'
import type { Rule } from './rule.ts'
import { requiredStages, requiredSteps, stageOrder } from './stages.ts'
import { tone } from './tone.ts'
import { truncatedReply } from './truncated-reply.ts'
import { ungroundedFigure } from './ungrounded-figure.ts'
import { wrongEcho } from './wrong-echo.ts'
import { wrongLanguage } from './wrong-language.ts'

/** One rule for each kind of check. */
export const rules: { readonly [K in CheckKind]: Rule<K> } = {
  must,
  must_not: mustNot,
  stage_order: stageOrder,
  required_stages: requiredStages,
  required_steps: requiredSteps,
  ignored_question: ignoredQuestion,
  repeated_prompt: repeatedPrompt,
  wrong_echo: wrongEcho,
  contradiction,
  answered_out_of_bounds: answeredOutOfBounds,
  leaked_internals: leakedInternals,
  truncated_reply: truncatedReply,
  wrong_language: wrongLanguage,
  length,
  latency,
  acted_before_consent: actedBeforeConsent,
  claimed_action: claimedAction,
  acted_twice: actedTwice,
  ungrounded_figure: ungroundedFigure,
  foreign_data: foreignData,
  over_refusal: overRefusal,
  no_hand_off: noHandOff,
  hand_off_too_early: handOffTooEarly,
  question_after_success: questionAfterSuccess,
  no_return: noReturn,
  empty_reply: emptyReply,
  tone,
}
