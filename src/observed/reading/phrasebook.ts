import { english } from './phrases-en.ts'
import { spanish } from './phrases-es.ts'
import { french } from './phrases-fr.ts'
import { portuguese } from './phrases-pt.ts'
import type { Phrasebook, Saying } from './saying.ts'

const BOOKS: Readonly<Record<string, Phrasebook>> = {
  en: english,
  es: spanish,
  fr: french,
  pt: portuguese,
}

/** These say what they say only where a message begins with them. */
const LEADING: ReadonlySet<Saying> = new Set([
  'affirm',
  'deny',
  'greet',
  'asks',
  'helpMe',
  'thanks',
])

const compiled = new Map<string, ReadonlyMap<Saying, RegExp>>()

/**
 * Where the words for a saying stand in a folded text; `undefined` where they do not, or where the language (BCP 47) has no
 * phrasebook: what is said in it stays unknown.
 */
export function findSaying(
  saying: Saying,
  folded: string,
  language: string,
): RegExpExecArray | undefined {
  return bookOf(language)?.get(saying)?.exec(folded) ?? undefined
}

function bookOf(language: string): ReadonlyMap<Saying, RegExp> | undefined {
  const base = language.split('-')[0] ?? language
  const book = Object.hasOwn(BOOKS, base) ? BOOKS[base] : undefined
  if (!book) return undefined
  const known = compiled.get(base)
  if (known) return known
  const made = new Map(
    (Object.entries(book) as [Saying, readonly string[]][]).map(([saying, parts]) => [
      saying,
      new RegExp(`${LEADING.has(saying) ? LEAD : BORDER}(?:${parts.join('|')})${END}`, 'u'),
    ]),
  )
  compiled.set(base, made)
  return made
}

const BORDER = "(?:^|[^\\p{L}\\p{N}'])"
const LEAD = '^[^\\p{L}\\p{N}]*'
const END = '(?![\\p{L}\\p{N}])'
