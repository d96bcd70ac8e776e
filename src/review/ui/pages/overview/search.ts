import * as z from 'zod'

/** What the overview's address says. */
export const overviewSearch = z.object({ target: z.string().optional() })
