import { type QueueAsked, queueOf } from '../../analysis/index.ts'
import type { Label } from '../../core/label.ts'
import { type Findings, MAX_QUEUE, type QueueItem } from '../../core/queue.ts'
import type { RunRecord } from '../../core/records.ts'
import { findRun } from '../find-run.ts'
import type { ReviewContext } from './context.ts'

/** Conversations to be read, in order. */
export interface QueueView {
  readonly runId: string
  readonly target: string
  readonly iteration: string
  readonly status: RunRecord['status']
  readonly items: readonly QueueItem[]
  /** Before it was cut to what anybody reads. */
  readonly total: number
}

/** How far a reviewer is with a run. */
export interface ReviewedView {
  /** The reviewer's own standing labels, the oldest first. */
  readonly own: readonly Pick<Label, 'conversation' | 'judgement'>[]
  /** Conversations that others labelled, whatever they said. */
  readonly byOthers: number
}

const NONE: Findings = { critical: 0, others: 0 }

/** The queue of a run as people name it. Throws an `AppError` where it is not stored. */
export function queueView(
  { store }: ReviewContext,
  { run: name, ...asked }: QueueAsked & { readonly run: string },
): QueueView {
  const run = findRun(store, name)
  const findings = store.findings(run.runId)
  const items = queueOf(
    {
      summaries: [...store.summaries(run.runId)],
      findings: (id) => findings.get(id) ?? NONE,
    },
    asked,
  )
  const { runId, target, iteration, status } = run
  return { runId, target, iteration, status, items: items.slice(0, MAX_QUEUE), total: items.length }
}

/** What one reviewer labelled in a run. */
export function reviewedView(
  { store }: ReviewContext,
  { run: name, reviewer }: { readonly run: string; readonly reviewer: string },
): ReviewedView {
  const labels = store.standingLabels(findRun(store, name).runId)
  const isOwn = (label: Label): boolean => label.reviewer === reviewer
  const others = labels.filter((label) => !isOwn(label))
  return {
    own: labels.filter(isOwn).map(({ conversation, judgement }) => ({ conversation, judgement })),
    byOthers: new Set(others.map(({ conversation }) => conversation)).size,
  }
}
