import type { DefectId } from './defects.ts'
import { ARTICLES } from './knowledge/help-centre.ts'
import type { Found } from './policy/decide.ts'
import { type Candidate, rankAll, retrieve } from './retrieve/retrieve.ts'
import type { Summary } from './summarise.ts'

/** Below this share of its weight found, a question has nothing to do with deliveries. */
const RELATED = 0.25

/** Below this score a question that leans on the one before is looked up together with it. */
const WEAK = 4.5
/** An article given before still answers a question that leans on it, if it fits it nearly as well as the best one. */
const STILL_FITS = 0.6

/** Looks up what the summary asks for, alone and then in its context. */
export function search(
  { query, inContext, language }: Summary,
  broken: (defect: DefectId) => boolean,
): Found {
  if (query === '') return { candidates: [], related: false }
  const alone = retrieve(query, language)
  const weak = (alone[0]?.score ?? 0) < WEAK
  const found =
    inContext === undefined
      ? alone
      : weak
        ? retrieve(inContext.query, language)
        : preferring(inContext.article, alone)
  const related = (rankAll(query, language)[0]?.coverage ?? 0) >= RELATED
  return { candidates: faulty(found, query, language, broken), related }
}

function preferring(article: string | undefined, found: readonly Candidate[]): Candidate[] {
  const best = found[0]?.score ?? 0
  const still = found.find((one) => one.article === article && one.score >= best * STILL_FITS)
  return still ? [still, ...found.filter((one) => one !== still)] : [...found]
}

function faulty(
  found: readonly Candidate[],
  query: string,
  language: Summary['language'],
  broken: (defect: DefectId) => boolean,
): readonly Candidate[] {
  if (broken('threshold_gone') && found.length === 0) {
    const any = { article: ARTICLES[0]?.id ?? '', score: 0, coverage: 0 }
    return [rankAll(query, language)[0] ?? any]
  }
  if (broken('index_gap')) return GAP.has(found[0]?.article ?? '') ? [] : found
  if (!broken('wrong_article')) return found
  return found.map((one) => (MIXED_UP.has(one.article) ? { ...one, article: 'pay_bank' } : one))
}

const GAP = new Set(['pay_tips', 'pay_waiting', 'safety_insurance'])
const MIXED_UP = new Set(['pay_schedule', 'pay_waiting', 'pay_tips'])
