import type { UserNote } from '../../core/conversation.ts'
import { alternativesOf, ownValue, spellingKeys } from '../../core/facts.ts'
import { fold, wordKey, wordsOf } from '../../core/fold.ts'
import type { QuickReply } from '../../core/message.ts'
import { actOf, type Reading } from '../../core/reading.ts'
import type { Scenario } from '../../core/scenario.ts'
import { findSaying } from './phrasebook.ts'
import type { Saying } from './saying.ts'

/** A person's turn and what was known when it was said. */
export interface UserTurn {
  readonly text: string
  /** How many messages in a row. */
  readonly messages: number
  readonly clicked: boolean
  /** From 1. */
  readonly turn: number
  readonly language: string
  readonly scenario: Scenario
  /** What the bot had last said. */
  readonly heard: Reading | undefined
  readonly offered: readonly QuickReply[]
  /** What the same user said before, as word keys. */
  readonly before: ReadonlySet<string>
}

/** What rules make of a person's turn. What none of them tells stays `unknown`. */
export type Told = Pick<UserNote, 'act' | 'behaviour' | 'conveys'>

interface View extends UserTurn {
  readonly folded: string
  readonly words: readonly string[]
  readonly conveys: Told['conveys']
  says(saying: Saying): boolean
}

type Rule = (view: View) => Pick<Told, 'act' | 'behaviour'> | undefined

/** Longer messages are no plain answers. */
const ANSWER_WORDS = 12
/** Thanks, and no more than that. */
const THANKS_WORDS = 6
/** A message as long as this was not typed for a chat. */
const PASTED_WORDS = 150

/** The first that applies decides: what a turn does to a conversation goes before what it says besides. */
const RULES: readonly Rule[] = [
  ({ words, text }) =>
    words.length > 0
      ? undefined
      : { act: 'chat', behaviour: EMOJI.test(text) ? 'emoji_only' : silent(text) },
  ({ clicked, offered, text }) =>
    clicked || offered.some(({ label, value }) => text === label || text === value)
      ? { act: 'choose', behaviour: 'quick_reply' }
      : undefined,
  ({ says }) => (says('injection') ? { act: 'chat', behaviour: 'prompt_injection' } : undefined),
  ({ says }) => (says('person') ? { act: 'ask_help', behaviour: 'ask_for_human' } : undefined),
  ({ text, words, before }) =>
    words.length > 1 && before.has(wordKey(text))
      ? { act: 'repeat', behaviour: 'repeat' }
      : undefined,
  ({ turn }) => (turn === 1 ? { act: 'open', behaviour: 'answer' } : undefined),
  ({ says }) => (says('frustration') ? { act: 'object', behaviour: 'frustration' } : undefined),
  ({ says }) => (says('privacy') ? { act: 'object', behaviour: 'privacy_objection' } : undefined),
  ({ says }) => (says('changeMind') ? { act: 'correct', behaviour: 'change_of_mind' } : undefined),
  ({ says }) => (says('correct') ? { act: 'correct', behaviour: 'correction' } : undefined),
  ({ says, heard }) =>
    says('whatMeant') || (asked(heard) && says('whyAsked'))
      ? { act: 'ask_back', behaviour: 'clarify' }
      : undefined,
  ({ words }) =>
    words.length > PASTED_WORDS ? { act: 'unknown', behaviour: 'long_paste' } : undefined,
  ({ messages }) => (messages > 1 ? { act: 'unknown', behaviour: 'double_send' } : undefined),
  ({ says }) => (says('later') ? { act: 'leave', behaviour: 'return_later' } : undefined),
  ({ heard, conveys, says }) =>
    heard?.key === 'fallback' && !says('asks')
      ? { act: Object.keys(conveys).length > 0 ? 'inform' : 'restate', behaviour: 'rephrase' }
      : undefined,
  ({ says }) => (says('dontKnow') ? { act: 'dont_know', behaviour: 'answer' } : undefined),
  ({ says }) => (says('smallTalk') ? { act: 'chat', behaviour: 'chitchat' } : undefined),
  ({ conveys }) =>
    Object.keys(conveys).length > 0 ? { act: 'inform', behaviour: 'answer' } : undefined,
  ({ says }) => (says('close') ? { act: 'close', behaviour: 'answer' } : undefined),
  // At the end of a longer message it is mere politeness.
  ({ says, words }) =>
    words.length <= THANKS_WORDS && says('thanks')
      ? { act: 'chat', behaviour: 'thanks' }
      : undefined,
  ({ says, heard }) =>
    asked(heard) && says('affirm') ? { act: 'affirm', behaviour: 'answer' } : undefined,
  ({ says, heard }) =>
    asked(heard) && says('deny') ? { act: 'deny', behaviour: 'answer' } : undefined,
  ({ says }) => (says('helpMe') ? { act: 'ask_help', behaviour: 'unknown' } : undefined),
  // Off the matter or about it: that nobody can tell by rule.
  ({ text, says }) =>
    text.includes('?') || says('asks') ? { act: 'request', behaviour: 'unknown' } : undefined,
]

/** Reads a person's turn by rule. Pure. */
export function readUser(turn: UserTurn): Told {
  const folded = fold(turn.text)
  const words = wordsOf(turn.text)
  const says = (saying: Saying): boolean => findSaying(saying, folded, turn.language) !== undefined
  const conveys = conveyedBy(turn, words, says)
  const view: View = { ...turn, folded, words, conveys, says }
  for (const rule of RULES) {
    const told = rule(view)
    if (told) return { ...told, conveys }
  }
  return { act: 'unknown', behaviour: 'unknown', conveys }
}

/** Only a question, or a choice, can be answered, agreed to or asked back about. */
function asked(heard: Reading | undefined): boolean {
  return heard?.acts.some(({ kind }) => ASKING.has(kind)) === true
}

const ASKING: ReadonlySet<string> = new Set([
  'ask',
  'ask_unknown',
  'confirm',
  'options',
  'ask_more',
])
const EMOJI = /\p{Extended_Pictographic}/u

/** Punctuation alone, or nothing: either way there is nothing to answer. */
function silent(text: string): Told['behaviour'] {
  return text.trim() === '' ? 'empty_message' : 'unknown'
}

/**
 * The scenario's values that the words hold; and where the bot asked for one fact, a short plain message is its value,
 * whatever it is.
 */
function conveyedBy(
  { text, language, scenario, heard, clicked, turn }: UserTurn,
  words: readonly string[],
  says: (saying: Saying) => boolean,
): Told['conveys'] {
  const padded = ` ${words.join(' ')} `
  const conveys: Told['conveys'] = {}
  for (const [slot, fact] of Object.entries(scenario.facts)) {
    const values = [ownValue(fact, language), ...alternativesOf(fact, language)]
    const found = values.find((value) => spellingKeys(value).some((key) => padded.includes(key)))
    if (found) conveys[slot] = found.value
  }
  const ask = heard && actOf(heard, 'ask')
  const open = ask !== undefined && scenario.facts[ask.slot] && !Object.hasOwn(conveys, ask.slot)
  if (!open || turn === 1 || words.length === 0 || words.length > ANSWER_WORDS) return conveys
  const plain = clicked || !(text.includes('?') || NO_VALUE.some(says))
  if (plain) conveys[ask.slot] = text.trim()
  return conveys
}

/** What says such a thing says no value. */
const NO_VALUE: readonly Saying[] = [
  'dontKnow',
  'person',
  'frustration',
  'whatMeant',
  'whyAsked',
  'privacy',
  'later',
  'injection',
  'smallTalk',
  'helpMe',
  'affirm',
  'deny',
  'thanks',
  'close',
]
