import type { Intent } from '../languages/lexicon.ts'
import type { ActionName, ChoiceSlot, Slot } from '../matters.ts'
import { isOf, type SentenceHits } from './sentence-hits.ts'

/** What one sentence is for. */
export interface SentenceReading {
  readonly actions: readonly ActionName[]
  readonly values: readonly { readonly slot: ChoiceSlot; readonly value: string }[]
  /** Whether it asks something that the help centre may know. */
  readonly asks: boolean
  /** Whether it may be looked up though it is no question. */
  readonly states: boolean
}

/** While an answer is waited for, sentences with one of these are about that question. */
const ABOUT_THE_QUESTION: readonly Intent[] = ['meaning', 'why', 'help']
/** Sentences with one of these are about the talk itself, or about nothing: there is nothing to look up. */
const ABOUT_NOTHING: readonly Intent[] = [
  'person',
  'insist',
  'frustration',
  'privacy',
  'injection',
  'bounds',
  'cancel',
  'enough',
]
/** Statements with one of these say something else than a matter. */
const NO_MATTER: readonly Intent[] = ['yes', 'no', 'vague', 'revise', 'repair']
/** What may stand before a matter in one breath: "hi, a car hit me". */
const COURTESIES: readonly Intent[] = ['greet', 'thanks']
/** Words at most that belong to a courtesy: "hello there", "thanks for your help". */
const COURTEOUS = { greet: 1, thanks: 3 } as const
/** Words at most in an answer that is put as a question: "waiting time?" */
const SHORT_ANSWER = 4
const OPENING = 3
/** Words at least of an opening that can only be a question's. */
const PLAIN_QUESTION = 2

/** What the last reply waits for. */
export interface Expectation {
  /** The detail that it asked for. */
  readonly asked: Slot | undefined
  /** Whether it waits for a detail or for a yes. */
  readonly waiting: boolean
}

/**
 * Reads one sentence: what it asks to be done, what it tells, and whether it is to be looked up. `leaves` says that the
 * message promises to come back later.
 */
export function readSentence(
  sentence: SentenceHits,
  expected: Expectation,
  leaves: boolean,
): SentenceReading {
  const { hits } = sentence
  // "My dog spilled my coffee" is no report, and "I have to run, back later" no reason.
  const values =
    leaves || has(sentence, 'aside')
      ? []
      : hits.flatMap((hit) => (isOf(hit, 'value') ? [hit.mark] : []))
  const answers =
    values.some(({ slot }) => slot === expected.asked) && sentence.length <= SHORT_ANSWER
  const asks = !answers && isQuestion(sentence, values.length > 0)
  const actions = actionsIn(sentence, asks)
  const taken = actions.length > 0
  const closed = expected.waiting ? [...ABOUT_NOTHING, ...ABOUT_THE_QUESTION] : ABOUT_NOTHING
  const lookable = !taken && !closed.some((intent) => has(sentence, intent))
  return {
    actions,
    values: asks && !taken ? [] : values,
    asks: asks && lookable,
    states: lookable && !asks && !answers && tellsMatter(sentence),
  }
}

/** "When I came, nobody opened" tells; "what do I do when nobody opens" asks. */
function isQuestion(sentence: SentenceHits, tells: boolean): boolean {
  const words = tells ? PLAIN_QUESTION : 1
  return (
    sentence.question ||
    opensWith(sentence, 'ask', words) ||
    opensWith(sentence, 'inform_ask', words)
  )
}

/** What is to be done; to ask how something is done is no wish to have it done. */
function actionsIn(sentence: SentenceHits, asks: boolean): ActionName[] {
  const informs = opensWith(sentence, 'inform_ask', sentence.question ? 1 : PLAIN_QUESTION)
  if (informs && !sentence.hasOrder) return []
  const named = sentence.hits.flatMap((hit) => (isOf(hit, 'action') ? [hit.mark.action] : []))
  if (named.length > 0) return [...new Set(named)]
  return has(sentence, 'trouble') && !asks ? ['report_issue'] : []
}

/** Whether anything is left of a statement beside its courtesies. */
function tellsMatter(sentence: SentenceHits): boolean {
  if (NO_MATTER.some((intent) => has(sentence, intent))) return false
  const courteous = sentence.hits
    .filter((hit) => isOf(hit, 'intent') && COURTESIES.includes(hit.mark.intent))
    .reduce((words, hit) => words + hit.to - hit.from, 0)
  const most = has(sentence, 'thanks') ? COURTEOUS.thanks : COURTEOUS.greet
  return courteous === 0 || sentence.length - courteous > most
}

function has({ hits }: SentenceHits, intent: Intent): boolean {
  return hits.some((hit) => isOf(hit, 'intent') && hit.mark.intent === intent)
}

/** Whether a phrase of at least so many words that has this intent stands at the start. */
function opensWith({ hits, from }: SentenceHits, intent: Intent, words: number): boolean {
  return hits.some(
    (hit) =>
      isOf(hit, 'intent') &&
      hit.mark.intent === intent &&
      hit.from < from + OPENING &&
      hit.to - hit.from >= words,
  )
}
