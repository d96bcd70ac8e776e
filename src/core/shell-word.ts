/** A word as a POSIX shell takes it for one: what is not plain stands in quotes. */
export function shellWord(word: string): string {
  return /^[\w./:@=-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}
