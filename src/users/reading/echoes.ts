import type { SlotValue } from '../../core/facts.ts'
import { wordKey, wordsOf } from '../../core/fold.ts'
import type { Echo } from '../../core/reading.ts'
import { remembered } from '../../core/remembered.ts'
import { holds } from '../spelling.ts'
import type { CueScorer } from './cues.ts'
import type { Sentence } from './sentences.ts'

/** A slot's value as the user holds it now, and the values it does not hold (any more). */
export interface HeldValue {
  readonly slot: string
  readonly value: SlotValue
  readonly others: readonly SlotValue[]
  /** False while the user has not said it: only a labelled line then speaks of it. */
  readonly said: boolean
}

const LABEL_SCORE = 0.5
/** A label without a stop in it, and a value that is no sentence of its own. */
const LABELLED = /^[\s\-•*\d.)]*([^:=.!?]{2,40}?)\s*[:=]\s+((?:(?![.;]\s)[^?!]){1,80}?)\.?$/u

const LABEL_MARK = /[:=]/u
/** A longer one is a sentence that goes on after a colon. */
const LABEL_WORDS = 5
/** Entries of a summary: lines, or in one line between bars, dots, or commas with a label after them. */
const ENTRIES = /\n|\s[·|/]\s|;\s|,\s+(?=[^,:.!?]{2,30}:\s)/u
/** "Country: Austria. Is that right?" */
const QUESTION_AFTER = /(?<=[.!])\s+[^.!?]*\?\s*$/u

/**
 * The user's values as a bot's message repeats them. "Label: value" lines are held against the slot the label names;
 * in running text a value counts as repeated wrongly only when another value of that slot stands there instead.
 */
export function echoesIn(
  texts: readonly string[],
  sentences: readonly Sentence[],
  held: readonly HeldValue[],
  scorer: CueScorer,
): Echo[] {
  if (held.length === 0) return []
  const labelled = labelledEchoes(texts, held, scorer)
  const seen = new Set(labelled.map((echo) => echo.slot))
  const stated = sentences
    .filter((sentence) => !isChoice(sentence))
    .map(({ padded }) => padded)
    .join('|')
  const running = held
    .filter(({ slot, said }) => said && !seen.has(slot))
    .flatMap((one) => runningEcho(stated, one))
  return [...labelled, ...running]
}

function labelledEchoes(
  texts: readonly string[],
  held: readonly HeldValue[],
  scorer: CueScorer,
): Echo[] {
  return texts.flatMap(labelsIn).flatMap(({ words, found, padded }) => {
    const best = scorer.score(words)[0]
    const one = held.find(({ slot }) => slot === best?.slot)
    if (!one || (best?.score ?? 0) < LABEL_SCORE) return []
    return [{ slot: one.slot, found, correct: holds(padded, one.value, 'whole') }]
  })
}

interface Labelled {
  readonly words: readonly string[]
  readonly found: string
  /** The found value's words between single spaces. */
  readonly padded: string
}

/** The "label: value" entries of a message. */
const labelsIn = remembered(2_000, (text): Labelled[] =>
  (LABEL_MARK.test(text) ? text.split(ENTRIES) : []).flatMap((entry) => {
    const [, label, found] = LABELLED.exec(entry.replace(QUESTION_AFTER, '')) ?? []
    const words = wordsOf(label ?? '')
    return found === undefined || words.length > LABEL_WORDS
      ? []
      : [{ words, found, padded: ` ${wordKey(found)} ` }]
  }),
)

/** `stated` holds the padded sentences between bars, so that no spelling is found across two of them. */
function runningEcho(stated: string, one: HeldValue): Echo[] {
  if (holds(stated, one.value)) {
    return [{ slot: one.slot, found: one.value.forms[0] ?? '', correct: true }]
  }
  const other = one.others.find((value) => holds(stated, value))
  return other ? [{ slot: one.slot, found: other.forms[0] ?? '', correct: false }] : []
}

/** A question that offers choices names values without saying that they are the user's. */
function isChoice(sentence: Sentence): boolean {
  return (
    sentence.raw.includes('?') &&
    sentence.words.some((word) => word === 'or' || word === 'o' || word === 'ou')
  )
}
