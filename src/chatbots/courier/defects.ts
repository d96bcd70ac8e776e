import { ACT_DEFECTS } from './defects-act.ts'
import { ANSWER_DEFECTS } from './defects-answer.ts'

/** Every fault that can be switched on in the courier bot: the ground truth for measuring what finds it. */
export const DEFECTS = [...ANSWER_DEFECTS, ...ACT_DEFECTS] as const

/** One planted fault. */
export type Defect = (typeof DEFECTS)[number]
export type DefectId = Defect['id']

/** The defects of each iteration; each mends some of the one before. */
export const ITERATIONS = {
  v1: {
    defects: [
      'reassign_canonical_only',
      'stale_summary',
      'index_gap',
      'clarify_ignored',
      'correction_lost',
      'old_order_written',
      'person_ignored',
    ],
  },
  v2: { defects: [] },
} as const satisfies Record<string, { readonly defects: readonly DefectId[] }>

/** Bots with several faults at once, by name. */
export const COMPOUND = {
  hasty: ['confirm_skipped', 'second_request_dropped', 'stale_figure', 'details_loop'],
} as const satisfies Record<string, readonly DefectId[]>
