import { type SlotValue, spellingKeys } from '../../core/facts.ts'
import { wordKey, wordsOf } from '../../core/fold.ts'
import type { Echo } from '../../core/reading.ts'
import { holds } from '../spelling.ts'
import type { CueScorer } from './cues.ts'
import { phrases } from './phrasebook.ts'
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
const LABELLED =
  /^[\s\-•*\d.)]*([^:=.!?]{2,40}?)(?:\s*[:=]|\s[-–—])\s+((?:(?![.;]\s)[^?!]){1,80}?)\.?$/u

const LABEL_MARK = /[:=]|\s[-–—]\s/u
/** A longer one is a sentence that goes on after a colon. */
const LABEL_WORDS = 5
/** Entries of a summary: lines, or in one line between bars, dots, or commas with a label after them. */
const ENTRIES = /\n|\s[·|/]\s|;\s|,\s+(?=[^,:.!?]{2,30}:\s)/u
/** "Country: Austria. Is that right?" */
const QUESTION_AFTER = /(?<=[.!])\s+[^.!?]*\?\s*$/u

/** What one turn's messages state, for finding the user's values in them; whatever those are. */
export interface Statements {
  /** Padded sentences between bars, so that no spelling is found across two of them. */
  readonly running: string
  /** The same one by one, to look closer. */
  readonly sentences: readonly Sentence[]
  /** Whether words name a fact. */
  names(word: string, slot: string): boolean
  /** The values that its labelled lines give to facts. */
  readonly labelled: readonly { slot: string; found: string; padded: string }[]
}

export function statementsOf(
  texts: readonly string[],
  sentences: readonly Sentence[],
  scorer: CueScorer,
): Statements {
  const stating = sentences.filter((sentence) => !isChoice(sentence))
  const running = stating.map(({ padded }) => padded).join('|')
  const labelled = texts.flatMap(labelsIn).flatMap(({ words, found, padded }) => {
    const best = scorer.score(words)[0]
    return best && best.score >= LABEL_SCORE ? [{ slot: best.slot, found, padded }] : []
  })
  const names = (word: string, slot: string): boolean =>
    scorer.score([word]).some((scored) => scored.slot === slot)
  return { running, sentences: stating, names, labelled }
}

/**
 * The user's values as a bot's message repeats them. "Label: value" lines are held against the slot the label names;
 * in running text a value counts as repeated wrongly only when another value of that slot stands there instead.
 */
export function echoesIn(statements: Statements, held: readonly HeldValue[]): Echo[] {
  const { labelled } = statements
  const echoes: Echo[] = []
  for (const { slot, found, padded } of labelled) {
    const one = held.find((each) => each.slot === slot)
    if (one) echoes.push({ slot, found, correct: holds(padded, one.value, 'whole') })
  }
  const lines = echoes.length
  for (const one of held) {
    const inLine = echoes.some(({ slot }, at) => at < lines && slot === one.slot)
    const echo = one.said && !inLine ? runningEcho(statements, one) : undefined
    if (echo) echoes.push(echo)
  }
  return echoes
}

interface Labelled {
  readonly words: readonly string[]
  readonly found: string
  /** The found value's words between single spaces. */
  readonly padded: string
}

/** The "label: value" entries of a message. */
function labelsIn(text: string): Labelled[] {
  return (LABEL_MARK.test(text) ? text.split(ENTRIES) : []).flatMap((entry) => {
    const [, label, found] = LABELLED.exec(entry.replace(QUESTION_AFTER, '')) ?? []
    const words = wordsOf(label ?? '')
    const key = wordKey(found ?? '')
    // A blank to be filled in holds no value, right or wrong.
    return found === undefined || key === '' || words.length > LABEL_WORDS
      ? []
      : [{ words, found, padded: ` ${key} ` }]
  })
}

function runningEcho(statements: Statements, one: HeldValue): Echo | undefined {
  if (holds(statements.running, one.value)) {
    return { slot: one.slot, found: one.value.forms[0] ?? '', correct: true }
  }
  const other = one.others.find(
    (value) =>
      holds(statements.running, value) &&
      statements.sentences.some((sentence) => givesAs(sentence, value, one, statements)),
  )
  return other && { slot: one.slot, found: other.forms[0] ?? '', correct: false }
}

const OURS = /(?: (?:our|ours|we|us|nuestr[oa]s?|nosotros|notre|nos|nous|noss[oa]s?)) /u
const YOURS =
  /(?: (?:you|your|yours|su|sus|tu|tus|usted|ustedes|votre|vos|vous|seu|sua|seus|suas|voce|voces)) /u

/** Whether a sentence gives this value to the user's fact, rather than naming it by the way. */
function givesAs(
  { padded }: Sentence,
  value: SlotValue,
  one: HeldValue,
  { names }: Statements,
): boolean {
  // "Our company is registered in Austria" tells of the bot's side.
  if (OURS.test(padded) && !YOURS.test(padded)) return false
  return spellingKeys(value).some((key) => {
    const at = padded.indexOf(key)
    return at >= 0 && (!NUMBER.test(key) || countsIt(padded.slice(at + key.length), one, names))
  })
}

const NUMBER = /^ \d+ $/

/** Whether what follows a bare number lets it be the fact's: "6 tables" and "6-digit" count something else. */
export function countsIt(rest: string, one: HeldValue, names: Statements['names']): boolean {
  const next = /^[\p{L}]+/u.exec(rest)?.[0]
  if (next === undefined || phrases.stopWords.has(next) || names(next, one.slot)) return true
  return [one.value, ...one.others].some((each) =>
    spellingKeys(each).some((key) => key.includes(` ${next} `)),
  )
}

/** A question that offers choices names values without saying that they are the user's. */
function isChoice(sentence: Sentence): boolean {
  return (
    sentence.raw.includes('?') &&
    sentence.words.some((word) => word === 'or' || word === 'o' || word === 'ou')
  )
}
