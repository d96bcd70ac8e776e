import type { Database } from 'better-sqlite3'
import type {
  ConversationFilter,
  ConversationLister,
  ConversationOrder,
  ListedConversation,
} from '../core/conversation-list.ts'
import { fromColumn, fromOptionalColumn, toColumn } from './exact-text.ts'
import { metConditions } from './met-conditions.ts'
import { explaining } from './store-error.ts'

/** What the list reads of a conversation: columns of the index `conversations_listed` alone, so that no row is fetched to sort. */
interface ListedRow {
  readonly id: string
  readonly run_id: string
  readonly target: string
  readonly iteration: string
  readonly scenario: string
  readonly persona: string
  readonly arm: ListedConversation['arm']
  readonly outcome: ListedConversation['outcome']
  readonly failure: ListedConversation['failure'] | null
  readonly break_stage: string | null
  readonly break_turn: number | null
  readonly end_state: string | null
  readonly turns: number
  readonly duration_ms: number
  readonly cost_usd: number
  readonly cause: string
}

/** Columns to sort by. */
const ORDERS: Readonly<Record<ConversationOrder, string>> = {
  plan: 'c.run_no, c.idx',
  outcome: 'c.outcome',
  failure: 'c.failure',
  stage: 'c.break_stage',
  turn: 'c.break_turn',
  scenario: 'c.scenario',
  persona: 'c.persona',
  endState: 'c.end_state',
  turns: 'c.turns',
  duration: 'c.duration_ms',
  cost: 'c.cost_usd',
}

/** Which column a filter on a set of values looks at. */
const COLUMNS = {
  outcome: 'c.outcome',
  failure: 'c.failure',
  fault: 'c.fault',
  stage: 'c.break_stage',
  scenario: 'c.scenario',
  persona: 'c.persona',
  arm: 'c.arm',
  endState: 'c.end_state',
  step: 'c.break_step',
} as const

/** Lists conversations by what is known of them. Every function throws an `AppError` where the file cannot be read. */
export function createConversationLister(db: Database, path: string): ConversationLister {
  return {
    countConversations(filter) {
      const { where, values } = conditions(filter)
      const sql = `SELECT count(*) FROM conversations AS c WHERE ${where}`
      return explaining(path, () =>
        Number(
          db
            .prepare(sql)
            .pluck()
            .get(...values),
        ),
      )
    },
    listConversations(filter, { order, descending, offset, limit }) {
      const { where, values } = conditions(filter)
      const sort = ORDERS[order].replaceAll(/(?<=[a-z_])(?=,|$)/gu, descending ? ' DESC' : '')
      const sql = `SELECT r.run_id, r.target, r.iteration, c.id, c.scenario, c.persona, c.arm, c.outcome,
          c.failure, c.break_stage, c.break_turn, c.end_state, c.turns, c.duration_ms, c.cost_usd, c.cause
        FROM (SELECT c.no FROM conversations AS c WHERE ${where} ORDER BY ${sort}, c.run_no, c.idx LIMIT ? OFFSET ?) AS page
        JOIN conversations AS c ON c.no = page.no JOIN runs AS r ON r.no = c.run_no`
      return explaining(path, () =>
        db.prepare<unknown[], ListedRow>(sql).all(...values, limit, offset),
      ).map(toListed)
    },
  }
}

function conditions(filter: ConversationFilter): { where: string; values: unknown[] } {
  const parts: string[] = []
  const values: unknown[] = []
  if (filter.run.length > 0) {
    parts.push(`c.run_no IN (SELECT no FROM runs WHERE run_id IN (${marks(filter.run)}))`)
    values.push(...filter.run.map(toColumn))
  }
  for (const [name, column] of Object.entries(COLUMNS)) {
    const wanted = filter[name as keyof typeof COLUMNS]
    if (wanted.length === 0) continue
    parts.push(`${column} IN (${marks(wanted)})`)
    values.push(...wanted.map(toColumn))
  }
  if (filter.behaviour.length > 0) {
    parts.push(
      `EXISTS (SELECT 1 FROM json_each(c.behaviours) WHERE key IN (${marks(filter.behaviour)}))`,
    )
    values.push(...filter.behaviour)
  }
  for (const part of metConditions(filter)) {
    parts.push(part.where)
    values.push(...part.values)
  }
  return { where: parts.length === 0 ? 'true' : parts.join(' AND '), values }
}

function marks(values: readonly unknown[]): string {
  return values.map(() => '?').join(', ')
}

function toListed(row: ListedRow): ListedConversation {
  const stage = fromOptionalColumn(row.break_stage)
  const endState = fromOptionalColumn(row.end_state)
  return {
    id: fromColumn(row.id),
    runId: fromColumn(row.run_id),
    target: fromColumn(row.target),
    iteration: fromColumn(row.iteration),
    scenario: fromColumn(row.scenario),
    persona: fromColumn(row.persona),
    arm: row.arm,
    outcome: row.outcome,
    turns: row.turns,
    durationMs: row.duration_ms,
    costUsd: row.cost_usd,
    cause: fromColumn(row.cause),
    ...(row.failure === null ? {} : { failure: row.failure }),
    ...(stage === undefined ? {} : { stage }),
    ...(row.break_turn === null ? {} : { turn: row.break_turn }),
    ...(endState === undefined ? {} : { endState }),
  }
}
