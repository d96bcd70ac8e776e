import * as z from 'zod'
import { agreementFor, casesView, labelsView, queueView, reviewedView } from '../../app.ts'
import { MAX_REVIEWER } from '../../core/label.ts'
import { MAX_SAMPLE, QueueOrder, SAMPLE_SEED, SAMPLE_SIZE } from '../../core/queue.ts'
import { name, whole } from './input.ts'
import { read } from './read.ts'
import { runsStamp } from './runs-stamp.ts'

const reviewer = z.string().max(MAX_REVIEWER).default('')
const seed = z.string().max(100).default(SAMPLE_SEED)

/** What QA asks: what to read, what was said of it, how far people agree, what is kept. */
export const labelReads = {
  queue: read({
    input: z.object({
      run: name.default('latest'),
      order: QueueOrder.default('failing'),
      n: whole.min(1).max(MAX_SAMPLE).default(SAMPLE_SIZE),
      seed,
    }),
    slow: true,
    stamp: runsStamp,
    answer: queueView,
  }),
  reviewed: read({
    input: z.object({ run: name.default('latest'), reviewer }),
    answer: reviewedView,
  }),
  labels: read({ input: z.object({ conversation: name, reviewer }), answer: labelsView }),
  agreement: read({
    input: z.object({ run: name.default('latest'), seed }),
    slow: true,
    stamp: (context) => `${runsStamp(context)} ${context.store.labelsWritten()}`,
    answer: ({ store }, { run, seed: drawnBy }) => agreementFor(store, run, drawnBy),
  }),
  cases: read({ input: z.object({}), answer: casesView }),
}
