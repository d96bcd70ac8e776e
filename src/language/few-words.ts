import { bitOf, commonIn, LISTED } from './common-words.ts'

/** Parts of names: "La Casa de Sofía" and "Zum Anker" tell nothing of the language they stand in. */
const IN_NAMES = new Set(
  'a al am auf bei d da das de degli dei del della delle dem den der des di die do dos du e el em en et het i il im in l la las le les lo los na no o os the und van vom von y zum zur'.split(
    ' ',
  ),
)
const FEWEST = 2

/**
 * The language of a remark too short for `languageOf`, where it is plainly not the `expected` one: two of the commonest
 * words of another or more, apart from those that names are made of, half of all words at least, and none of the
 * expected one's own. Of foreign words in between, names and single words no language is told. `words` are folded.
 */
export function foreignRemark(words: readonly string[], expected: string): string | undefined {
  const own = bitOf(LISTED.indexOf(expected.split('-')[0] ?? expected))
  if (own === 0) return undefined
  const telling = words.filter((word) => !IN_NAMES.has(word))
  const common = commonIn([...new Set(telling)])
  if (common.some((languages) => (languages & own) !== 0)) return undefined
  const enough = (at: number): boolean => {
    const hits = common.filter((languages) => (languages & bitOf(at)) !== 0).length
    return hits >= FEWEST && hits * 2 >= words.length
  }
  const found = LISTED.filter((_language, at) => enough(at))
  return found[0]
}
