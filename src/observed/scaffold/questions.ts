import type { Conversation, Turn } from '../../core/conversation.ts'
import { fold, wordsOf } from '../../core/fold.ts'
import { idFrom } from '../names.ts'
import { findSaying } from '../reading/phrasebook.ts'
import { createWordings, type Wordings } from './commonest.ts'
import { type AnsweredValues, valuesIn } from './values.ts'

/** Something that the bot asks, and what people answer. */
export interface AskedFact {
  readonly slot: string
  /** How the bot asks, commonest first. */
  readonly ask: readonly string[]
  /** What people answer. */
  readonly answered: AnsweredValues
  /** Conversations in which it was asked and plainly answered. */
  readonly conversations: number
  /** Different answers. */
  readonly spread: number
}

/** Asked in fewer conversations than this share, or than two, a question is no part of the journey. */
const LEAST_SHARE = 0.1
const ANSWER_WORDS = 8
const ASK_WORDS = 30
const MOST_FACTS = 20
const ANSWERS_KEPT = 4
const ASKS_KEPT = 4

interface Asked {
  readonly asks: Wordings
  readonly answers: Wordings
  readonly ids: Set<string>
  /** Answers of yes or no. */
  bare: number
  /** Sum of the turns in which it was answered. */
  turns: number
}

/**
 * Facts by the bot's questions: questions put in one stage are for one fact where stages are told, else questions of the same
 * words are. Only plain answers count; a question that people mostly answer with yes or no asks for no fact.
 */
export function askedFacts(conversations: readonly Conversation[], language: string): AskedFact[] {
  const found = new Map<string, Asked>()
  for (const conversation of conversations)
    for (const { key, question, answer, bare, turn } of answersIn(conversation, language)) {
      const asked = found.get(key) ?? {
        asks: createWordings(),
        answers: createWordings(),
        ids: new Set(),
        bare: 0,
        turns: 0,
      }
      found.set(key, asked)
      asked.turns += turn
      if (bare) {
        asked.bare += 1
        continue
      }
      asked.asks.add(question)
      asked.answers.add(answer)
      asked.ids.add(conversation.id)
    }
  const least = Math.max(2, conversations.length * LEAST_SHARE)
  const kept = [...found]
    .filter(([, { ids, answers, bare }]) => ids.size >= least && answers.total > bare)
    .sort(([, a], [, b]) => meanTurn(a) - meanTurn(b))
    .slice(0, MOST_FACTS)
  const slots = new Set<string>()
  return kept.map(([key, { asks, answers, ids }]) => ({
    slot: freeSlot(key, slots),
    ask: asks.top(ASKS_KEPT).map(({ text }) => text),
    answered: valuesIn(answers.top(Number.POSITIVE_INFINITY), ANSWERS_KEPT),
    conversations: ids.size,
    spread: answers.top(Number.POSITIVE_INFINITY).length,
  }))
}

function meanTurn({ turns, answers, bare }: Asked): number {
  return turns / (answers.total + bare)
}

/** From the second turn on: the first says what the user came for. */
function* answersIn({ turns }: Conversation, language: string) {
  for (const [at, turn] of turns.entries()) {
    const before = turns[at - 1]
    if (!before || !isPlainAnswer(turn)) continue
    const question = lastQuestion(before.replies.map(({ text }) => text))
    if (question === undefined) continue
    const key = idFrom(before.stage ?? '') ?? keyOf(question)
    const answer = turn.user.text
    const bare = saysYesOrNo(answer, language)
    if (key !== undefined) yield { key, question, answer, bare, turn: at + 1 }
  }
}

/** Told by rule as an answer, or as nothing else, and no longer than one. */
function isPlainAnswer({ note, user }: Turn): boolean {
  const words = wordsOf(user.text).length
  return (
    words > 0 &&
    words <= ANSWER_WORDS &&
    !user.text.includes('?') &&
    PLAIN.has(note.behaviour) &&
    !NO_VALUE.has(note.act)
  )
}

const PLAIN: ReadonlySet<string> = new Set(['answer', 'quick_reply', 'unknown'])
const NO_VALUE: ReadonlySet<string> = new Set([
  'dont_know',
  'request',
  'close',
  'chat',
  'ask_help',
  'leave',
])

/** A word or three of agreement or denial, whether a confirmation was known to be asked for or not. */
function saysYesOrNo(text: string, language: string): boolean {
  const folded = fold(text)
  return (
    wordsOf(text).length <= YES_WORDS &&
    (findSaying('affirm', folded, language) ?? findSaying('deny', folded, language)) !== undefined
  )
}

const YES_WORDS = 4
const SENTENCE = /[^.!?…\n]+[.!?…]*/gu

function lastQuestion(texts: readonly string[]): string | undefined {
  const sentences = texts.flatMap((text) => text.match(SENTENCE) ?? [])
  const question = sentences.findLast((one) => one.includes('?'))?.trim()
  if (question === undefined) return undefined
  const words = wordsOf(question)
  return words.length > 1 && words.length <= ASK_WORDS ? question : undefined
}

/** The longest words of a question name what it asks for best. */
function keyOf(question: string): string | undefined {
  const words = wordsOf(question).filter((word) => word.length > 3 && !/\d/u.test(word))
  const longest = [...words].sort((a, b) => b.length - a.length).slice(0, 2)
  return idFrom(
    words
      .filter((word) => longest.includes(word))
      .slice(0, 2)
      .join(' '),
  )
}

function freeSlot(key: string, taken: Set<string>): string {
  let slot = key
  for (let n = 2; taken.has(slot); n += 1) slot = `${key}-${n}`
  taken.add(slot)
  return slot
}
