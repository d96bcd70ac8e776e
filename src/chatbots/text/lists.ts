/** The phrases of a list, which stand between bars. */
export function phrasesOf(list: string): string[] {
  return list
    .split('|')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter(Boolean)
}

/** The single words of a list. */
export function wordsIn(list: string): string[] {
  return list.split(/\s+/).filter(Boolean)
}
