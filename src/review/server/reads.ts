import * as z from 'zod'
import { runsView } from '../../app.ts'
import { read } from './read.ts'
import { labelReads } from './reads-labels.ts'
import { productReads } from './reads-product.ts'
import { qaReads } from './reads-qa.ts'

/** Every question that changes nothing, by its name in the address. */
export const reads = {
  runs: read({ input: z.object({}), answer: runsView }),
  ...productReads,
  ...qaReads,
  ...labelReads,
}
