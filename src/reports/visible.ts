/**
 * Makes the characters of foreign text visible that would act on a terminal or hide what is written: control characters
 * (ANSI escapes among them), bidirectional marks and zero-width characters become `\u{…}`. Line breaks stay.
 */
export function visible(text: string): string {
  return text.replace(HIDDEN, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)
}

/** Control, format, surrogate and line-separating characters, but for the line break. */
const HIDDEN = /(?!\n)\p{Cc}|\p{Cf}|\p{Cs}|[\u2028\u2029]/gu
