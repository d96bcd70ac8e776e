import type { AskedConversations, LabelChoice } from '../core/conversation-list.ts'
import { type Condition, marks, oneOf } from './condition.ts'
import { toColumn } from './exact-text.ts'
import { metConditions } from './met-conditions.ts'
import { searchQuery } from './search-query.ts'

/** Which column a filter on a set of values looks at; all but the id and the step are in the index `conversations_listed`. */
export const FILTER_COLUMNS = {
  outcome: 'c.outcome',
  failure: 'c.failure',
  fault: 'c.fault',
  stage: 'c.break_stage',
  scenario: 'c.scenario',
  persona: 'c.persona',
  arm: 'c.arm',
  endState: 'c.end_state',
  step: 'c.break_step',
  id: 'c.id',
} as const

/** Labels that no later one of the same reviewer took the place of. */
export const STANDING_LABELS = `SELECT l.conversation_no, l.judgement FROM labels AS l
  WHERE l.judgement IS NOT NULL AND l.no =
    (SELECT max(no) FROM labels WHERE conversation_no = l.conversation_no AND reviewer = l.reviewer)`

/** All of a filter as one condition. */
export function conditionOf(filter: AskedConversations): Condition {
  const parts = [
    ...columnConditions(filter),
    ...oneOf(filter.run, (given) => ({
      where: `c.run_no IN (SELECT no FROM runs WHERE run_id IN (${marks(given)}))`,
      values: given.map(toColumn),
    })),
    ...oneOf(filter.behaviour, (given) => ({
      where: `(${given.map(() => 'instr(c.behaviours, ?)').join(' OR ')})`,
      values: given.map((kind) => `"${kind}":`),
    })),
    ...oneOf(filter.check, (given) => ({
      where: `c.no IN (SELECT conversation_no FROM verdicts WHERE outcome = 'fail' AND check_id IN (${marks(given)}))`,
      values: given.map(toColumn),
    })),
    ...oneOf(filter.label, labelCondition),
    ...metConditions(filter),
    ...textCondition(filter.text),
  ]
  return {
    where: parts.length === 0 ? 'true' : parts.map(({ where }) => where).join(' AND '),
    values: parts.flatMap(({ values }) => values),
  }
}

function columnConditions(filter: AskedConversations): Condition[] {
  const names = Object.keys(FILTER_COLUMNS) as (keyof typeof FILTER_COLUMNS)[]
  return names.flatMap((name) =>
    oneOf<string>(filter[name], (given) => ({
      where: `${FILTER_COLUMNS[name]} IN (SELECT value FROM json_each(?))`,
      values: [JSON.stringify(given.map(toColumn))],
    })),
  )
}

function labelCondition(given: readonly LabelChoice[]): Condition {
  const judgements = given.filter((one) => one !== 'none')
  const isSo = `c.no IN (SELECT conversation_no FROM (${STANDING_LABELS}) WHERE judgement IN (${marks(judgements)}))`
  const isNone = `c.no NOT IN (SELECT conversation_no FROM (${STANDING_LABELS}))`
  return {
    where: judgements.length === given.length ? isSo : `(${isSo} OR ${isNone})`,
    values: judgements,
  }
}

function textCondition(text: string | undefined): Condition[] {
  const query = searchQuery(text ?? '')
  if (query === undefined) return []
  return [{ where: 'c.no IN (SELECT rowid FROM search WHERE search MATCH ?)', values: [query] }]
}
