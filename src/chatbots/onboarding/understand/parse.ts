import type { Hit } from '../../text/phrase-index.ts'
import { type Sentence, tokenise, type Word } from '../../text/tokens.ts'
import type { Language, Mark } from '../languages/language.ts'
import type { Cue, Intent } from '../languages/lexicon.ts'

/** A message with the phrases found in it. */
export interface Parse {
  readonly text: string
  readonly words: readonly Word[]
  readonly sentences: readonly Sentence[]
  /** Phrases that do not lie within a longer one. */
  readonly hits: readonly Hit<Mark>[]
}

/** A hit of one kind of mark. */
export type HitOf<K extends Mark['kind']> = Hit<Extract<Mark, { kind: K }>>

/** A text of more words was pasted rather than typed: what is not known in it is no slip. */
const TYPED = 40

/** Finds the words and phrases of a message, slips of the pen mended. */
export function parse(text: string, language: Language): Parse {
  const { words, sentences } = tokenise(text)
  for (const word of words.length > TYPED ? [] : words) {
    if (word.figure === undefined && !language.vocabulary.has(word.key)) {
      word.key = language.spell(word.key) ?? word.key
    }
  }
  return { text, words, sentences, hits: outermost(language.phrases.find(words)) }
}

function outermost(hits: readonly Hit<Mark>[]): Hit<Mark>[] {
  return hits.filter((hit) => !hits.some((other) => overrules(other, hit)))
}

/** Cues that are phrases of their own; others only show of what form a sentence is: they hide nothing, and nothing hides them. */
const HIDING: readonly Cue[] = ['guess', 'contrast']

/** A longer phrase overrules those within it; of two values that overlap, the later is the more exact one. */
function overrules(other: Hit<Mark>, hit: Hit<Mark>): boolean {
  const onForm = hit.mark.kind === 'cue'
  if (other.mark.kind === 'cue' ? !onForm && !HIDING.includes(other.mark.cue) : onForm) return false
  const contains = other.from <= hit.from && other.to >= hit.to
  if (contains) return other.to - other.from > hit.to - hit.from
  const overlaps = other.from > hit.from && other.from < hit.to && other.to > hit.to
  return overlaps && other.mark.kind === 'value' && hit.mark.kind === 'value'
}

/** How many of words `from` to `to` (excluded) nothing accounts for: neither a phrase nor a small word nor a figure. */
export function strangeIn(
  { words, hits }: Parse,
  { fillers, connectors }: Language,
  from: number,
  to: number,
): number {
  let count = 0
  for (let at = from; at < to; at += 1) {
    const word = words[at]
    if (word === undefined || word.figure !== undefined) continue
    const known = fillers.has(word.key) || connectors.has(word.key)
    if (!known && !hits.some((hit) => hit.from <= at && hit.to > at)) count += 1
  }
  return count
}

/** Whether a hit is of this kind. */
export function isOf<K extends Mark['kind']>(hit: Hit<Mark>, kind: K): hit is HitOf<K> {
  return hit.mark.kind === kind
}

/** Whether a hit is one of these intents. */
export function hasIntent(hit: Hit<Mark>, ...intents: readonly Intent[]): boolean {
  return hit.mark.kind === 'intent' && intents.includes(hit.mark.intent)
}

/** Whether a hit is this cue. */
export function isCue(hit: Hit<Mark>, cue: Cue): boolean {
  return hit.mark.kind === 'cue' && hit.mark.cue === cue
}
