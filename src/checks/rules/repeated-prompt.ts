import type { Conversation, Turn, UserAct } from '../../core/conversation.ts'
import type { Reply } from '../../core/message.ts'
import { actOf, type Reading } from '../../core/reading.ts'
import type { Finding, Rule } from './rule.ts'
import { saysNothingNew } from './turns.ts'

/**
 * The same text as the reply before, though the user answered it; the same message twice in one reply; or the same text more
 * often in a row than is allowed, whatever the user said in between, found where it begins. A question ignored is a matter of
 * its own.
 */
export const repeatedPrompt: Rule<'repeated_prompt'> = {
  repairedBy: 'stage',
  find: ({ maxTimes }, { conversation }) => {
    const begins = new Map<number, number>()
    const tooMany = new Set<number>()
    const twice = conversation.turns.filter(saysTwice)
    return [
      ...twice.map(({ turn }) => ({ turn, reason: 'says the same twice at once' })),
      ...repetitionsIn(conversation).flatMap(({ turn, asked, times, run }): Finding[] => {
        const first = begins.get(run) ?? turn.turn
        begins.set(run, first)
        if (answersWhatWasAsked(turn, asked)) {
          return [{ turn: turn.turn, reason: 'says the same again, though it was answered' }]
        }
        if (times <= maxTimes || tooMany.has(run)) return []
        tooMany.add(run)
        return [{ turn: first, reason: `says the same more than ${maxTimes} times in a row` }]
      }),
    ]
  },
}

/** One reply of several messages in which one comes twice. */
function saysTwice({ replies }: Turn): boolean {
  if (replies.length < 2) return false
  const texts = replies.map(({ text }) => text).filter(({ length }) => length >= SHORTEST)
  return new Set(texts).size < texts.length
}

/** A reply that says what the one before said, after a message that said something new and asked nothing. */
interface Repetition {
  readonly turn: Turn
  /** What was made of the reply before. */
  readonly asked: Reading | undefined
  /** How often the text has come in a row. */
  readonly times: number
  /** Repetitions of one text in a row share this. */
  readonly run: number
}

function repetitionsIn({ greeting, greetingReading, turns }: Conversation): Repetition[] {
  const found: Repetition[] = []
  let times = 1
  let last = textOf(greeting)
  for (const [at, turn] of turns.entries()) {
    const before = turns[at - 1]
    const text = textOf(turn.replies)
    times = text === last ? times + 1 : 1
    last = text
    if (times === 1 || text === '' || ASKS.has(turn.note.act)) continue
    if (saysNothingNew(turn, before)) continue
    const asked = before ? before.reading : greetingReading
    found.push({ turn, asked, times, run: turn.turn - times })
  }
  return found
}

/** Left to the check for questions ignored. */
const ASKS: ReadonlySet<UserAct> = new Set(['ask_back', 'request', 'ask_help', 'object'])
const DECIDES: ReadonlySet<UserAct> = new Set(['affirm', 'deny', 'correct', 'choose'])

/** Shorter messages are no prompts: "Okay.", "Got it." */
const SHORTEST = 12

function textOf(replies: readonly Reply[]): string {
  const text =
    replies.length === 1 ? (replies[0]?.text ?? '') : replies.map((one) => one.text).join('\n')
  return text.length < SHORTEST ? '' : text
}

/** A yes or no to what is to be decided, or the fact asked for; any fact where the question was not recognised. */
function answersWhatWasAsked({ note }: Turn, asked: Reading | undefined): boolean {
  if (DECIDES.has(note.act)) return true
  const told = Object.keys(note.conveys)
  if (told.length === 0 || !asked) return false
  const slots = asked.acts.flatMap((act) => (act.kind === 'ask' ? [act.slot] : []))
  return slots.length === 0
    ? actOf(asked, 'ask_unknown') !== undefined
    : slots.some((slot) => told.includes(slot))
}
