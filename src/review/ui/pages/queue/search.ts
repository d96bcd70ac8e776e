import { z } from 'zod'

/** What the review queue's address says. */
export const queueSearch = z.object({ run: z.string().optional() })
