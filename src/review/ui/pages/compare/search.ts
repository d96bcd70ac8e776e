import * as z from 'zod'

/** What a comparison's address says: two runs as people name them. */
export const compareSearch = z.object({ a: z.string().optional(), b: z.string().optional() })
