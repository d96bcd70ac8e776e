import { AppError } from '../../../core/errors.ts'
import type { Serving } from '../serving.ts'
import type { JobBoard } from './job-board.ts'

/** The jobs of a server. Throws an `AppError` where there are none, as in the reading thread. */
export function jobsOf({ jobs }: Serving): JobBoard {
  if (jobs) return jobs
  throw new AppError('internal', 'there are no jobs here')
}
