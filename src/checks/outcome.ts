import type { Conversation, Ending, TurnError } from '../core/conversation.ts'
import { wordKey } from '../core/fold.ts'
import {
  CUT_OFF,
  type FailureKind,
  type Fault,
  type OutcomeLabel,
  RECORD_UNREAD,
} from '../core/outcome.ts'
import { actOf } from '../core/reading.ts'
import type { EndState, Scenario } from '../core/scenario.ts'
import type { Verdict } from '../core/verdict.ts'
import type { RecordCheck } from './evidence.ts'
import { type Journey, sameActAtEnd, stagesCycle } from './journey.ts'

/** What the rules decide from. */
export interface Case {
  readonly scenario: Scenario
  readonly conversation: Conversation
  readonly journey: Journey
  /** The end state reached, where one was. */
  readonly endState: EndState | undefined
  readonly record: RecordCheck
  readonly verdicts: readonly Verdict[]
}

/** A label with its reason, before the break is located. */
export interface Judgement {
  readonly label: OutcomeLabel
  readonly failure?: FailureKind
  readonly fault?: Fault
  readonly cause: string
}

type Rule = (one: Case) => Judgement | undefined

/** The first rule that applies decides (design 7). */
const RULES: readonly Rule[] = [
  infrastructure,
  simulator,
  judge,
  botError,
  desiredEnd,
  handOff,
  refusal,
  undesiredEnd,
  claimedEnd,
  userLeft,
  stuck,
  patienceSpent,
  turnLimit,
]

/** Turns without progress after which a conversation at its turn limit no longer counts as under way. */
const STALLED_TURNS = 5
const SAME_ACT = 3

export function decideOutcome(one: Case): Judgement {
  for (const rule of RULES) {
    const decided = rule(one)
    if (decided) return decided
  }
  return { label: 'unresolved', cause: 'no rule applies' }
}

function failed(failure: FailureKind, cause: string): Judgement {
  return { label: 'failed', failure, fault: 'bot', cause }
}

function infrastructure({ conversation: { ending } }: Case): Judgement | undefined {
  return ending.kind === 'infrastructure'
    ? {
        label: 'excluded',
        fault: 'infrastructure',
        cause: `${ending.error.kind}: ${ending.error.message}`,
      }
    : undefined
}

function simulator({ conversation: { ending } }: Case): Judgement | undefined {
  return ending.kind === 'simulator'
    ? { label: 'excluded', fault: 'simulator', cause: `${ending.fault}: ${ending.detail}` }
    : undefined
}

/** A critical check that could not be made leaves the outcome open. */
function judge({ verdicts }: Case): Judgement | undefined {
  const broken = verdicts.find(
    ({ outcome, severity }) => outcome === 'error' && severity === 'critical',
  )
  return (
    broken && { label: 'excluded', fault: 'judge', cause: `${broken.checkId}: ${broken.reason}` }
  )
}

function botError({ conversation: { ending } }: Case): Judgement | undefined {
  return ending.kind === 'bot_error'
    ? failed('bot_error', `${ending.error.kind}: ${ending.error.message}`)
    : undefined
}

function desiredEnd(one: Case): Judgement | undefined {
  const { endState, record } = one
  if (!endState?.desired) return undefined
  if (record.result === 'wrong') return wrongRecord(record)
  if (record.result === 'none' && endState.expect) return unverified(one)
  return passedUnlessCritical(one, `reached ${endState.id}`)
}

function passedUnlessCritical(one: Case, cause: string): Judgement {
  return criticalFailure(one) ?? { label: 'passed', cause }
}

/** A failed critical check fails a conversation that came to its end. */
function criticalFailure({ verdicts }: Case): Judgement | undefined {
  const broken = verdicts.find(
    ({ outcome, severity }) => outcome === 'fail' && severity === 'critical',
  )
  return broken && failed('critical_check', `${broken.checkId}: ${broken.reason}`)
}

/** A record that is wrong only where it holds exactly what the user said is right: the scenario contradicts itself. */
function wrongRecord({ wrong }: RecordCheck): Judgement {
  if (wrong.every(({ asSaid }) => asSaid)) {
    const paths = wrong.map(({ path }) => path).join(', ')
    return {
      label: 'excluded',
      fault: 'scenario',
      cause: `the scenario expects something else of ${paths} than its user says, and the record holds what the user said`,
    }
  }
  return failed(
    'wrong_end_state',
    `claims done, but ${wrong.map(({ reason }) => reason).join('; ')}`,
  )
}

