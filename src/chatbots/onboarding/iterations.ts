import type { DefectId } from './defects.ts'

/** Bots with several faults at once, by name. */
export const COMPOUND = {
  rushed: ['asked_slot_only', 'vague_loop', 'change_not_recorded', 'question_confirms'],
} as const satisfies Record<string, readonly DefectId[]>

/** The defects of each iteration; each mends some of the one before, and may break something else. */
export const ITERATIONS = {
  v1: {
    defects: [
      'exact_country',
      'asked_slot_only',
      'self_repair_ignored',
      'thousands_lost',
      'off_topic_as_value',
      'clarify_ignored',
      'no_return',
      'integration_trap',
      'vague_loop',
      'correction_lost',
      'change_clears_all',
      'person_ignored',
      'raw_template',
    ],
  },
  v2: {
    defects: [
      'self_repair_ignored',
      'digression_restarts',
      'change_not_recorded',
      'question_confirms',
      'frustration_hand_off',
      'privacy_declined',
    ],
  },
  v3: {
    defects: ['change_not_recorded', 'memory_short', 'wrong_article'],
  },
  v4: {
    defects: [],
  },
} as const satisfies Record<string, { readonly defects: readonly DefectId[] }>
