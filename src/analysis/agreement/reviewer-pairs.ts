import type { ReviewerPair } from '../../core/agreement.ts'
import { Judgement, type Label } from '../../core/label.ts'
import { cohensKappa } from '../statistics/kappa.ts'
import { rate } from '../statistics/rate.ts'

/** Every two reviewers on what both labelled, `labels` being grouped by conversation; most in common first. */
export function reviewerPairs(
  labels: Iterable<readonly Label[]>,
  reviewers: readonly string[],
): ReviewerPair[] {
  const judged = [...labels].map(
    (own) => new Map(own.map(({ reviewer, judgement }) => [reviewer, judgement])),
  )
  return reviewers
    .flatMap((a, at) => reviewers.slice(at + 1).map((b) => pairOf(judged, a, b)))
    .filter(({ same }) => same.total > 0)
    .sort((one, other) => other.same.total - one.same.total)
}

function pairOf(
  judged: readonly ReadonlyMap<string, Judgement>[],
  a: string,
  b: string,
): ReviewerPair {
  const table = emptyTable()
  for (const own of judged) {
    const [first, second] = [own.get(a), own.get(b)]
    if (first !== undefined && second !== undefined) table[first][second] += 1
  }
  const counts = Judgement.options.map((row) => Judgement.options.map((one) => table[row][one]))
  const total = counts.flat().reduce((sum, count) => sum + count, 0)
  const same = counts.reduce((sum, row, at) => sum + (row[at] ?? 0), 0)
  const kappa = cohensKappa(counts)
  return { a, b, same: rate(same, total), ...(kappa ? { kappa } : {}), table }
}

function emptyTable(): ReviewerPair['table'] {
  const row = () => Object.fromEntries(Judgement.options.map((one) => [one, 0]))
  return Object.fromEntries(Judgement.options.map((one) => [one, row()])) as ReviewerPair['table']
}
