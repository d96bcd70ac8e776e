import type { Article, ResolvedCase } from './article.ts'
import { ACCOUNT_ARTICLES } from './articles-account.ts'
import { ORDER_ARTICLES } from './articles-orders.ts'
import { PAY_ARTICLES } from './articles-pay.ts'
import { SAFETY_ARTICLES } from './articles-safety.ts'
import { EN_CASES } from './cases-en.ts'
import { ES_CASES } from './cases-es.ts'
import { FR_CASES } from './cases-fr.ts'
import { PT_CASES } from './cases-pt.ts'

/** The help centre. */
export const ARTICLES: readonly Article[] = [
  ...PAY_ARTICLES,
  ...ORDER_ARTICLES,
  ...ACCOUNT_ARTICLES,
  ...SAFETY_ARTICLES,
]

/** What was solved before, in every language. */
export const CASES: readonly ResolvedCase[] = [...EN_CASES, ...ES_CASES, ...FR_CASES, ...PT_CASES]

const BY_ID = new Map(ARTICLES.map((article) => [article.id, article]))

/** The article of this id. Throws a `RangeError` where there is none. */
export function articleOf(id: string): Article {
  const article = BY_ID.get(id)
  if (article === undefined) throw new RangeError(`there is no article "${id}"`)
  return article
}
