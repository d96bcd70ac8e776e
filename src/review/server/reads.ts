import { z } from 'zod'
import { overviewView, type ReviewContext, runsView, runView } from '../../app.ts'
import { name } from './input.ts'
import { read } from './read.ts'
import { labelReads } from './reads-labels.ts'
import { qaReads } from './reads-qa.ts'

/** Every question that changes nothing, by its name in the address. */
export const reads = {
  ...labelReads,
  ...qaReads,
  runs: read({ input: z.object({}), answer: runsView }),
  overview: read({
    input: z.object({ target: name.optional() }),
    slow: true,
    stamp: ({ store }) => runsStamp(store.runs()),
    answer: (context, { target }) => overviewView(context, target),
  }),
  run: read({
    input: z.object({ run: name.default('latest') }),
    slow: true,
    stamp: ({ store }) => runsStamp(store.runs()),
    answer: (context, { run }) => runView(context, run),
  }),
  ...labelReads,
  ...qaReads,
}

/** Changes when a run begins, ends, or a conversation of it is stored. */
function runsStamp(runs: ReturnType<ReviewContext['store']['runs']>): string {
  return JSON.stringify(runs.map(({ runId, status, counts }) => [runId, status, counts]))
}
