/**
 * The limit: a bare loop that makes recorded calls and stores one row a message, in batches, durably.
 * `node limit.mjs JOB.json` with `{ base, calls: [{path, body}], session, conversations, concurrency, db, transport }`.
 * @module
 */
import { readFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { Pool } from 'undici'

const BATCH = 64
const job = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'))
const headers = { 'content-type': 'application/json', authorization: 'Bearer none' }

const transports = {
  undici: () => {
    const pool = new Pool(job.base, { connections: job.concurrency })
    return async (path, body) => {
      const answer = await pool.request({ path, method: 'POST', headers, body })
      return answer.body.json()
    }
  },
  fetch: () => async (path, body) => {
    const answer = await fetch(job.base + path, { method: 'POST', headers, body })
    return answer.json()
  },
}
const post = transports[job.transport]()

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

let begun = 0
let waiting = []
const flush = () => {
  store(waiting)
  waiting = []
}
const worker = async () => {
  while (begun < job.conversations) {
    begun += 1
    const id = `limit-${begun}`
    const texts = []
    for (const { path, body } of job.calls) {
      const answer = await post(path, body.replaceAll(job.session, id))
      texts.push(answer.text ?? JSON.parse(answer.choices[0].message.content).text)
    }
    waiting.push({ id, texts })
    if (waiting.length >= BATCH) flush()
  }
}
await Promise.all(Array.from({ length: job.concurrency }, worker))
flush()
db.close()
process.exit(0)
