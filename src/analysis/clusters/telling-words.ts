/** Words of a label at most, and letters of a word at least. */
const WORDS = 5
const LETTERS = 3
/** A word tells of a group when this share of its members at least has it. */
const COMMON = 0.25

/**
 * The words that tell each group from the others, the most telling first: class-based TF-IDF, tf(t, c) × ln(1 + A / f(t)), A
 * being the mean number of words of a group and f(t) those of all groups that are t (Grootendorst 2022, BERTopic). A word
 * counts once for each member, so that one long reply does not speak for all.
 */
export function tellingWords(groups: readonly (readonly (readonly string[])[])[]): string[][] {
  const counted = groups.map((members) => {
    const counts = new Map<string, number>()
    for (const words of members)
      for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1)
    return { counts, size: members.length }
  })
  const frequency = new Map<string, number>()
  let total = 0
  for (const { counts } of counted)
    for (const [word, count] of counts) {
      frequency.set(word, (frequency.get(word) ?? 0) + count)
      total += count
    }
  const mean = total / Math.max(1, groups.length)
  return counted.map(({ counts, size }) =>
    [...counts]
      .filter(([word, count]) => [...word].length >= LETTERS && count >= size * COMMON)
      .map(([word, count]) => ({
        word,
        weight: (count / size) * Math.log(1 + mean / (frequency.get(word) ?? 1)),
      }))
      .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
      .slice(0, WORDS)
      .map(({ word }) => word),
  )
}
