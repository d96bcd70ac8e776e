import { AppError } from '../core/errors.ts'

/** What an interrupted run ends with: nothing is lost, and how to go on. */
export function interrupted(runId: string): AppError {
  return new AppError('interrupted', 'interrupted; everything finished is stored', {
    hint: `Go on with: offscript run --resume ${runId}`,
  })
}