function unverified(one: Case): Judgement {
  const { unread } = one.record
  const cause = unread
    ? `${RECORD_UNREAD}: ${gist(unread)}`
    : 'claims done, and there is nothing to verify it with'
  return criticalFailure(one) ?? { label: 'unverified', cause }
}

/** Of a bot's own error, what varies from one conversation to the next: ids, ports, times. */
const WITH_DIGITS = /\S*\d\S*/g

/** What is the same in every conversation, so that a report counts them together; the whole is in the conversation. */
function gist({ kind, message }: TurnError): string {
  if (kind === 'exception') return message.replace(WITH_DIGITS, '…')
  return message.split(/: /, 1)[0] ?? kind
}

function handOff(one: Case): Judgement | undefined {
  const { scenario, conversation, endState } = one
  const byState = endState?.means === 'hand_off'
  if (!byState && !stoppedFor(conversation.ending, 'handed_off')) return undefined
  const asked = conversation.turns.some(({ note }) => note.behaviour === 'ask_for_human')
  if (scenario.handOff === 'success') return passedUnlessCritical(one, 'handed over to a person')
  if (scenario.handOff === 'when_asked' && asked) {
    return { label: 'unresolved', cause: "handed over at the user's request" }
  }
  return failed('handed_off', 'handed over to a person before the goal was reached')
}

function refusal(one: Case): Judgement | undefined {
  const { scenario, conversation, endState } = one
  if (endState?.means !== 'refusal' && !stoppedFor(conversation.ending, 'refused')) return undefined
  return scenario.refusal === 'success'
    ? passedUnlessCritical(one, 'declined, as it should')
    : failed('refused', 'declined to serve the goal')
}

function stoppedFor(ending: Ending, reason: string): boolean {
  return ending.kind === 'user_stopped' && ending.reason === reason
}

function undesiredEnd({ endState }: Case): Judgement | undefined {
  return endState ? failed('undesired_end_state', `ended in ${endState.id}`) : undefined
}

/** The bot said it was done without reaching an end state: its record decides, else nobody can tell. */
function claimedEnd(one: Case): Judgement | undefined {
  if (!stoppedFor(one.conversation.ending, 'claimed_done')) return undefined
  if (one.record.result === 'wrong') return wrongRecord(one.record)
  return one.record.result === 'right'
    ? passedUnlessCritical(one, 'claims done, and the record is right')
    : unverified(one)
}

function userLeft({ conversation: { ending } }: Case): Judgement | undefined {
  return stoppedFor(ending, 'left') ? { label: 'unresolved', cause: 'user left' } : undefined
}

/** What the last so many replies had in common, in words. */
function sameness({ turns }: Conversation, count: number): string {
  const reading = turns.at(-1)?.reading
  const ask = reading && actOf(reading, 'ask')
  if (reading && actOf(reading, 'fallback')) return 'did not understand'
  if (ask && reading.key.startsWith('ask:')) return `asked for ${ask.slot}`
  if (reading?.key === 'confirm') return 'asked to confirm'
  const texts = turns.slice(-count).map(({ replies }) => replies.map(({ text }) => text).join('\n'))
  const said = new Set(texts.map((text) => wordKey(text).replace(/\d+/gu, '')))
  // Messages that differ were taken for the same act: that is what can be said of them.
  return said.size > 1 ? (ACTED[reading?.key ?? ''] ?? 'got no further') : 'said the same'
}

const ACTED: Readonly<Record<string, string>> = {
  ask_unknown: 'asked something that no fact of the scenario answers',
  ask_more: 'asked whether there was anything else',
  options: 'offered choices',
  statement: 'asked and answered nothing',
  refusal: 'refused',
  error: 'showed an error',
  echo: "gave the user's words back",
}

function stuck({ conversation, journey }: Case): Judgement | undefined {
  const same = sameActAtEnd(conversation, journey.progress)
  if (same >= SAME_ACT) {
    return failed('stuck', `${sameness(conversation, same)} ${same} times without progress`)
  }
  return stagesCycle(conversation, journey.progress)
    ? failed('stuck', 'goes round its stages without progress')
    : undefined
}

function patienceSpent({ conversation: { ending } }: Case): Judgement | undefined {
  if (ending.kind !== 'user_stopped' || ending.reason !== 'gave_up') return undefined
  return failed('abandoned', `the user gave up: the bot ${ending.cause ?? 'was no help'}`)
}

function turnLimit({ conversation, journey }: Case): Judgement | undefined {
  const stalled = conversation.turns.length - (journey.progress.at(-1)?.turn ?? 0)
  return stalled >= STALLED_TURNS
    ? failed('stuck', `${stalled} turns without progress at the turn limit`)
    : { label: 'unresolved', cause: CUT_OFF }
}
