/** A document by its terms; terms may come again. */
export interface Document {
  readonly id: string
  readonly terms: readonly string[]
}

/** How well a document fits a query. */
export interface Ranked {
  readonly id: string
  readonly score: number
  /** Share of the query's weight that was found in the document, 0 to 1. */
  readonly coverage: number
}

/** A full-text index. */
export interface TextIndex {
  /** Every term of every document. */
  readonly vocabulary: ReadonlySet<string>
  /** Documents with at least one of the terms, best first; ties in the order in which they were given. */
  rank(terms: readonly string[]): Ranked[]
}

/** How soon more of the same term stops counting, and how much long documents are held back (Robertson's usual values). */
const K1 = 1.2
const B = 0.75

/** Okapi BM25 over documents. */
export function createTextIndex(documents: readonly Document[]): TextIndex {
  const postings = new Map<string, Map<number, number>>()
  for (const [at, { terms }] of documents.entries()) {
    for (const term of terms) {
      const list = postings.get(term) ?? new Map<number, number>()
      postings.set(term, list)
      list.set(at, (list.get(at) ?? 0) + 1)
    }
  }
  const mean = documents.reduce((sum, { terms }) => sum + terms.length, 0) / documents.length
  const weight = (term: string): number => {
    const holding = postings.get(term)?.size ?? 0
    return Math.log(1 + (documents.length - holding + 0.5) / (holding + 0.5))
  }
  return {
    vocabulary: new Set(postings.keys()),
    rank: (terms) => rank([...new Set(terms)], { documents, postings, mean, weight }),
  }
}

interface Index {
  readonly documents: readonly Document[]
  readonly postings: ReadonlyMap<string, ReadonlyMap<number, number>>
  readonly mean: number
  weight(term: string): number
}

function rank(terms: readonly string[], { documents, postings, mean, weight }: Index): Ranked[] {
  const scores = new Map<number, { score: number; found: number }>()
  let total = 0
  for (const term of terms) {
    const idf = weight(term)
    total += idf
    for (const [at, times] of postings.get(term) ?? []) {
      const length = documents[at]?.terms.length ?? mean
      const saturation = times + K1 * (1 - B + (B * length) / mean)
      const one = scores.get(at) ?? { score: 0, found: 0 }
      scores.set(at, {
        score: one.score + (idf * times * (K1 + 1)) / saturation,
        found: one.found + idf,
      })
    }
  }
  return [...scores]
    .map(([at, { score, found }]) => ({
      id: documents[at]?.id ?? '',
      score,
      coverage: total === 0 ? 0 : found / total,
    }))
    .sort((a, b) => b.score - a.score)
}
