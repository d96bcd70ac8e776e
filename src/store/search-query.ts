/** A word of a search: in quotes what stands together, else what stands between blanks. */
const PART = /"([^"]*)"?|[^\s"]+/gu
/** What the tokenizer makes words of; all else is between them. */
const WORD = /[\p{L}\p{N}\p{Co}]/u

/** One letter begins a word of almost every conversation. */
const SHORTEST_BEGUN = 2

/**
 * What people type, as a query that FTS5 takes whatever they type: every part is quoted. All parts must be there; the last one may
 * be only begun, from its second letter on, unless it is in quotes that were closed. Nothing where there is no word in it.
 */
export function searchQuery(text: string): string | undefined {
  // A NUL would end the query, and half a surrogate pair is no character: neither is ever part of a word.
  const typed = text.replace(/\0|\p{Cs}/gu, ' ')
  const found = [...typed.matchAll(PART)].filter(([part]) => WORD.test(part))
  if (found.length === 0) return undefined
  const last = found.at(-1)
  return found
    .map((match) => {
      const [part, inQuotes] = match
      const isClosed = inQuotes !== undefined && part.length > 1 && part.endsWith('"')
      const isBegun = match === last && !isClosed && part.length >= SHORTEST_BEGUN
      return `"${inQuotes ?? part}"${isBegun ? '*' : ''}`
    })
    .join(' AND ')
}
