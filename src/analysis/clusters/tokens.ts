/**
 * The words of a text in small letters, figures as `#`: which number it was tells one user from another, never one fault
 * from another. Any script; scripts without spaces come as runs.
 */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/\d+(?:[.,:]\d+)*/gu, '#')
      .match(/[\p{L}\p{M}_]+|#/gu) ?? []
  )
}

/** A reason without what was quoted in it: the same words for every user whom it befell. */
export function withoutQuotes(reason: string): string {
  return reason.replace(/"[^"]*"|“[^”]*”|«[^»]*»/gu, '"…"')
}
