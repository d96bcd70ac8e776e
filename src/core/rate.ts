import * as z from 'zod'

/** A share with its Wilson 95 % interval; never a bare number. All are 0 to 1. */
export const Rate = z.object({
  hits: z.int(),
  total: z.int(),
  /** `hits / total`; 0 where the total is 0. */
  value: z.number(),
  low: z.number(),
  high: z.number(),
})
export type Rate = z.infer<typeof Rate>
