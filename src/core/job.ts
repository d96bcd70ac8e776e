import * as z from 'zod'
import { BehaviourKind } from './behaviour.ts'

/** What can be done with a stored conversation that takes its time. */
export const JobRequest = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('replay'),
    conversation: z.string(),
    /** Tries; default 1. */
    times: z.int().min(1).max(100).optional(),
  }),
  z.object({
    kind: z.literal('fork'),
    conversation: z.string(),
    /** The first turn that is not said as it was. */
    at: z.int().min(1),
    behaviour: BehaviourKind.optional(),
    times: z.int().min(1).max(100).optional(),
  }),
  z.object({ kind: z.literal('minimize'), conversation: z.string() }),
])
export type JobRequest = z.infer<typeof JobRequest>

/** `waiting` until another is done; `failed` without a result. */
export type JobState = 'waiting' | 'running' | 'done' | 'failed' | 'cancelled'

/** Whether a job comes to something yet. */
export function isUnderWay(state: JobState): boolean {
  return state === 'waiting' || state === 'running'
}
