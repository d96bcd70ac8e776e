import type { Turn, UserAct } from '../../core/conversation.ts'
import { hasPhrase } from '../../core/fold.ts'
import { matches } from '../../core/match.ts'
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
      return ignored(turn, view.conversation.turns[at - 1], view) ?? unanswered(turn, view) ?? []
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

function ignored(turn: Turn, before: Turn | undefined, view: CheckView): Finding | undefined {
  const heard = sentencesIn(turn.replies)
  if (heard.length === 0 || isAnswered(turn, view)) return undefined
  const last = sentencesIn(before ? before.replies : view.conversation.greeting)
  const known = new Set(last.map(({ raw }) => raw))
  const repeats = heard.every(({ raw, size }) => known.has(raw) || size <= NOD)
  // Who asks much the same twice may well get the same answer twice, as long as it is not the very same message.
  const askedTwice = before !== undefined && asks(before) && !repeats
  if (heard.some((one) => (askedTwice || !known.has(one.raw)) && answers(one, turn))) {
    return undefined
  }
  const same = repeats || (turn.reading && actOf(turn.reading, 'repeat'))
  const reason = same
    ? 'answers a question with the same prompt as before'
    : 'goes on with its own question and does not answer'
  return { turn: turn.turn, reason }
}

/** The scenario takes this reply for the answer. */
function isAnswered(turn: Turn, { scenario }: CheckView): boolean {
  return scenario.requests.some(
    ({ id, answeredWhen }) => turn.note.requests?.includes(id) && matches(answeredWhen, turn),
  )
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
