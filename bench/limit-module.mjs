/**
 * The limit of an in-process bot: a bare loop that says to it what stored users said, and stores one row a message, in
 * batches, durably. `node limit-module.mjs JOB.json` with `{ bot, iteration, said: [[message]], conversations, db }`,
 * or with `module`, a file, in the place of `bot` and `iteration`.
 * @module
 */
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import Database from 'better-sqlite3'

const BATCH = 64
const job = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'))
const target =
  job.module === undefined
    ? (await import('../dist/index.js')).bundledBots[job.bot].create(job.iteration)
    : (await import(pathToFileURL(job.module).href)).target
const { signal } = new AbortController()

const db = new Database(job.db)
db.pragma('journal_mode = WAL')
db.pragma('synchronous = NORMAL')
db.exec(
  'CREATE TABLE messages (conversation TEXT, seq INTEGER, text TEXT, PRIMARY KEY (conversation, seq)) WITHOUT ROWID',
)
const insert = db.prepare('INSERT INTO messages VALUES (?, ?, ?)')
const store = db.transaction((held) => {
  for (const { id, texts } of held)
    for (const [seq, text] of texts.entries()) insert.run(id, seq, text)
})

let waiting = []
for (let at = 0; at < job.conversations; at += 1) {
  const id = `limit-${at}`
  const session = await target.open({ conversationId: id, variables: {}, signal })
  const texts = (session.greeting ?? []).map(({ text }) => text)
  for (const message of job.said[at % job.said.length]) {
    const replies = await session.send(message, { signal })
    texts.push(message.text, ...replies.map(({ text }) => text))
  }
  await session.close?.()
  waiting.push({ id, texts })
  if (waiting.length < BATCH) continue
  store(waiting)
  waiting = []
}
store(waiting)
db.close()
process.exit(0)
