import * as z from 'zod'
import { Severity } from './check-spec.ts'

/** What a check thinks of one conversation. `error` is neither pass nor fail. */
export const Verdict = z.object({
  checkId: z.string(),
  outcome: z.enum(['pass', 'fail', 'error']),
  severity: Severity,
  /** The turn it is about, from 1; 0 is the greeting; absent when about the whole. */
  turn: z.int().min(0).optional(),
  stage: z.string().optional(),
  reason: z.string(),
})
export type Verdict = z.infer<typeof Verdict>
