import type { Hit } from '../../text/phrase-index.ts'
import type { Word } from '../../text/tokens.ts'
import { languageOf, type Mark } from '../languages/language.ts'
import { LANGUAGE_IDS } from '../languages/lexicon.ts'
import { isCue, isOf, type Parse } from './parse.ts'

/**
 * Whether words `from` to `to` (excluded) name what may not be sold, under its name in whichever language. A toy gun, a
 * water pistol and a glue gun may.
 */
export function isForbidden(
  { words, hits }: Parse,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const within = hits.filter((hit) => hit.from >= from && hit.to <= to)
  return namesForbidden(within) || isForbiddenAnywhere(words.slice(from, to))
}

function isForbiddenAnywhere(words: readonly Word[]): boolean {
  return LANGUAGE_IDS.some((id) => namesForbidden(languageOf(id).phrases.find(words)))
}

function namesForbidden(hits: readonly Hit<Mark>[]): boolean {
  return hits.some(
    (hit) =>
      isOf(hit, 'forbidden') &&
      !hits.some(
        (other) => isCue(other, 'harmless') && (other.to === hit.from || other.from === hit.to),
      ),
  )
}
