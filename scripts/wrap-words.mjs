/**
 * Text in lines of at most so many columns, broken between words, and within a word that is longer than a line: what
 * wrap-ansi does with `hard`, for text without colours in which every character takes one column.
 */
export function wrapWords(text, columns) {
  return text
    .split('\n')
    .map((line) => wrapLine(line, columns))
    .join('\n')
}

function wrapLine(line, columns) {
  if (line.trim() === '') return ''
  const rows = ['']
  for (const word of line.split(' ')) {
    const row = rows.at(-1).trimStart()
    const begun = row === '' ? '' : `${row} `
    if (word.length > columns) rows.splice(-1, 1, ...breakWord(begun, word, columns))
    else if (begun !== '' && word !== '' && begun.length + word.length > columns)
      rows.splice(-1, 1, begun, word)
    else rows[rows.length - 1] = begun + word
  }
  return rows.map((row) => row.trimEnd()).join('\n')
}

/** Begins on the row that is begun only where that saves a row. */
function breakWord(begun, word, columns) {
  const room = columns - begun.length
  const fromHere = 1 + Math.floor((word.length - room - 1) / columns)
  const fromNext = Math.floor((word.length - 1) / columns)
  const first = fromNext < fromHere ? 0 : room
  const rest = word.slice(first)
  const pieces = []
  for (let at = 0; at < rest.length; at += columns) pieces.push(rest.slice(at, at + columns))
  return [begun + word.slice(0, first), ...pieces]
}
