import type { Conversation, Ending, Turn } from '../core/conversation.ts'
import type { LogConversation, LogOutcome } from '../core/observed.ts'
import { actOf, type BotAct } from '../core/reading.ts'
import type { Scenario } from '../core/scenario.ts'
import { endStateReached } from '../core/stage.ts'
import { stateFor } from './end-states.ts'

/** A claim of success is still that when the user thanks for it. */
const LAST_WORDS = 2

/** The bot's last words after which a user that says nothing more gave up, and why. */
const NO_USE: readonly [BotAct['kind'], string][] = [
  ['error', 'showed an error'],
  ['fallback', 'did not understand'],
  ['echo', 'echoed the user'],
  ['repeat', 'said the same again'],
]

/**
 * How a logged conversation ended: by the end state told, else one reached, else the log's own word, else what was last said.
 * Where none of them tells, the user left: that is all a log shows.
 */
export function endingOf(
  log: LogConversation,
  { turns }: Pick<Conversation, 'turns'>,
  scenario: Scenario,
): Ending {
  const named = scenario.endStates.find(({ id }) => id === log.endState)
  const reached = named ?? lastReached(turns, scenario)
  if (reached) return { kind: 'end_state', endState: reached.id }
  if (log.outcome) return byWord(log.outcome, scenario)
  return bySaying(turns)
}

function lastReached(turns: readonly Turn[], scenario: Scenario) {
  for (const { replies, stage } of [...turns].reverse()) {
    const found = endStateReached(scenario, replies, stage)
    if (found) return found
  }
  return undefined
}

function byWord(outcome: LogOutcome, scenario: Scenario): Ending {
  const state = stateFor(outcome, scenario)
  return state
    ? { kind: 'end_state', endState: state.id }
    : { kind: 'user_stopped', reason: 'gave_up', cause: 'was left, as the log says' }
}

function bySaying(turns: readonly Turn[]): Ending {
  const lastTurns = turns.slice(-LAST_WORDS)
  const said = (kind: BotAct['kind']): boolean =>
    lastTurns.some(({ reading }) => reading && actOf(reading, kind))
  if (said('claim_done')) return { kind: 'user_stopped', reason: 'claimed_done' }
  if (said('hand_off')) return { kind: 'user_stopped', reason: 'handed_off' }
  const last = turns.at(-1)
  if (last?.reading?.key === 'refusal') return { kind: 'user_stopped', reason: 'refused' }
  const cause = causeOf(turns)
  return cause === undefined
    ? { kind: 'user_stopped', reason: 'left', cause: 'the log ends here' }
    : { kind: 'user_stopped', reason: 'gave_up', cause }
}

/** What a user leaves on is what it said last, or else the last that it heard. */
function causeOf(turns: readonly Turn[]): string | undefined {
  const behaviour = turns.at(-1)?.note.behaviour
  if (behaviour === 'frustration') return 'vexed the user, who said so and left'
  if (behaviour === 'ask_for_human') return 'was asked for a person, and none came'
  const reading = turns.findLast((turn) => turn.reading)?.reading
  return NO_USE.find(([kind]) => reading && actOf(reading, kind))?.[1]
}
