import type { Conversation } from '../core/conversation.ts'
import type { Scenario } from '../core/scenario.ts'
import { checkRecord } from './evidence.ts'

/** Paths of the record that do not hold what the end state reached, or else the desired one, expects of them. */
export function wrongPaths(
  scenario: Scenario,
  conversation: Conversation,
  language: string,
): string[] {
  const { ending } = conversation
  const reached = ending.kind === 'end_state' ? ending.endState : undefined
  const endState =
    scenario.endStates.find(({ id }) => id === reached) ??
    scenario.endStates.find(({ desired }) => desired)
  if (!endState) return []
  const { wrong } = checkRecord(scenario, conversation, endState, language)
  return wrong.filter(({ asSaid }) => !asSaid).map(({ path }) => path)
}
