/** @module The filling thread: makes what is stored searchable, a little at a time, while others read and write. */
import { parentPort, workerData } from 'node:worker_threads'
import { openExisting } from '../../app.ts'
import { systemClock } from '../../core/clock.ts'
import type { SearchData } from './search-filler.ts'

/** Conversations in one transaction: a run that is being recorded waits for no more. */
const AT_A_TIME = 200
/** Milliseconds between two transactions, for others to write in, and until new conversations are looked for. */
const BREATH_MS = 5
const PAUSE_MS = 1_000
/** Milliseconds after something went wrong: the file may be locked for long. */
const AFTER_TROUBLE_MS = 10_000

const { db, cwd } = workerData as SearchData
const store = openExisting(db, { cwd, env: {}, clock: systemClock })
let timer = setTimeout(fill, 0)

function fill(): void {
  timer = setTimeout(fill, waitAfter())
}

function waitAfter(): number {
  try {
    return store.indexConversations(AT_A_TIME) > 0 ? BREATH_MS : PAUSE_MS
  } catch {
    return AFTER_TROUBLE_MS
  }
}

parentPort?.once('message', () => {
  clearTimeout(timer)
  store.close()
  parentPort?.close()
})
