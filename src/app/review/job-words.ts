import { AppError } from '../../core/errors.ts'
import type { JobRequest } from '../../core/job.ts'
import { DEFAULT_DATABASE } from '../../core/names.ts'
import { shellWord } from '../../core/shell-word.ts'
import { originOf } from '../find-conversation.ts'
import type { ReviewContext } from './context.ts'

/** A job as the program is called for it, and as people type it. */
export interface JobWords {
  readonly words: readonly string[]
  readonly command: string
}

/**
 * The words by which the program does a job. Throws an `AppError` where the conversation is not stored, was held by people, or is
 * shorter than the turn named: nothing goes into a command that was not found in the store.
 */
export function jobWords(context: ReviewContext, job: JobRequest): JobWords {
  const { stored } = originOf(context.store, job.conversation, context.db)
  const { id } = stored.spec
  if (id.startsWith('-'))
    throw new AppError('user_mistake', `${id} cannot be told from a flag: use the command line`)
  if (job.kind === 'fork' && job.at > stored.conversation.turns.length + 1)
    throw new AppError('user_mistake', `${id} has no turn ${job.at}`)
  const plain = [job.kind, id, ...flagsOf(job), ...placesOf(context)]
  return {
    words: [...plain, '--format', 'json'],
    command: ['npx', 'offscript', ...plain].map(shellWord).join(' '),
  }
}

function flagsOf(job: JobRequest): string[] {
  if (job.kind === 'minimize') return []
  const { times } = job
  return [
    ...(job.kind === 'fork' ? ['--at', String(job.at)] : []),
    ...(job.kind === 'fork' && job.behaviour ? ['--behaviour', job.behaviour] : []),
    ...(times === undefined ? [] : ['--times', String(times)]),
  ]
}

/** Where the store and the settings are, as this server was told. */
export function placesOf({ db, config }: ReviewContext): string[] {
  return [
    ...(db === DEFAULT_DATABASE ? [] : ['--db', db]),
    ...(config === undefined ? [] : ['--config', config]),
  ]
}
