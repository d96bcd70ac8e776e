/**
 * Makes the characters of foreign text visible that would act on a terminal or hide what is written: control characters
 * (ANSI escapes among them), bidirectional marks and zero-width characters become `\u{…}`. Line breaks stay.
 */
export function visible(text: string): string {
  return text.replace(HIDDEN, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)
}

/** Control, format, surrogate and line-separating characters, but for the line break. */
const HIDDEN = /(?!\n)\p{Cc}|\p{Cf}|\p{Cs}|[\u2028\u2029]/gu

/** The same on one line: for cells, headings and causes, in which a line break could pass for a line of ours. */
export function visibleLine(text: string): string {
  return visible(text).replaceAll('\n', ' ')
}

/** Data as JSON in which the same characters are escaped, so that it reads back exactly and prints harmlessly. */
export function visibleJson(data: object): string {
  return `${escaped(JSON.stringify(data, null, 2))}\n`
}

/** The same on one line. */
export function visibleJsonLine(data: object): string {
  return `${escaped(JSON.stringify(data))}\n`
}

function escaped(json: string): string {
  return json.replace(HIDDEN, (hidden) =>
    [...Array(hidden.length).keys()]
      .map((at) => `\\u${hidden.charCodeAt(at).toString(16).padStart(4, '0')}`)
      .join(''),
  )
}
