import { fold } from '../../core/fold.ts'
import { foreignRemark, isCommonWord, languageOf } from '../../language/index.ts'
import type { GuardRule } from './rule.ts'
import { toldTo } from './told-to.ts'

/** Words of its own that a guess needs: of values and sayings that were given, and of addresses and numbers, no language can be told. */
const MIN_WORDS = 6
const NO_PROSE = /\S*[@\d]\S*|https?:\/\/\S+/gu

/** The message is in another language than the persona writes. */
export const wrongLanguage: GuardRule = (
  { text },
  { scenario, persona, language, words, direction },
) => {
  if (direction.utterance.quickReply) return undefined
  const told = toldTo(scenario, persona).words
  const prose = (text.replace(NO_PROSE, ' ').match(/\p{L}+/gu) ?? []).filter((word) => {
    const folded = fold(word)
    return !told.has(folded) || isCommonWord(folded)
  })
  const found =
    prose.length < MIN_WORDS
      ? foreignRemark(
          words.filter((word) => !told.has(word)),
          language,
        )
      : languageOf(prose.join(' '), language)
  const own = language.split('-')[0]
  return found !== undefined && found !== own
    ? `written in ${found}, the persona writes ${own}`
    : undefined
}
