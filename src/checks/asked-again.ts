import type { Severity } from '../core/check-spec.ts'
import type { Conversation, Turn } from '../core/conversation.ts'
import { hasPhrase } from '../core/fold.ts'
import type { Scalar } from '../core/matcher.ts'
import { actOf, type Reading } from '../core/reading.ts'
import { sentencesOf } from './rules/sentences.ts'
import { holdsBack, rejects } from './rules/wordings.ts'

interface View {
  readonly conversation: Conversation
  readonly turn: Turn
}

interface Again {
  readonly severity: Severity
  readonly reason: string
  readonly slot: string
}

/** Asks for what this message or one before it said in so many words; major where it neither shows the value nor says that it did not understand, or what is wrong with it. */
export function askedAgain({ turn, conversation }: View): Again | undefined {
  const { reading } = turn
  if (!reading || actOf(reading, 'confirm')) return undefined
  for (const act of reading.acts) {
    const again = act.kind === 'ask' ? againFor(act.slot, turn, reading, conversation) : undefined
    if (again) return again
  }
  return undefined
}

function againFor(
  slot: string,
  turn: Turn,
  reading: Reading,
  conversation: Conversation,
): Again | undefined {
  const said = conversation.turns.findLast(
    (one) => one.turn <= turn.turn && slot in one.note.conveys,
  )
  if (!said) return undefined
  const explained =
    actOf(reading, 'fallback') !== undefined || reading.echoes.some((one) => one.slot === slot)
  if (said === turn) {
    const severity = explained || isRejected(turn) ? 'minor' : 'major'
    return { severity, reason: `asks for ${slot}, which was just said`, slot }
  }
  const inOrder =
    explained ||
    asksAnew(reading, conversation, turn) ||
    wasAskedFor(slot, said, turn, conversation)
  return inOrder
    ? undefined
    : { severity: 'major', reason: `asks for ${slot}, which was said in turn ${said.turn}`, slot }
}

/** "That does not look like a whole address: it needs an @." What asks again is no reason for it. */
function isRejected({ replies }: Pick<Turn, 'replies'>): boolean {
  return replies
    .flatMap(({ text }) => sentencesOf(text))
    .some(({ raw }) => !raw.includes('?') && rejects(raw))
}

/** "I find no order 205118." */
function turnsDown(text: string, value: Scalar | undefined): boolean {
  return (
    value !== undefined &&
    sentencesOf(text).some(({ raw }) => hasPhrase(raw, String(value)) && holdsBack(raw))
  )
}

/** Asks for something not told yet, too: the question may well be for that alone. */
function asksAnew({ acts }: Reading, { turns }: Conversation, now: Turn): boolean {
  return acts.some(
    (act) =>
      act.kind === 'ask' &&
      turns.every(({ turn, note }) => turn > now.turn || !(act.slot in note.conveys)),
  )
}

/** The bot came back to this fact in between, had it corrected or turned it down: asking on is no forgetting. */
function wasAskedFor(slot: string, said: Turn, now: Turn, { turns }: Conversation): boolean {
  return turns.some(
    ({ turn, note, reading, replies }) =>
      turn >= said.turn &&
      turn < now.turn &&
      (note.act === 'correct' ||
        note.act === 'deny' ||
        reading?.acts.some((act) => act.kind === 'ask' && act.slot === slot) ||
        (turn === said.turn && isRejected({ replies })) ||
        replies.some(({ text }) => turnsDown(text, said.note.conveys[slot]))),
  )
}
