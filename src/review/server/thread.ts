/** @module The reading thread: answers slow questions over a connection of its own. */
import { parentPort, workerData } from 'node:worker_threads'
import { openExisting } from '../../app.ts'
import { systemClock } from '../../core/clock.ts'
import { AppError, messageOf } from '../../core/errors.ts'
import { answer, type Question } from './answers.ts'
import type { ThreadData, ThreadReply } from './reader.ts'

const { db, cwd, config, gates } = workerData as ThreadData
const surroundings = { cwd, env: {}, clock: systemClock }
const context = { ...surroundings, store: openExisting(db, surroundings), db, config, gates }

parentPort?.on('message', ({ no, ...question }: Question & { no: number }) => {
  parentPort?.postMessage(replyTo(no, question))
})

function replyTo(no: number, question: Question): ThreadReply {
  try {
    return { no, json: answer(context, question) }
  } catch (thrown) {
    const code = thrown instanceof AppError ? thrown.code : 'internal'
    const hint = thrown instanceof AppError ? thrown.hint : undefined
    return { no, code, message: messageOf(thrown), hint }
  }
}
