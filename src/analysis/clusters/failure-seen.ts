import type { BehaviourKind } from '../../core/behaviour.ts'
import { playedBehaviour, type Turn } from '../../core/conversation.ts'
import type { FailureKind } from '../../core/outcome.ts'
import type { JudgedConversation } from '../../core/records.ts'

/** What a failure is grouped by: nothing of it names the bot, the persona or the scenario. */
export interface FailureSeen {
  readonly id: string
  readonly failure: FailureKind
  readonly stage: string
  readonly step: string | undefined
  /** Why the break was placed where it is, in words. */
  readonly reason: string
  /** Ids of the checks that failed. */
  readonly checks: readonly string[]
  /** How the user spoke in the turn that broke. */
  readonly behaviour: BehaviourKind | undefined
  /** What the bot's reply in that turn was read as. */
  readonly reply: string | undefined
  /** The bot's words in that turn. */
  readonly botWords: string
  /** What the user said in it, and both in the turns beside it. */
  readonly around: string
}

/** Turns on either side of the break that count as around it: of all others nothing is looked at. */
export const AROUND = 1

/** A failed conversation as it is grouped; nothing for one that did not fail. */
export function failureSeen(judged: JudgedConversation): FailureSeen | undefined {
  const { outcome, conversation, verdicts, spec } = judged
  const { failure, break: broken } = outcome
  if (!failure || !broken) return undefined
  const turn = conversation.turns.find((one) => one.turn === broken.turn)
  const beside = conversation.turns.filter(
    (one) => one !== turn && Math.abs(one.turn - broken.turn) <= AROUND,
  )
  const greeting = conversation.greeting.map(({ text }) => text).join(' ')
  return {
    id: spec.id,
    failure,
    stage: broken.stage,
    step: broken.step,
    reason: broken.reason,
    checks: verdicts.filter((one) => one.outcome === 'fail').map(({ checkId }) => checkId),
    behaviour: turn && playedBehaviour(turn.note),
    reply: turn ? (turn.error?.kind ?? turn.reading?.key) : conversation.greetingReading?.key,
    botWords: turn ? repliesOf(turn) : greeting,
    around: [
      turn?.user.text ?? '',
      ...beside.map((one) => `${one.user.text} ${repliesOf(one)}`),
    ].join(' '),
  }
}

function repliesOf({ replies, error }: Turn): string {
  return [...replies.map(({ text }) => text), error?.message ?? ''].join(' ').trim()
}
