import { Judgement, type Label } from '../../core/label.ts'

/** What the reviewers of one conversation say together: what most of them say, and `unclear` where no one judgement leads. */
export function consensusOf(labels: readonly Pick<Label, 'judgement'>[]): Judgement {
  const votes = Judgement.options
    .map((judgement) => ({
      judgement,
      count: labels.filter((label) => label.judgement === judgement).length,
    }))
    .sort((a, b) => b.count - a.count)
  const [first, second] = votes
  if (!first || first.count === 0 || first.count === second?.count) return 'unclear'
  return first.judgement
}

/** Labels by conversation. */
export function byConversation(labels: readonly Label[]): Map<string, Label[]> {
  const found = new Map<string, Label[]>()
  for (const label of labels) {
    const own = found.get(label.conversation)
    if (own) own.push(label)
    else found.set(label.conversation, [label])
  }
  return found
}
