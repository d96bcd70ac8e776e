import type { Phrasebook } from './phrasebook-shape.ts'
import { english } from './phrases-en.ts'
import { spanish } from './phrases-es.ts'
import { french } from './phrases-fr.ts'
import { portuguese } from './phrases-pt.ts'

/** The same, compiled for use: one expression a kind, over all languages. */
export type Phrases = Readonly<Record<Exclude<keyof Phrasebook, 'stopWords'>, RegExp>> & {
  readonly stopWords: ReadonlySet<string>
  /** Those of one language (BCP 47); empty for a language without a phrasebook. */
  stopWordsOf(language: string): ReadonlySet<string>
}

/** A bot may answer in another language than it is spoken to, so all phrasebooks are read at once. */
export const phrases: Phrases = compile({
  en: english,
  // Before Spanish: they share verbs, and what may follow those in Portuguese includes what may in Spanish.
  pt: portuguese,
  es: spanish,
  fr: french,
})

function compile(byLanguage: Readonly<Record<string, Phrasebook>>): Phrases {
  const books = Object.values(byLanguage)
  const any = (kind: Exclude<keyof Phrasebook, 'stopWords'>): RegExp =>
    new RegExp(
      `(?:^|[^\\p{L}\\p{N}])(?:${books.flatMap((book) => book[kind]).join('|')})(?![\\p{L}\\p{N}])`,
      'u',
    )
  return {
    error: any('error'),
    claimDone: any('claimDone'),
    closing: any('closing'),
    curt: any('curt'),
    handOff: any('handOff'),
    refusal: any('refusal'),
    confirm: any('confirm'),
    proceed: any('proceed'),
    askMore: any('askMore'),
    fallback: any('fallback'),
    prompt: any('prompt'),
    secret: any('secret'),
    newSecret: any('newSecret'),
    why: any('why'),
    offerHelp: any('offerHelp'),
    hedge: any('hedge'),
    proviso: any('proviso'),
    choiceLead: new RegExp(
      `^[¿\\s]*(?:${books.flatMap((book) => book.choiceLead).join('|')})\\s+`,
      'iu',
    ),
    or: any('or'),
    stopWords: new Set(books.flatMap((book) => book.stopWords)),
    stopWordsOf: (language) => new Set(byLanguage[language.split('-')[0] ?? '']?.stopWords),
  }
}
