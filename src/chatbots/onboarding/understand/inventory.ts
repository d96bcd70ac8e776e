import type { Hit } from '../../text/phrase-index.ts'
import { GAP, type Sentence, type Word } from '../../text/tokens.ts'
import type { Language, Mark } from '../languages/language.ts'
import type { Cue, Intent } from '../languages/lexicon.ts'
import type { Slot } from '../slots.ts'
import { type HitOf, hasIntent, isCue, isOf, type Parse, strangeIn } from './parse.ts'

/** What a sentence has. */
export interface Inventory {
  readonly intents: ReadonlySet<Intent>
  readonly slots: ReadonlySet<Slot>
  readonly values: readonly { readonly slot: Slot; readonly value: string; readonly from: number }[]
  readonly named: Slot | undefined
  /** The longest first. */
  readonly topics: readonly HitOf<'topic'>[]
  readonly goods: boolean
  readonly pastime: boolean
  /** How many words. */
  readonly length: number
  /** Whether it may ask: by its mark, or by a word near its start. */
  readonly asks: boolean
  /** Whether it ends with a question mark. */
  readonly marked: boolean
  /** Whether its words ask, so that it is no answer with a question mark. */
  readonly worded: boolean
  /** Whether it begins with a verb, as requests do: "can you …". */
  readonly asksPolitely: boolean
  readonly startsWithWhy: boolean
  readonly guesses: boolean
  readonly asksForChoices: boolean
  /** "I don't know what an API is" asks without a question. */
  readonly wonders: boolean
  readonly figure: boolean
  /** Whether it is nothing but a "right?". */
  readonly tag: boolean
  /** Whether somebody else than the user is spoken of. */
  readonly aboutOthers: boolean
  /** Words that nothing accounts for. */
  readonly strange: number
  /** Whether it begins with a yes or a no, or a word for neither. */
  readonly answersFirst: boolean
}

/** A question may begin with an "and", an "ok" or a "so". */
const EARLY = 2
/** A cue of so many words is a question of its own: "how long does it take". */
const SENTENCE = 4

/** Looks through the words of one sentence. */
export function inventory(parse: Parse, sentence: Sentence, language: Language): Inventory {
  const { from, to, question: marked } = sentence
  const hits = parse.hits.filter((hit) => hit.from >= from && hit.to <= to)
  const values = hits.filter((hit) => isOf(hit, 'value'))
  const cue = (name: Cue, latest = to) => hits.some((hit) => isCue(hit, name) && hit.from <= latest)
  const intents = new Set(hits.flatMap((hit) => (isOf(hit, 'intent') ? hit.mark.intent : [])))
  const starts =
    cue('asks_plainly', from + 1) ||
    hits.some((hit) => hasIntent(hit, 'question_start') && hit.from <= from + EARLY) ||
    hits.some((hit) => isOf(hit, 'topic') && hit.from === from && hit.to - from >= SENTENCE)
  const guesses = cue('guess', from + EARLY)
  const asks = marked || starts
  return {
    intents,
    slots: new Set(values.map(({ mark }) => mark.slot)),
    values: values.map(({ mark, from: at }) => ({ slot: mark.slot, value: mark.value, from: at })),
    named: hits.find((hit) => isOf(hit, 'slot_name'))?.mark.slot,
    topics: hits
      .filter((hit) => isOf(hit, 'topic'))
      .sort((a, b) => b.to - b.from - (a.to - a.from)),
    goods: hits.some((hit) => isOf(hit, 'goods')),
    pastime: hits.some((hit) => isPastime(hit, hits, asks)),
    length: to - from,
    asks,
    marked,
    worded: asksByWords(starts, marked, cue, from),
    asksPolitely: cue('inversion', from + EARLY),
    startsWithWhy: hits.some((hit) => hasIntent(hit, 'question_start') && isWhy(parse, hit, from)),
    guesses,
    asksForChoices: cue('options'),
    wonders: cue('wonder'),
    tag: hits.some((hit) => isCue(hit, 'tag') && hit.from === from && hit.to === to),
    figure: parse.words.slice(from, to).some((word) => isNumber(word, language)),
    aboutOthers: cue('others'),
    strange: strangeIn({ ...parse, hits }, language, from, to),
    answersFirst: hits.some(
      (hit) =>
        hit.from === from &&
        (hasIntent(hit, 'vague') ||
          (hasIntent(hit, 'yes', 'no') && !(marked && parse.words[hit.to]?.gap !== GAP.comma))),
    ),
  }
}

function asksByWords(
  starts: boolean,
  marked: boolean,
  cue: (name: Cue, latest?: number) => boolean,
  from: number,
): boolean {
  if (cue('asks_plainly', from + 1)) return true
  return marked && (starts || cue('inversion', from + 1))
}

function isNumber({ figure, key }: Word, { numerals }: Language): boolean {
  return figure !== undefined || numerals.has(key)
}

const WHY: ReadonlySet<string> = new Set(['why', 'pourquoi'])

function isWhy({ words }: Parse, hit: Hit<Mark>, from: number): boolean {
  return hit.from <= from + EARLY && WHY.has(words[hit.from]?.key ?? '')
}

/** "Restaurant" is a pastime in a question; said plainly, it may be what somebody runs. */
function isPastime(hit: Hit<Mark>, hits: readonly Hit<Mark>[], asks: boolean): boolean {
  if (!hasIntent(hit, 'pastime')) return false
  return (
    asks ||
    !hits.some(
      (other) =>
        (isOf(other, 'goods') || isOf(other, 'forbidden')) &&
        other.from === hit.from &&
        other.to === hit.to,
    )
  )
}
