import * as z from 'zod'

/** What a run's address says: which run, the newest where none is named. */
export const runSearch = z.object({ run: z.string().optional() })
