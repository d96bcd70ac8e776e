import type { ConversationOrder, ListOrder } from '../core/conversation-list.ts'

/** One column to sort by; never null, so that what stands before and after can be told. */
interface Term {
  readonly sql: string
  readonly descending: boolean
}

const PLAN = ['c.run_no', 'c.idx'] as const

/** What a list is sorted by; what has no such value comes first. */
const KEYS: Readonly<Record<Exclude<ConversationOrder, 'plan'>, string>> = {
  outcome: 'c.outcome',
  failure: "coalesce(c.failure, '')",
  stage: "coalesce(c.break_stage, '')",
  turn: 'coalesce(c.break_turn, -1)',
  scenario: 'c.scenario',
  persona: 'c.persona',
  endState: "coalesce(c.end_state, '')",
  turns: 'c.turns',
  duration: 'c.duration_ms',
  cost: 'c.cost_usd',
}

/** The columns of an order: the plan's own as asked, else the key, and the plan for what is equal. */
export function termsOf({ order, descending }: ListOrder): readonly Term[] {
  if (order === 'plan') return PLAN.map((sql) => ({ sql, descending }))
  return [{ sql: KEYS[order], descending }, ...PLAN.map((sql) => ({ sql, descending: false }))]
}

/** As `ORDER BY` takes it; turned round, what stands nearest before comes first. */
export function orderBy(terms: readonly Term[], turned = false): string {
  return terms
    .map(({ sql, descending }) => (descending !== turned ? `${sql} DESC` : sql))
    .join(', ')
}

/** Whether a row stands before, or after, the one whose values are `@t0`, `@t1`, … . */
export function beyond(terms: readonly Term[], side: 'before' | 'after'): string {
  const parts = terms.map(({ sql, descending }, at) => {
    const equal = terms.slice(0, at).map((term, no) => `${term.sql} = @t${no}`)
    const sign = descending === (side === 'before') ? '>' : '<'
    return [...equal, `${sql} ${sign} @t${at}`].join(' AND ')
  })
  return `(${parts.map((part) => `(${part})`).join(' OR ')})`
}
