import { wordsOf } from '../../../core/fold.ts'
import type { Source } from '../../../core/message.ts'
import { phraseKeys } from '../languages/lexicon.ts'
import { plainWords } from '../languages/plain-words.ts'
import { type Asked, isTask } from '../state.ts'
import type { Article } from './article.ts'
import type { Said, Situation } from './decision.ts'

/**
 * The article that answers a question best, out of its topic only. For a request that the bot can carry out there is one
 * only where the question plainly asks about it ("How long does a refund take?").
 */
export function findArticle(situation: Situation, asked: Asked): Article | undefined {
  const { pack, broken } = situation
  const articles = pack.articles.filter(({ topic }) => topic === asked.topic)
  if (articles.length === 0 || (asked.topic === 'returns' && broken('index_miss'))) return undefined
  const ranked = rank(articles, asked.text)
  const [best] = ranked
  if (best === undefined || best.cues + best.overlap === 0) return undefined
  if (isTask(asked.topic) && best.cues === 0) return undefined
  const { article } = best
  if (article.id === 'delivery_cost' && broken('wrong_article')) {
    return pack.articles.find(({ id }) => id === 'membership_price') ?? article
  }
  return article
}

interface Ranked {
  readonly article: Article
  /** Words of the cues that the question holds. */
  readonly cues: number
  /** Words that it shares with the article. */
  readonly overlap: number
}

/** Cues first, then words in common; the knowledge base's own order plays no part. */
function rank(articles: readonly Article[], question: string): Ranked[] {
  const padded = ` ${plainWords(question).join(' ')} `
  const words = new Set(wordsOf(question))
  return articles
    .map((article) => {
      const hits = phraseKeys(article.cues).filter((cue) => padded.includes(` ${cue} `))
      const cues = hits.reduce((sum, cue) => sum + cue.split(' ').length, 0)
      return { article, cues, overlap: overlap(words, `${article.title} ${article.vetted}`) }
    })
    .sort(
      (a, b) => b.cues - a.cues || b.overlap - a.overlap || (a.article.id < b.article.id ? -1 : 1),
    )
}

function overlap(words: ReadonlySet<string>, text: string): number {
  return new Set(wordsOf(text).filter((word) => word.length > 3 && words.has(word))).size
}

/** An answer out of the knowledge base, with its source; without an article, that there is none. */
export function told(
  { state, broken }: Situation,
  asked: Asked,
  article: Article | undefined,
): { say: readonly Said[]; sources: readonly Source[] } {
  state.lastTopic = asked.topic
  if (article === undefined) {
    if (asked.topic === 'returns' && broken('index_miss')) state.answered.push('nothing')
    return { say: [{ line: 'no_information' }], sources: [] }
  }
  state.answered.push(article.id)
  const { id, title, snippets } = article
  return {
    say: [{ article, question: asked.text }],
    sources: [{ id, title, text: snippets.join(' ') }],
  }
}

const MOST_SNIPPETS = 2
/** Letters by which words of one family are known. */
const STEM = 4

/** Composes an answer: the article's first sentence, and of the others the one nearest to the question. */
export function compose({ snippets, title }: Article, question: string): string {
  const named = wordsOf(title)
  const words = new Set(
    wordsOf(question).filter((word) => !named.some((one) => one.startsWith(word.slice(0, STEM)))),
  )
  const [first = '', ...others] = snippets
  const nearest = [...others].sort((a, b) => overlap(words, b) - overlap(words, a))
  const chosen = [first, ...nearest.slice(0, MOST_SNIPPETS - 1)]
  return snippets.filter((snippet) => chosen.includes(snippet)).join(' ')
}
