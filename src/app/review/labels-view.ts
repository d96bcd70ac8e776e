import type { Label, LabelEntry } from '../../core/label.ts'
import type { ReviewContext } from './context.ts'

/** What is said of one conversation, as one reviewer may see it. */
export interface LabelsView {
  /** The reviewer's standing label. */
  readonly own?: Label
  /** The reviewer's own entries, the oldest first; everybody's once there is a label of one's own. */
  readonly history: readonly LabelEntry[]
  /** What stands of others; empty until there is a label of one's own, so that nobody follows anybody. */
  readonly others: readonly Label[]
  /** How many others labelled it, shown or not. */
  readonly othersCount: number
}

/** The labels of a conversation. Without a reviewer's name nothing of others is told. */
export function labelsView(
  { store }: ReviewContext,
  { conversation, reviewer }: { readonly conversation: string; readonly reviewer: string },
): LabelsView {
  const entries = store.labelsOf(conversation)
  const stands = standing(entries)
  const own = stands.find((label) => label.reviewer === reviewer)
  const others = stands.filter((label) => label !== own)
  return {
    ...(own ? { own } : {}),
    history: own ? entries : entries.filter((entry) => entry.reviewer === reviewer),
    others: own ? others : [],
    othersCount: others.length,
  }
}

/** The newest entry of each reviewer, where it is a label. */
function standing(entries: readonly LabelEntry[]): Label[] {
  const newest = new Map(entries.map((entry) => [entry.reviewer, entry]))
  return [...newest.values()].flatMap(({ undo: _undo, judgement, ...rest }) =>
    judgement === undefined ? [] : [{ ...rest, judgement }],
  )
}
