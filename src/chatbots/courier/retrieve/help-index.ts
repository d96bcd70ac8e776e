import { wordsOf } from '../../../core/fold.ts'
import { createSpeller, type Speller } from '../../text/spelling.ts'
import { ARTICLES, CASES } from '../knowledge/help-centre.ts'
import { languageOf } from '../languages/language.ts'
import type { LanguageId } from '../languages/language-id.ts'
import { createTextIndex, type Document, type TextIndex } from './bm25.ts'
import { stemmer } from './stem.ts'

/** The help centre in one language, ready for searching. */
export interface HelpIndex {
  readonly articles: TextIndex
  readonly cases: TextIndex
  /** The terms of a text: words that tell something, stemmed, slips of the pen mended. */
  termsOf(text: string): string[]
}

const made = new Map<LanguageId, HelpIndex>()

/** The index of a language; built once for the whole process. */
export function helpIndex(language: LanguageId): HelpIndex {
  const known = made.get(language)
  if (known) return known
  const index = build(language)
  made.set(language, index)
  return index
}

/** A title, and the words by which couriers ask, say more than a paragraph. */
const HEAD_WEIGHT = 2

function build(language: LanguageId): HelpIndex {
  const { stopWords } = languageOf(language)
  const stem = stemmer(language)
  const plain = (text: string) =>
    wordsOf(text)
      .filter((word) => !stopWords.has(word))
      .map(stem)
  const articles = ARTICLES.map(({ id, title, asked, segments }): Document => {
    const heads = Array.from({ length: HEAD_WEIGHT }, () => [title[language], asked[language]])
    const texts = [...heads.flat(), ...segments.map((segment) => segment[language])]
    return { id, terms: texts.flatMap(plain) }
  })
  const cases = CASES.filter((one) => one.language === language).map(
    ({ id, summary, resolution }): Document => ({
      id,
      terms: [summary, resolution].flatMap(plain),
    }),
  )
  const index = { articles: createTextIndex(articles), cases: createTextIndex(cases) }
  const known = new Set([...index.articles.vocabulary, ...index.cases.vocabulary])
  const spell = createSpeller(known)
  return { ...index, termsOf: (text) => plain(text).map((term) => mended(term, known, spell)) }
}

/** Shorter words are one slip away from too many others. */
const SHORTEST_MENDED = 5

function mended(term: string, known: ReadonlySet<string>, spell: Speller): string {
  if (known.has(term) || term.length < SHORTEST_MENDED || /\d/.test(term)) return term
  return spell(term) ?? term
}
