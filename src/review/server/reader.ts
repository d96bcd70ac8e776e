import { Worker } from 'node:worker_threads'
import { AppError, type ErrorCode } from '../../core/errors.ts'
import { answer, checked, type Question, questions } from './answers.ts'
import type { Serving } from './serving.ts'

/** Answers questions: quick ones here, slow ones in a thread of its own, so that listing never waits for an analysis. */
export interface Reader {
  /** The answer as JSON text. Throws an `AppError` for a question that cannot be answered. */
  ask(question: Question): Promise<string>
  close(): Promise<void>
}

/** What the thread is told of the store, and what it says back. */
export interface ThreadData {
  readonly db: string
  readonly cwd: string
  readonly config: string | undefined
  readonly gates: Serving['gates']
}
export type ThreadReply = Readonly<{ no: number }> &
  (
    | Readonly<{ json: string }>
    | Readonly<{ code: ErrorCode; message: string; hint: string | undefined }>
  )

/** How many slow answers are kept, and how long one may be, in characters. */
const KEPT = 24
const LONGEST_KEPT = 8_000_000

/** A reader over a context; `thread` is the built file of the reading thread. */
export function createReader(context: Serving, thread: URL): Reader {
  const asker = createAsker(context, thread)
  const kept = new Map<string, { stamp: string; json: Promise<string> }>()
  return {
    async ask(question) {
      const { name } = question
      const input = checked(question)
      const { slow, stamp } = questions[name]
      if (!slow) return answer(context, question)
      const key = `${name} ${JSON.stringify(input)}`
      const now = stamp?.(context, input)
      const known = kept.get(key)
      if (known && known.stamp === now) return known.json
      const json = asker.ask(question)
      if (now !== undefined) keep(kept, key, now, json)
      return json
    },
    close: asker.close,
  }
}

/** The oldest answer goes first; one that failed is not kept. */
function keep(
  kept: Map<string, { stamp: string; json: Promise<string> }>,
  key: string,
  stamp: string,
  json: Promise<string>,
): void {
  kept.delete(key)
  kept.set(key, { stamp, json })
  const [oldest] = kept.keys()
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest)
  const forget = (): void => {
    if (kept.get(key)?.json === json) kept.delete(key)
  }
  json.then((text) => {
    if (text.length > LONGEST_KEPT) forget()
  }, forget)
}

interface Waiting {
  resolve(json: string): void
  reject(error: Error): void
}

/** The thread, begun with the first question. */
function createAsker({ db, cwd, config, gates }: Serving, thread: URL) {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | undefined
  let last = 0
  const begin = (): Worker => {
    const begun = new Worker(thread, {
      workerData: { db, cwd, config, gates } satisfies ThreadData,
    })
    begun.on('message', (reply: ThreadReply) => {
      const asked = waiting.get(reply.no)
      waiting.delete(reply.no)
      if ('json' in reply) asked?.resolve(reply.json)
      else asked?.reject(errorOf(reply))
    })
    begun.on('error', (error) => {
      worker = undefined
      for (const { reject } of waiting.values()) reject(error)
      waiting.clear()
    })
    return begun
  }
  return {
    ask(question: Question): Promise<string> {
      worker ??= begin()
      last += 1
      const no = last
      return new Promise<string>((resolve, reject) => {
        waiting.set(no, { resolve, reject })
        worker?.postMessage({ no, ...question })
      })
    },
    async close() {
      await worker?.terminate()
    },
  }
}

function errorOf({ code, message, hint }: Extract<ThreadReply, { code: string }>): AppError {
  return new AppError(code, message, hint === undefined ? {} : { hint })
}
