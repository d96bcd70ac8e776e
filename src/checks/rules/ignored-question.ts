import type { Turn, UserAct } from '../../core/conversation.ts'
import { hasPhrase } from '../../core/fold.ts'
import { matches } from '../../core/match.ts'
import type { Reply } from '../../core/message.ts'
import { actOf } from '../../core/reading.ts'
import type { CheckView, Finding, Rule } from './rule.ts'
import { contentOf, type Sentence, sentencesIn } from './sentences.ts'
import { isOutside } from './turns.ts'
import { disclaims } from './wordings.ts'

/**
 * A question of the user that the reply neither answers nor refers to. An answer is a sentence that did not stand in the
 * message asked about; for a request of the scenario it must be what the scenario takes for the answer, now or in the reply after.
 */
export const ignoredQuestion: Rule<'ignored_question'> = {
  repairedBy: 'stage',
  find: (_spec, view) =>
    view.conversation.turns.flatMap((turn, at) => {
      if (!asks(turn) || turn.error || turn.replies.length === 0) return []
      const before = view.conversation.turns[at - 1]?.replies ?? view.conversation.greeting
      return ignored(turn, before) ?? unanswered(turn, view) ?? []
    }),
}

const ASKING: ReadonlySet<UserAct> = new Set(['ask_back', 'request', 'ask_help', 'object'])
/** Questions about the bot's own question: putting that in other words is an answer. */
const ABOUT_THE_PROMPT: ReadonlySet<UserAct> = new Set(['ask_back', 'ask_help', 'object'])

function asks(turn: Turn): boolean {
  return ASKING.has(turn.note.act) || (turn.user.text.includes('?') && isSpoken(turn))
}

/** A question mark in what was typed for the matter; a click says what its button says. */
function isSpoken(turn: Turn): boolean {
  return turn.note.act === 'inform' && turn.user.quickReply === undefined && !isOutside(turn)
}

function ignored(turn: Turn, before: readonly Reply[]): Finding | undefined {
  const heard = sentencesIn(turn.replies)
  if (heard.length === 0) return undefined
  const known = new Set(sentencesIn(before).map(({ raw }) => raw))
  if (heard.some((sentence) => !known.has(sentence.raw) && answers(sentence, turn))) {
    return undefined
  }
  const repeats = heard.every(({ raw, size }) => known.has(raw) || size <= NOD)
  const same = repeats || (turn.reading && actOf(turn.reading, 'repeat'))
  const reason = same
    ? 'answers a question with the same prompt as before'
    : 'goes on with its own question and does not answer'
  return { turn: turn.turn, reason }
}

/** "Okay, thank you." answers nothing. */
const NOD = 3

function answers(sentence: Sentence, turn: Turn): boolean {
  if (sentence.size <= NOD || acknowledges(sentence, turn)) return false
  if (!sentence.asks || ABOUT_THE_PROMPT.has(turn.note.act)) return true
  const about = contentOf(turn.user.text)
  return [...contentOf(sentence.raw)].some((word) => about.has(word))
}

/** Gives a value back that this very message told: "Noted: shoes." */
function acknowledges({ raw }: Sentence, turn: Turn): boolean {
  return Object.values(turn.note.conveys).some((value) => hasPhrase(raw, String(value)))
}

/** The scenario says what an answer is, and neither this reply nor the next is one. */
function unanswered(turn: Turn, { scenario, conversation }: CheckView): Finding | undefined {
  const { requests } = turn.note
  const next = conversation.turns[turn.turn]
  if (!requests || !next || !states(turn)) return undefined
  const open = scenario.requests.find(
    ({ id, answeredWhen }) =>
      requests.includes(id) && ![turn, next].some((one) => matches(answeredWhen, one)),
  )
  return open && { turn: turn.turn, reason: `does not answer "${open.id}"` }
}

/** Says something that is meant for an answer: no refusal, no hand-off, and no "I do not know". */
function states({ reading, replies }: Turn): boolean {
  const elsewhere = reading?.acts.some(({ kind }) => ELSEWHERE.has(kind)) ?? false
  return !elsewhere && !replies.some(({ text }) => disclaims(text))
}

const ELSEWHERE: ReadonlySet<string> = new Set(['error', 'refusal', 'hand_off', 'fallback'])
