import { fold } from '../../../core/fold.ts'
import type { LabellingFunction } from '../training/example.ts'
import type { Topic } from '../words.ts'
import type { Labelled } from './classifier.ts'

/** What labelling functions made of messages without labels. */
export interface WeakLabels {
  readonly labelled: readonly Labelled<Topic>[]
  /** No function had anything to say. */
  readonly silent: readonly string[]
  /** The functions disagreed, and no topic had the clear majority. */
  readonly torn: readonly string[]
}

/** Lets the labelling functions vote. A message gets the topic that outweighs all others taken together. */
export function weakLabels(
  messages: readonly string[],
  functions: readonly LabellingFunction[],
): WeakLabels {
  const labelled: Labelled<Topic>[] = []
  const silent: string[] = []
  const torn: string[] = []
  for (const text of messages) {
    const votes = votesFor(fold(text), functions)
    const [first] = [...votes].sort((a, b) => b[1] - a[1])
    const all = [...votes.values()].reduce((sum, weight) => sum + weight, 0)
    if (first === undefined) silent.push(text)
    else if (first[1] * 2 > all) labelled.push({ text, label: first[0] })
    else torn.push(text)
  }
  return { labelled, silent, torn }
}

function votesFor(text: string, functions: readonly LabellingFunction[]): Map<Topic, number> {
  const votes = new Map<Topic, number>()
  for (const { topic, pattern, weight = 1 } of functions) {
    if (pattern.test(text)) votes.set(topic, (votes.get(topic) ?? 0) + weight)
  }
  return votes
}
