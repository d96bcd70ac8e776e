import type { Database } from 'better-sqlite3'
import type { AskedConversations, FacetName, FacetValue } from '../core/conversation-list.ts'
import type { Condition } from './condition.ts'
import { conditionOf, FILTER_COLUMNS, STANDING_LABELS } from './conversation-conditions.ts'
import { fromColumn } from './exact-text.ts'

/** Values shown of one kind. */
const MOST = 500

interface Counted {
  readonly value: string
  readonly count: number
  readonly title?: string | null
}

/** How the values of a facet are counted, over conversations that a condition lets through. */
type Counting = (db: Database, condition: Condition) => Counted[]

const column =
  (name: keyof typeof FILTER_COLUMNS): Counting =>
  (db, { where, values }) =>
    db
      .prepare<unknown[], Counted>(
        `SELECT ${FILTER_COLUMNS[name]} AS value, count(*) AS count FROM conversations AS c
         WHERE ${FILTER_COLUMNS[name]} IS NOT NULL AND ${where} GROUP BY 1`,
      )
      .all(...values)

const COUNTINGS: Readonly<Record<FacetName, Counting>> = {
  run: runs,
  outcome: column('outcome'),
  failure: column('failure'),
  fault: column('fault'),
  stage: column('stage'),
  scenario: column('scenario'),
  persona: column('persona'),
  arm: column('arm'),
  endState: column('endState'),
  step: column('step'),
  reached: stagesReached,
  played: playedAt,
  behaviour: behaviours,
  check: checks,
  label: labels,
}

/** The values of one facet, its own condition left out, so that another of them can be chosen too. */
export function countFacet(
  db: Database,
  filter: AskedConversations,
  name: FacetName,
): FacetValue[] {
  const counted = COUNTINGS[name](db, conditionOf({ ...filter, [name]: [] }))
  return counted
    .map(({ value, count, title }) => ({
      value: fromColumn(value),
      count,
      ...(title == null ? {} : { title: fromColumn(title) }),
    }))
    .sort((a, b) => (name === 'run' ? 0 : b.count - a.count) || 0)
    .slice(0, MOST)
}

function runs(db: Database, { where, values }: Condition): Counted[] {
  return db
    .prepare<unknown[], Counted>(
      `SELECT r.run_id AS value, r.target || ' ' || r.iteration AS title, n AS count
       FROM (SELECT c.run_no, count(*) AS n FROM conversations AS c WHERE ${where} GROUP BY 1) JOIN runs AS r ON r.no = run_no
       ORDER BY r.started_at DESC, r.no DESC`,
    )
    .all(...values)
}

/** Many conversations have the same counts of behaviours: each such text is read once. */
function behaviours(db: Database, { where, values }: Condition): Counted[] {
  const rows = db
    .prepare<unknown[], { text: string; count: number }>(
      `SELECT c.behaviours AS text, count(*) AS count FROM conversations AS c WHERE ${where} GROUP BY 1`,
    )
    .all(...values)
  const counts = new Map<string, number>()
  for (const { text, count } of rows)
    for (const kind of Object.keys(JSON.parse(text)))
      counts.set(kind, (counts.get(kind) ?? 0) + count)
  return [...counts].map(([value, count]) => ({ value, count }))
}

function stagesReached(db: Database, { where, values }: Condition): Counted[] {
  return db
    .prepare<unknown[], Counted>(
      `SELECT s.value AS value, count(DISTINCT c.no) AS count
       FROM conversations AS c, json_each(c.stages_reached) AS s WHERE ${where} GROUP BY 1`,
    )
    .all(...values)
}

function playedAt(db: Database, { where, values }: Condition): Counted[] {
  return db
    .prepare<unknown[], Counted>(
      `SELECT m.behaviour || '@' || coalesce(m.stage, '') AS value, count(DISTINCT c.no) AS count
       FROM conversations AS c JOIN messages AS m ON m.conversation_no = c.no
       WHERE m.behaviour IS NOT NULL AND ${where} GROUP BY 1`,
    )
    .all(...values)
}

function checks(db: Database, { where, values }: Condition): Counted[] {
  const among =
    where === 'true'
      ? ''
      : `AND conversation_no IN (SELECT c.no FROM conversations AS c WHERE ${where})`
  return db
    .prepare<unknown[], Counted>(
      `SELECT check_id AS value, count(DISTINCT conversation_no) AS count FROM verdicts
       WHERE outcome = 'fail' ${among} GROUP BY 1`,
    )
    .all(...values)
}

function labels(db: Database, { where, values }: Condition): Counted[] {
  return db
    .prepare<unknown[], Counted>(
      `SELECT coalesce(judgement, 'none') AS value, count(DISTINCT c.no) AS count
       FROM conversations AS c LEFT JOIN (${STANDING_LABELS}) AS s ON s.conversation_no = c.no WHERE ${where} GROUP BY 1`,
    )
    .all(...values)
}
