import type { Hit } from '../../text/phrase-index.ts'
import { GAP } from '../../text/tokens.ts'
import { type LanguagePack, ownerOf } from '../languages/language.ts'
import { INTENTS, type Intent } from '../languages/lexicon.ts'
import { plainWords } from '../languages/plain-words.ts'
import { modelsFor } from '../topic/models.ts'

/** What phrases do in a message. A phrase inside a longer one does nothing of its own: "sure" in "not sure" is no yes. */
export function intentsIn(text: string, pack: LanguagePack): Intent[] {
  const hits = hitsIn(meantWords(text, pack), pack)
  const counts = (hit: Hit<Intent>): boolean =>
    !hits.some(
      (other) =>
        other.from <= hit.from && other.to >= hit.to && other.to - other.from > hit.to - hit.from,
    )
  return INTENTS.filter((intent) => hits.some((hit) => hit.mark === intent && counts(hit)))
}

/** Words of another matter that a sentence may have and yet be a yes or a no. */
const BESIDE = 1
const ANSWERS: ReadonlySet<Intent> = new Set(['yes', 'no'])

/**
 * What the sentences of a message do. A yes or a no stands first in its sentence or nearly alone: "have you seen the game
 * right to the end?" agrees to nothing. A thumb beside something else is a mood.
 */
export function intentsOf(text: string, pack: LanguagePack): Set<Intent> {
  const found = sentencesOf(text).flatMap((sentence) => {
    const intents = intentsIn(sentence, pack)
    return answers(sentence, pack) ? intents : intents.filter((intent) => !ANSWERS.has(intent))
  })
  if (/[👍👌✅]/u.test(text) && matterIn(text, pack) === 0) found.push('yes')
  return new Set(found)
}

function answers(sentence: string, pack: LanguagePack): boolean {
  const words = meantWords(sentence, pack)
  const first = words.findIndex((word) => !pack.fillers.has(word))
  const opens = hitsIn(words, pack).some(
    ({ mark, from }) => ANSWERS.has(mark) && (from === 0 || from === first),
  )
  return opens || (!sentence.includes('?') && matterIn(sentence, pack) <= BESIDE)
}

/** The sentences and lines of a message. */
export function sentencesOf(text: string): string[] {
  return text.split(SENTENCE)
}

const SENTENCE = /(?<=[.!?…])\s+|\n+/u

/** Whether anything is left of a sentence without known phrases and words that say nothing. */
export function hasMatter(sentence: string, pack: LanguagePack): boolean {
  return matterIn(sentence, pack) > 0
}

/** How many words are left. */
function matterIn(sentence: string, pack: LanguagePack): number {
  const words = meantWords(sentence, pack)
  const hits = hitsIn(words, pack)
  return words.filter((word, at) => {
    if (pack.fillers.has(word) || /^\d+$/.test(word)) return false
    return !hits.some(({ from, to }) => from <= at && at < to)
  }).length
}

/** Words as they were meant; those that a topic is known by in this language are left as they are. */
function meantWords(text: string, { id, mend }: LanguagePack): string[] {
  const { vocabulary } = modelsFor().topic
  return plainWords(text).map((word) => {
    const owner = ownerOf(word)
    const own = vocabulary.has(word) && (owner === undefined || owner === id)
    return own ? word : mend(word)
  })
}

/** The known phrases in a message. */
function hitsIn(words: readonly string[], { phrases }: LanguagePack): Hit<Intent>[] {
  return phrases.find(words.map((key) => ({ key, gap: GAP.none })))
}
