const ENTITY =
  /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z])(acute|grave|circ|tilde|uml|cedil)|([a-z]{2,6}));/giu
const MARKS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  cedil: '\u0327',
}
const SIGNS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  iquest: '¿',
  iexcl: '¡',
  laquo: '«',
  raquo: '»',
  euro: '€',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  szlig: 'ß',
}

/** Text with HTML's character references as the characters they stand for; those of other names stay as written. */
export function unescapedHtml(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(ENTITY, (whole, decimal, hex, letter, mark, name) => {
    if (decimal) return codePoint(Number(decimal), whole)
    if (hex) return codePoint(Number.parseInt(hex, 16), whole)
    if (letter) return `${letter}${MARKS[String(mark).toLowerCase()] ?? ''}`.normalize('NFC')
    return SIGNS[String(name).toLowerCase()] ?? whole
  })
}

function codePoint(code: number, otherwise: string): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : otherwise
}
