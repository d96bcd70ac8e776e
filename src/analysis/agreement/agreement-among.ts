import type { Agreement } from '../../core/agreement.ts'
import { Judgement, type Label } from '../../core/label.ts'
import type { ConversationSummary, RunRecord } from '../../core/records.ts'
import { byConversation, consensusOf } from './consensus.ts'
import { type Counted, programAgreement } from './program-agreement.ts'
import { reviewerPairs } from './reviewer-pairs.ts'

/**
 * How far the reviewers of a run agree with each other and with the program, over the standing labels of the run. `seed` says
 * which random sample they read.
 */
export function agreementAmong(
  run: RunRecord,
  summaries: Iterable<ConversationSummary>,
  labels: readonly Label[],
  seed: string,
): Agreement {
  const judged = byConversation(labels)
  const consensus = new Map([...judged].map(([id, own]) => [id, consensusOf(own)]))
  const reviewers = reviewersOf(labels)
  const said = [...consensus.values()]
  return {
    schema: 'offscript.agreement/1',
    runId: run.runId,
    target: run.target,
    iteration: run.iteration,
    labelled: judged.size,
    reviewers,
    consensus: Object.fromEntries(
      Judgement.options.map((one) => [one, said.filter((other) => other === one).length]),
    ) as Agreement['consensus'],
    pairs: reviewerPairs(
      judged.values(),
      reviewers.map(({ reviewer }) => reviewer),
    ),
    program: programAgreement(countedOf(summaries), consensus, seed),
    warnings:
      run.status === 'running'
        ? ['the run is not finished: its conversations, and so the sample, may still change']
        : [],
  }
}

function countedOf(summaries: Iterable<ConversationSummary>): Counted[] {
  const counted: Counted[] = []
  for (const { id, arm, outcome } of summaries)
    if (arm === 'straying' && (outcome.label === 'passed' || outcome.label === 'failed'))
      counted.push({ id, label: outcome.label })
  return counted
}

function reviewersOf(labels: readonly Label[]): Agreement['reviewers'] {
  const counts = new Map<string, number>()
  for (const { reviewer } of labels) counts.set(reviewer, (counts.get(reviewer) ?? 0) + 1)
  return [...counts]
    .map(([reviewer, labelled]) => ({ reviewer, labelled }))
    .sort((a, b) => b.labelled - a.labelled || (a.reviewer < b.reviewer ? -1 : 1))
}
