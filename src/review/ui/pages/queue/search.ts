import * as z from 'zod'
import { MAX_SAMPLE, QueueOrder } from '../../../../core/queue.ts'

/** A number or a word: an address is read as JSON where it is some. */
const word = z.union([z.string(), z.number()]).transform(String)

/** What the review queue's address says: which conversations, in which order, and where in it one is. */
export const queueSearch = z.object({
  run: word.optional().catch(undefined),
  order: QueueOrder.optional().catch(undefined),
  /** Size and seed of the random sample. */
  n: z.coerce.number().int().min(1).max(MAX_SAMPLE).optional().catch(undefined),
  seed: word.optional().catch(undefined),
  /** The conversation that is open. */
  at: word.optional().catch(undefined),
})
export type QueueSearch = z.output<typeof queueSearch>
