import type { ErrorCode } from '../core/errors.ts'

/** What the program's exit code says (design 9). */
export const EXIT_CODES = {
  gate_not_met: 1,
  user_mistake: 2,
  unreachable: 3,
  too_much_excluded: 4,
  internal: 70,
  interrupted: 130,
} satisfies Record<ErrorCode, number>
