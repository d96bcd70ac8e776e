import type { OutcomeLabel } from '../core/outcome.ts'
import type { PackedConversation, Recorder } from '../core/records.ts'
import { createExcludedRow } from './excluded-row.ts'
import type { Counted, Progress } from './progress.ts'

/** Conversations a transaction at most, and milliseconds a finished one waits for it at most. */
const BATCH = 64
const WAIT_MS = 100

const NONE = { passed: 0, failed: 0, excluded: 0, unresolved: 0, unverified: 0 }

/** Gathers finished conversations into transactions, and counts what is stored. */
export interface Batches {
  add(item: PackedConversation): void
  /** Writes the rest; adding after that is an error. */
  close(): void
  progress(): Progress
}

/**
 * `onError` is called at most once, with what the recorder threw, or with an `AppError` after `mostExcluded` in a row; nothing
 * is written after that.
 */
export function createBatches(options: Counted, onError: (error: unknown) => void): Batches {
  const { plan, recorder, onProgress } = options
  const row = createExcludedRow(options.mostExcluded)
  const counts: Record<OutcomeLabel, number> = { ...NONE, ...options.before }
  let waiting: PackedConversation[] = []
  let done = Object.values(counts).reduce((sum, count) => sum + count, 0)
  let timer: NodeJS.Timeout | undefined
  let broken = false
  const progress = (): Progress => ({
    done,
    scheduled: plan.conversations.length,
    counts: { ...counts },
  })
  const fail = (error: unknown): void => {
    broken = true
    onError(error)
  }
  const flush = (): void => {
    clearTimeout(timer)
    timer = undefined
    if (waiting.length === 0 || broken) return
    try {
      write(recorder, waiting)
    } catch (error) {
      fail(error)
      return
    }
    const counting = waiting.filter(({ explored }) => !explored)
    for (const { label } of counting) counts[label] += 1
    done += counting.length
    waiting = []
    onProgress?.(progress())
  }
  return {
    add: (item) => {
      waiting.push(...row.pass(item))
      const gone = row.tooMany()
      if (waiting.length >= BATCH || gone) flush()
      else timer ??= setTimeout(flush, WAIT_MS)
      if (gone && !broken) fail(gone)
    },
    close: () => {
      waiting.push(...row.rest())
      flush()
    },
    progress,
  }
}

function write(recorder: Recorder, items: readonly PackedConversation[]): void {
  for (const item of items) recorder.record(item)
  recorder.flush()
}
