import type { Database } from 'better-sqlite3'
import { type Clock, isoTime } from '../core/clock.ts'
import { OutcomeLabel } from '../core/outcome.ts'
import type { PackedConversation, Recorder, RunStatus } from '../core/records.ts'
import { CONVERSATION_COLUMNS } from './conversation-row.ts'
import { createCounterCheck } from './counter-check.ts'
import { MESSAGE_COLUMNS } from './message-row.ts'
import { createPlayedKeeper } from './played-pairs.ts'
import { SHADOW_COLUMNS } from './shadow-row.ts'
import { explaining } from './store-error.ts'
import { VERDICT_COLUMNS } from './verdict-row.ts'

/** A recorder for a run that has a row in `runs`. */
export function createRecorder(db: Database, path: string, runNo: number, clock: Clock): Recorder {
  const insert = prepareInsert(db)
  const counting = db.prepare(
    `UPDATE runs SET ${OutcomeLabel.options.map((label) => `${label} = ${label} + ?`)},
       explored = explored + ? WHERE no = ?`,
  )
  const ending = db.prepare(
    'UPDATE runs SET status = ?, ended_at = ?, scheduled = coalesce(?, scheduled) WHERE no = ?',
  )
  const played = createPlayedKeeper(db)
  const checkCounters = createCounterCheck(db)
  /** Emptied only after a commit, so that a failed flush can be tried again. */
  let buffer: PackedConversation[] = []

  const write = db.transaction((items: readonly PackedConversation[]) => {
    const counts = Object.fromEntries(OutcomeLabel.options.map((label) => [label, 0]))
    let written = 0
    let explored = 0
    for (const item of items) {
      if (!insert(item, runNo)) continue
      written += 1
      if (item.explored) explored += 1
      else counts[item.label] = (counts[item.label] ?? 0) + 1
    }
    const added = OutcomeLabel.options.map((label) => counts[label])
    if (written === 0) return 0
    counting.run(...added, explored, runNo)
    played.forget(runNo)
    return written
  })
  const flush = (): number => {
    if (buffer.length === 0) return 0
    const written = explaining(path, () => write.immediate(buffer))
    buffer = []
    return written
  }
  return {
    record(item) {
      buffer.push(item)
    },
    flush,
    end(status: RunStatus, scheduled?: number) {
      flush()
      const endedAt = status === 'running' ? null : isoTime(clock.now())
      explaining(path, () => checkCounters(runNo))
      explaining(path, () => {
        ending.run(status, endedAt, scheduled ?? null, runNo)
        if (status === 'finished') played.keep(runNo)
      })
    },
  }
}

/**
 * Inserts one conversation with all that belongs to it; false where its id is stored already.
 * Only the id may clash silently: any other broken constraint is an error, never a lost row.
 */
function prepareInsert(db: Database): (item: PackedConversation, runNo: number) => boolean {
  const conversation = db.prepare(
    `${insertion('conversations', [...CONVERSATION_COLUMNS, 'run_no'])} ON CONFLICT (id) DO NOTHING`,
  )
  const message = db.prepare(insertion('messages', ['conversation_no', ...MESSAGE_COLUMNS]))
  const verdict = db.prepare(insertion('verdicts', ['conversation_no', ...VERDICT_COLUMNS]))
  const shadow = db.prepare(insertion('shadow_turns', ['conversation_no', ...SHADOW_COLUMNS]))
  return (item, runNo) => {
    const { changes, lastInsertRowid: no } = conversation.run(...item.conversation, runNo)
    if (changes === 0) return false
    for (const values of item.messages) message.run(no, ...values)
    for (const values of item.verdicts) verdict.run(no, ...values)
    for (const values of item.shadow) shadow.run(no, ...values)
    return true
  }
}

function insertion(table: string, columns: readonly string[]): string {
  return `INSERT INTO ${table} (${columns}) VALUES (${columns.map(() => '?')})`
}
