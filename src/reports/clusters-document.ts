import type { ClusterLead, FailureCluster, FailureClusters } from '../core/clusters.ts'
import { percent } from '../core/figures.ts'
import type { Document, Section } from './document.ts'

/** Groups an analysis shows; the command shows all. */
const SHOWN = 8

/** What fails together, whole: a table of the groups, and of each what leads to it and what to read. */
export function clustersDocument(found: FailureClusters): Document {
  const { target, runs, clusters } = found
  const names = runs.map(({ iteration }) => iteration).join(', ')
  return {
    title: `${target} ${names}: what fails together`,
    lead: [
      `Runs      ${runs.map(({ runId }) => runId).join(', ')}`,
      `Failures  ${sizeOf(found)}`,
      ...(found.lookedThrough.length > 0
        ? [`Seen in   looked for in ${found.lookedThrough.join(', ')}, too`]
        : []),
    ],
    sections: [
      ...(clusters.length > 0 ? [{ ...tableOf(clusters), title: 'Groups' }] : []),
      ...clusters.map(detailOf),
    ],
    warnings: clusters.length === 0 ? ['nothing failed: there is nothing to group'] : [],
  }
}

/** What fails together, for the report of a run. */
export function clustersSection(found: FailureClusters | undefined): Section {
  const { clusters = [] } = found ?? {}
  const more = clusters.length > SHOWN ? [`The ${SHOWN} largest of ${clusters.length} groups.`] : []
  return {
    ...tableOf(clusters.slice(0, SHOWN)),
    title: 'What fails together',
    notes: found
      ? [
          `${sizeOf(found)}, by kind, stage and wording. ${more.join('')}`.trim(),
          `\`offscript clusters ${found.runs[0]?.runId ?? ''}\` tells what leads to each.`,
        ]
      : [],
  }
}

function sizeOf({ failures, examined }: FailureClusters): string {
  return examined < failures
    ? `${examined} of ${failures}, drawn by the seed: more are not grouped at a time`
    : `${failures} of the straying arm`
}

function tableOf(clusters: readonly FailureCluster[]): Omit<Section, 'title'> {
  const explored = clusters.some((one) => one.explored > 0)
  return {
    head: [
      '#',
      'failures',
      'share',
      ...(explored ? ['explored'] : []),
      'stage',
      'failure',
      'seen in',
      'for example',
      'why',
    ],
    figures: explored ? [0, 1, 2, 3] : [0, 1, 2],
    rows: clusters.map((one, at) => [
      String(at + 1),
      String(one.share.hits),
      percent(one.share.value),
      ...(explored ? [String(one.explored)] : []),
      one.stage,
      one.failure,
      seenIn(one),
      one.examples[0] ?? '',
      one.cause ?? one.reason,
    ]),
  }
}

function seenIn({ firstSeen, lastSeen }: FailureCluster): string {
  return firstSeen === lastSeen ? firstSeen : `${firstSeen} to ${lastSeen}`
}

function detailOf(one: FailureCluster, at: number): Section {
  return {
    // A title is printed as it is: what others wrote stands in the rows.
    title: `Group ${at + 1}`,
    head: ['', ''],
    wrap: true,
    rows: [
      ['what', `${one.failure} at ${one.stage}: ${one.cause ?? one.reason}`],
      ['words', one.words.join(', ')],
      ...(one.leads.length > 0 ? [['leads to it', one.leads.map(leadText).join('; ')]] : []),
      ['read', one.examples.map((id) => `offscript show ${id}`).join('; ')],
    ],
  }
}

function leadText({ by, key, rate, lift }: ClusterLead): string {
  const times = lift === undefined ? 'never without it' : `×${lift.toFixed(1)}`
  return `${by} ${key} (${rate.hits} of ${rate.total}, ${times})`
}
