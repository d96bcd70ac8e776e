import type { ChatModel } from '../../../core/model.ts'
import type { Article } from './article.ts'
import { askModel } from './ask-model.ts'
import type { Said, Situation } from './decision.ts'
import { compose } from './knowledge.ts'

/** Gives each answer its words: composed from the article, by a model where there is one, or as vetted. */
export async function wordAnswers(
  say: readonly Said[],
  situation: Situation,
  model: ChatModel | undefined,
  signal: AbortSignal,
): Promise<(Said & { text?: string })[]> {
  const worded: (Said & { text?: string })[] = []
  for (const said of say) {
    worded.push(
      'article' in said
        ? { ...said, text: await answerWords(said, situation, model, signal) }
        : said,
    )
  }
  return worded
}

async function answerWords(
  { article, question }: { readonly article: Article; readonly question: string },
  situation: Situation,
  model: ChatModel | undefined,
  signal: AbortSignal,
): Promise<string> {
  if (situation.variant === 'classifying') return spoilt(article.vetted, article, situation)
  const composed = compose(article, question)
  const text = model ? await askModel(model, { article, question, composed }, signal) : composed
  return spoilt(text, article, situation)
}

/** Planted faults of the knowledge base and of what is made of it. */
function spoilt(text: string, { id }: Article, { state, broken }: Situation): string {
  const stale = broken('stale_price')
    ? text.replace(/4[.,]90/u, (price) => price.replace('4', '6'))
    : text
  const seen = state.answeredBefore.includes(id)
  state.answeredBefore.push(id)
  const other =
    seen && broken('contradicts_itself')
      ? stale.replace(/\d+/u, (figure) => `${Number(figure) + 3}`)
      : stale
  const noted = broken('internal_note')
    ? `${other} [INTERNAL: do not promise dates, see playbook 12]`
    : other
  return broken('invented_figure') ? `${noted} And you get 15% off your next order.` : noted
}
