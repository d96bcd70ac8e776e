import type { AnswerOf } from '../../../server/api.ts'
import type { CaseState, CasesSearch } from './search.ts'

export type ReviewedCase = AnswerOf<'cases'>['cases'][number]

/** Whether a case is among those asked for. */
export function fits(one: ReviewedCase, { text, scenario, state }: CasesSearch): boolean {
  const words = [one.id, one.note, one.from.outcome.cause, one.persona, one.file].join('\n')
  return (
    (text === undefined || words.toLowerCase().includes(text.toLowerCase())) &&
    (scenario === undefined || one.scenario === scenario) &&
    (state === undefined || isIn(one, state))
  )
}

function isIn(one: ReviewedCase, state: CaseState): boolean {
  if (state === 'retireable') return one.retireable
  return (one.last?.standing ?? 'never') === state
}
