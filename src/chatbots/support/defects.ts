import { ANSWER_DEFECTS } from './defects-answer.ts'
import { TALK_DEFECTS } from './defects-talk.ts'
import { TASK_DEFECTS } from './defects-task.ts'

/** Every fault that can be switched on in the support bot: the ground truth for measuring what finds it. */
export const DEFECTS = [...TALK_DEFECTS, ...TASK_DEFECTS, ...ANSWER_DEFECTS] as const

export type DefectId = (typeof DEFECTS)[number]['id']
/** Whether a planted fault strikes now. */
export type Broken = (defect: DefectId) => boolean

/** Bots with several faults at once, by name. */
export const COMPOUND = {
  deaf: [
    'clarify_ignored',
    'correction_first_value',
    'second_request_dropped',
    'unsolicited_ignored',
  ],
  reckless: ['verification_skipped', 'confirm_skipped', 'acts_twice', 'stale_price'],
} as const satisfies Record<string, readonly DefectId[]>

/** The iterations with the faults that each had; the two last are two ways to answer, both without any. */
export const ITERATIONS = {
  first: {
    variant: 'generative',
    defects: [
      'clarify_ignored',
      'correction_first_value',
      'second_request_dropped',
      'wrong_article',
      'no_is_yes',
      'retry_forever',
      'goodbye_ignored',
      'frustration_hand_off',
    ],
  },
  generative: { variant: 'generative', defects: [] },
  classifying: { variant: 'classifying', defects: [] },
} as const satisfies Record<
  string,
  { readonly variant: 'generative' | 'classifying'; readonly defects: readonly DefectId[] }
>
