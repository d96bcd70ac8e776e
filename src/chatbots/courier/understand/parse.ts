import type { Hit } from '../../text/phrase-index.ts'
import { type Sentence, tokenise, type Word } from '../../text/tokens.ts'
import type { Language, Mark } from '../languages/language.ts'
import type { Intent } from '../languages/lexicon.ts'

/** A message with the phrases found in it. */
export interface Parse {
  readonly text: string
  readonly words: readonly Word[]
  readonly sentences: readonly Sentence[]
  /** Phrases that do not lie within a longer one of the same kind. */
  readonly hits: readonly Hit<Mark>[]
}

/** A short word one slip away from a detail is as near to many others: it settles none. */
const SHORTEST_GUESS = 5

/** Finds the words and phrases of a message, slips of the pen mended. */
export function parse(text: string, language: Language): Parse {
  const { words, sentences } = tokenise(text)
  const guessed = new Set<number>()
  for (const [at, word] of words.entries()) {
    if (word.figure !== undefined || language.vocabulary.has(word.key)) continue
    if (word.key.length < SHORTEST_GUESS) guessed.add(at)
    word.key = language.spell(word.key) ?? word.key
  }
  const hits = language.phrases
    .find(words)
    .filter(({ mark, from, to }) => mark.kind !== 'value' || to > from + 1 || !guessed.has(from))
  return {
    text,
    words,
    sentences,
    hits: hits.filter((hit) => !hits.some((other) => overrules(other, hit))),
  }
}

const TAKES_BACK: ReadonlySet<Intent> = new Set<Intent>(['repair', 'revise'])

/** A longer phrase overrules those within it, but an action and a detail may share words: "tip is missing". */
function overrules(other: Hit<Mark>, hit: Hit<Mark>): boolean {
  const within = other.from <= hit.from && other.to >= hit.to
  if (!within || other.to - other.from === hit.to - hit.from) return false
  if (other.mark.kind === hit.mark.kind || hit.mark.kind === 'intent') return true
  // "No, wait" takes something back: it is not about waiting.
  return other.mark.kind === 'intent' && TAKES_BACK.has(other.mark.intent)
}
