import { remembered } from '../../../core/remembered.ts'
import { tokenise } from '../../text/tokens.ts'
import { languageOf } from '../languages/language.ts'
import { LANGUAGE_IDS, type LanguageId } from '../languages/lexicon.ts'

/**
 * How many words of the message belong to one language alone. Words that two languages know count for neither.
 */
export function languageScores(text: string): Record<LanguageId, number> {
  const scores = { en: 0, es: 0, fr: 0 }
  for (const { key, figure } of tokenise(text).words) {
    const owner = figure === undefined ? ownerOf(key) : undefined
    if (owner !== undefined) scores[owner] += 1
  }
  return scores
}

/** The only language that knows a word; none for a word of several languages or of no one. */
const ownerOf = remembered(20_000, (key): LanguageId | undefined => {
  const owners = LANGUAGE_IDS.filter((id) => languageOf(id).vocabulary.has(key))
  return owners.length === 1 ? owners[0] : undefined
})

/** What language a message is in, and which one the conversation goes on in. */
export interface LanguageHeard {
  readonly language: LanguageId
  readonly sure: boolean
  /** The language to read this message in: another one where some words are of it and none of `language`. */
  readonly message: LanguageId
  /** Words by which the last messages leaned to another language without one of them settling it. */
  readonly drift: Drift | undefined
}

/** How far a conversation has gone towards another language than the one it is held in. */
export interface Drift {
  readonly language: LanguageId
  readonly words: number
}

/** What a conversation's language was so far. */
export interface LanguageSoFar {
  readonly language: LanguageId
  readonly settled: boolean
  readonly drift: Drift | undefined
  /** Languages that the user has spoken plainly. */
  readonly spoken: readonly LanguageId[]
}

const LEAD = { open: 1, settled: 3 } as const

/**
 * A language stays unless another one is plainly spoken: one word more at the start, three more later, in one message or in
 * several one after another. One word brings back a language that the user has spoken before.
 */
export function detectLanguage(text: string, before: LanguageSoFar): LanguageHeard {
  const { language: current, settled, drift, spoken } = before
  const scores = languageScores(text)
  const best = LANGUAGE_IDS.reduce((one, other) => (scores[other] > scores[one] ? other : one))
  const lead = scores[best] - scores[current]
  const leans = lead > 0 || scores[current] === 0
  const kept = leans && drift && (lead === 0 || drift.language === best) ? drift : undefined
  const words = lead + (kept?.words ?? 0)
  const towards = lead > 0 ? best : (kept?.language ?? current)
  const needed = settled && !spoken.includes(towards) ? LEAD.settled : LEAD.open
  const language = words >= needed ? towards : current
  const foreign = scores[language] === 0 && scores[best] >= 1
  return {
    language,
    sure: scores[language] >= 2,
    message: foreign ? best : language,
    drift: language === current && words > 0 ? { language: towards, words } : undefined,
  }
}
