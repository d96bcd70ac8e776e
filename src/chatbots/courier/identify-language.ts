import { wordsOf } from '../../core/fold.ts'
import { remembered } from '../../core/remembered.ts'
import { identify } from '../../language/index.ts'
import { languageOf } from './languages/language.ts'
import { LANGUAGE_IDS, type LanguageId } from './languages/language-id.ts'

/** What was made of a message's language. */
export interface Identified {
  readonly language: LanguageId
  /** Whether it was heard plainly, so that only as plain a message changes it again. */
  readonly sure: boolean
}

/** Words from which the identifier is asked: shorter messages say too little to it. */
const LONG = 5
/** Words by which another language must lead: at the start, and once one was heard plainly. */
const LEAD = { open: 1, settled: 2 } as const

/** What a conversation's language was so far. */
export interface LanguageSoFar {
  readonly language: LanguageId
  readonly settled: boolean
  /** Languages that the user has spoken plainly. */
  readonly spoken: readonly LanguageId[]
}

/**
 * The language of a message. Short messages are told by their common words, longer ones by the identifier (eld) as well;
 * while neither is sure, the language stays as it was. A word brings back a language that the user has spoken before.
 */
export function identifyLanguage(text: string, before: LanguageSoFar): Identified {
  const { language: current, settled, spoken } = before
  const words = wordsOf(text).filter((word) => !/\d/.test(word))
  const scores = commonWords(words)
  const best = LANGUAGE_IDS.reduce((one, other) => (scores[other] > scores[one] ? other : one))
  const lead = scores[best] - scores[current]
  const guess = words.length >= LONG ? guessed(text) : undefined
  if (guess !== undefined && guess !== current) {
    const agrees = best === guess && lead >= (settled ? LEAD.settled : 0)
    const alone = !settled && lead <= 0 && scores[current] === 0
    if (agrees || alone) return { language: guess, sure: true }
  }
  const needed = settled && !spoken.includes(best) ? LEAD.settled : LEAD.open
  const moves = guess !== current && lead >= needed
  const language = moves ? best : current
  return { language, sure: scores[language] >= LEAD.settled || guess === language }
}

/** How many words belong to each language; a word of several counts in shares. */
function commonWords(words: readonly string[]): Record<LanguageId, number> {
  const scores = { en: 0, es: 0, fr: 0, pt: 0 }
  for (const word of words) {
    const owners = ownersOf(word)
    if (owners.length > 0 && owners.length <= 2) {
      for (const id of owners) scores[id] += owners.length === 1 ? 1 : 0.4
    }
  }
  return scores
}

const ownersOf = remembered(20_000, (word): readonly LanguageId[] =>
  LANGUAGE_IDS.filter((id) => languageOf(id).vocabulary.has(word)),
)

/** The identifier's guess among the bot's languages; none where it is not sure. */
function guessed(text: string): LanguageId | undefined {
  const found = identify(text)
  return LANGUAGE_IDS.find((id) => id === found)
}
