import { CASES } from '../knowledge/help-centre.ts'
import type { LanguageId } from '../languages/language-id.ts'
import { helpIndex } from './help-index.ts'

/** An article that may answer, with the solved case that speaks for it most. */
export interface Candidate {
  readonly article: string
  readonly score: number
  readonly coverage: number
  readonly case?: string
}

/** What a similar case adds to the article that solved it. */
const CASE_SHARE = 0.5
/** Below this share of the question's weight found, the article is about something else. */
export const LEAST_COVERAGE = 0.42
/** Below this score a single common word was found. */
export const LEAST_SCORE = 2.4
const MOST_CANDIDATES = 3

/** Articles for a question, best first, by their own text and by similar cases solved before; none where nothing fits. */
export function retrieve(query: string, language: LanguageId): Candidate[] {
  const ranked = rankAll(query, language)
  const fits = ranked.filter(
    ({ coverage, score }) => coverage >= LEAST_COVERAGE && score >= LEAST_SCORE,
  )
  return fits.slice(0, MOST_CANDIDATES)
}

/** Every article with anything of the question in it, best first. */
export function rankAll(query: string, language: LanguageId): Candidate[] {
  const index = helpIndex(language)
  const terms = index.termsOf(query)
  const found = new Map<string, Candidate>()
  for (const { id, score, coverage } of index.articles.rank(terms)) {
    found.set(id, { article: id, score, coverage })
  }
  for (const { id, score, coverage } of index.cases.rank(terms)) {
    const article = CASES.find((one) => one.id === id)?.article ?? ''
    const known = found.get(article)
    if (known?.case !== undefined) continue
    found.set(article, {
      article,
      score: (known?.score ?? 0) + CASE_SHARE * score,
      coverage: Math.max(known?.coverage ?? 0, coverage),
      case: id,
    })
  }
  return [...found.values()].sort((a, b) => b.score - a.score)
}
