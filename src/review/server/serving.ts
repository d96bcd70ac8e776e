import type { ReviewContext } from '../../app.ts'
import type { JobBoard } from './jobs/job-board.ts'

/** What questions and deeds are answered from: the store, and in the thread that serves also what is being done. */
export interface Serving extends ReviewContext {
  readonly jobs?: JobBoard | undefined
}
