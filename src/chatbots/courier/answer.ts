import type { Source } from '../../core/message.ts'
import type { ChatModel } from '../../core/model.ts'
import type { DefectId } from './defects.ts'
import { FORMER_FIGURES } from './knowledge/former-figures.ts'
import { ARTICLES, articleOf } from './knowledge/help-centre.ts'
import type { LanguageId } from './languages/language-id.ts'
import { helpIndex } from './retrieve/help-index.ts'
import { wordByModel } from './word-by-model.ts'

/** An answer before the guardrail has seen it. */
export interface Draft {
  readonly text: string
  readonly source: Source & { readonly text: string }
}

/** What an answer is made from. */
export interface AnswerContext {
  readonly query: string
  readonly language: LanguageId
  /** Articles given before. */
  readonly answered: readonly string[]
  readonly model: ChatModel | undefined
  readonly signal: AbortSignal
  broken(defect: DefectId): boolean
}

/** Answers with the paragraph of the article that fits best, worded by the model where there is one. */
export async function answer(article: string, context: AnswerContext): Promise<Draft> {
  const { language, query, model, signal } = context
  const { title } = articleOf(article)
  const paragraph = bestParagraph(article, query, language)
  const source = { id: article, title: title[language], text: paragraph }
  const worded = model && (await wordByModel(model, { query, paragraph, language }, signal))
  return { text: faulty(worded ?? paragraph, article, context), source }
}

/** The paragraph with most of the question in it; the first one where none has more. */
function bestParagraph(article: string, query: string, language: LanguageId): string {
  const { termsOf } = helpIndex(language)
  const asked = new Set(termsOf(query))
  const texts = articleOf(article).segments.map((segment) => segment[language])
  const hits = texts.map((text) => new Set(termsOf(text).filter((term) => asked.has(term))).size)
  return texts[hits.indexOf(Math.max(...hits))] ?? ''
}

const EXTRA_ARTICLES = 4

function faulty(text: string, article: string, context: AnswerContext): string {
  const { broken, answered, language } = context
  const [now, then] = FORMER_FIGURES[article] ?? []
  if (now !== undefined && then !== undefined && broken('stale_figure')) {
    return text.replace(new RegExp(`\\b${now}\\b`), then)
  }
  const { note } = articleOf(article)
  if (note !== undefined && broken('internal_note')) return `${text} ${note}`
  const again = answered.filter((id) => id === article).length > 1
  if (again && broken('contradicts')) {
    return text.replace(/\d+/, (figure) => String(Number(figure) + 5))
  }
  if (!broken('long_answers')) return text
  const at = ARTICLES.findIndex(({ id }) => id === article)
  const more = [...ARTICLES.slice(at + 1), ...ARTICLES].slice(0, EXTRA_ARTICLES)
  return [text, ...more.map(({ segments }) => segments[0]?.[language] ?? '')].join('\n\n')
}
