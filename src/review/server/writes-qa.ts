import * as z from 'zod'
import { jobWords, keepConversations } from '../../app.ts'
import { JobRequest } from '../../core/job.ts'
import { SavedFilter } from '../../core/saved-filter.ts'
import { name } from './input.ts'
import { jobsOf } from './jobs/jobs-of.ts'
import { write } from './write.ts'

/** Conversations that are kept as cases at a time. */
const MOST_KEPT = 200

/** What QA does: saves filters, keeps cases, lets conversations be held again. */
export const qaWrites = {
  saveFilter: write({
    input: SavedFilter.omit({ savedAt: true }),
    act: ({ store }, filter) => store.saveFilter(filter),
  }),
  deleteFilter: write({
    input: SavedFilter.pick({ name: true }),
    act: ({ store }, filter) => store.deleteFilter(filter.name),
  }),
  keep: write({
    input: z.object({
      ids: z.array(name).min(1).max(MOST_KEPT),
      minimized: z.boolean().default(false),
    }),
    act: keepConversations,
  }),
  startJob: write({
    input: z.object({ job: JobRequest }),
    act: (context, { job }) => jobsOf(context).add(job, jobWords(context, job)),
  }),
  cancelJob: write({
    input: z.object({ no: z.int() }),
    act: (context, { no }) => jobsOf(context).cancel(no),
  }),
}
