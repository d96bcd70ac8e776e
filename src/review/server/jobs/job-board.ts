import type { Document, JobWords } from '../../../app.ts'
import { type Clock, isoTime } from '../../../core/clock.ts'
import { AppError } from '../../../core/errors.ts'
import { isUnderWay, type JobRequest, type JobState } from '../../../core/job.ts'
import type { Ended, Started, StartProgram } from './start-program.ts'

/** Jobs at a time: each holds conversations of its own. */
const AT_ONCE = 2
/** Jobs that are remembered; the oldest that ended goes first. */
const REMEMBERED = 50
/** Jobs that may wait. */
const MOST_WAITING = 20
/** Lines of progress that are kept of each, and characters of a line. */
const LINES = 40
const LONGEST_LINE = 500

/** A job as people see it. */
export interface JobView {
  readonly no: number
  readonly request: JobRequest
  readonly state: JobState
  /** The same at a terminal. */
  readonly command: string
  /** What it said on the way, the newest last. */
  readonly lines: readonly string[]
  readonly startedAt?: string
  readonly endedAt?: string
  /** What it came to. */
  readonly result?: Document
  /** Why it came to nothing. */
  readonly error?: string
}

/** Jobs of this server, in memory alone: what they found out is in the store. */
export interface JobBoard {
  /** Begins a job, or lets it wait. Throws an `AppError` where too many wait. */
  add(request: JobRequest, words: JobWords): JobView
  /** Those about a conversation, the newest first, and how many of all are under way. */
  about(conversation: string): { readonly jobs: readonly JobView[]; readonly underWay: number }
  /** Ends a job that is under way. Throws an `AppError` where there is none such. */
  cancel(no: number): JobView
  /** Ends all of them. */
  close(): Promise<void>
}

interface Job extends Omit<JobView, 'lines' | 'state'> {
  state: JobState
  readonly words: readonly string[]
  readonly lines: string[]
  started?: Started
  startedAt?: string
  endedAt?: string
  result?: Document
  error?: string
}

/** What a board needs. */
export interface JobBoardParts {
  readonly clock: Clock
  readonly start: StartProgram
  readonly read: (kind: JobRequest['kind'], printed: string) => Document
}

/** A board without jobs. */
export function createJobBoard(parts: JobBoardParts): JobBoard {
  const jobs: Job[] = []
  let last = 0
  const underWay = (): Job[] => jobs.filter(({ state }) => isUnderWay(state))
  const goOn = (): void => {
    const running = jobs.filter(({ state }) => state === 'running').length
    const [next] = jobs.filter(({ state }) => state === 'waiting')
    if (!next || running >= AT_ONCE) return
    begin(next, parts).then(goOn, goOn)
    goOn()
  }
  return {
    add(request, { words, command }) {
      if (jobs.filter(({ state }) => state === 'waiting').length >= MOST_WAITING)
        throw new AppError('user_mistake', `${MOST_WAITING} jobs wait already: let them end first`)
      last += 1
      const job: Job = { no: last, request, words, command, state: 'waiting', lines: [] }
      jobs.push(job)
      forgetOldest(jobs)
      goOn()
      return viewOf(job)
    },
    about: (conversation) => ({
      jobs: jobs
        .filter(({ request }) => request.conversation === conversation)
        .map(viewOf)
        .reverse(),
      underWay: underWay().length,
    }),
    cancel(no) {
      const job = underWay().find((one) => one.no === no)
      if (!job) throw new AppError('user_mistake', `job ${no} is not under way`)
      cancel(job, parts.clock)
      return viewOf(job)
    },
    async close() {
      const all = underWay()
      for (const job of all) cancel(job, parts.clock)
      await Promise.all(all.map(({ started }) => started?.ended))
    },
  }
}

async function begin(job: Job, { clock, start, read }: JobBoardParts): Promise<void> {
  job.state = 'running'
  job.startedAt = isoTime(clock.now())
  job.started = start(job.words, (line) => {
    job.lines.push(line.slice(0, LONGEST_LINE))
    job.lines.splice(0, job.lines.length - LINES)
  })
  const ended = await job.started.ended
  job.endedAt = isoTime(clock.now())
  if (job.state !== 'running') return
  conclude(job, ended, read)
}

/** A gate that is not met makes an exit code, and is a result all the same: what counts is what was printed. */
function conclude(job: Job, { out, code, trouble }: Ended, read: JobBoardParts['read']): void {
  try {
    if (trouble !== undefined) throw new Error(trouble)
    job.result = read(job.request.kind, out)
    job.state = 'done'
  } catch (thrown) {
    job.state = 'failed'
    job.error = trouble ?? (job.lines.join('\n') || `it ended with ${code}: ${String(thrown)}`)
  }
}

function cancel(job: Job, clock: Clock): void {
  if (job.state === 'waiting') job.endedAt = isoTime(clock.now())
  job.state = 'cancelled'
  job.started?.cancel()
}

function forgetOldest(jobs: Job[]): void {
  const ended = jobs.findIndex(({ state }) => !isUnderWay(state))
  if (jobs.length > REMEMBERED && ended >= 0) jobs.splice(ended, 1)
}

function viewOf({ words: _, started: __, ...job }: Job): JobView {
  return { ...job, lines: [...job.lines] }
}
