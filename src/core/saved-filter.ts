import * as z from 'zod'

/** A filter of the list of conversations, kept under a name. */
export const SavedFilter = z.object({
  name: z.string().trim().min(1).max(100),
  /** The filter as JSON, as it stands in the address. */
  query: z.string().max(10_000),
  /** ISO 8601, UTC. */
  savedAt: z.string(),
})
export type SavedFilter = z.infer<typeof SavedFilter>
