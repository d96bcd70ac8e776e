import { Text } from '@mantine/core'
import type { ClusterLead, FailureClusters } from '../../../../core/clusters.ts'
import { percent } from '../../../../core/figures.ts'
import { Answered } from '../../parts/answered.tsx'
import { FigureTable } from '../../parts/figure-table.tsx'
import { Foreign } from '../../parts/foreign.tsx'
import { PageLink } from '../../parts/links.tsx'
import { Reason } from '../../parts/reason.tsx'
import { Section } from '../../parts/section.tsx'
import { useRead } from '../../use-read.ts'

/** What fails together in a run. */
export function RunClusters({ runId }: { readonly runId: string }) {
  const query = useRead('runClusters', { run: runId })
  return (
    <Section
      title="What fails together"
      note="Failures of the straying arm, grouped by kind, stage and wording."
    >
      <Answered query={query}>{(found) => <Groups found={found} />}</Answered>
    </Section>
  )
}

function Groups({ found: { clusters, failures, examined } }: { readonly found: FailureClusters }) {
  if (clusters.length === 0) return <Text size="sm">Nothing failed.</Text>
  return (
    <>
      <FigureTable
        label="What fails together"
        head={['Failures', 'Share', 'Failure', 'Stage', 'Why', 'Leads to it', 'Seen in', 'Read']}
        figures={[0, 1]}
        rows={clusters.map((one, at) => ({
          key: String(at),
          cells: [
            one.share.hits,
            percent(one.share.value),
            one.failure,
            <Foreign key="stage" text={one.stage} />,
            <Reason key="why" text={one.cause ?? one.reason} />,
            <Reason key="leads" text={one.leads.map(leadText).join('; ')} />,
            <Foreign
              key="seen"
              text={
                one.firstSeen === one.lastSeen
                  ? one.firstSeen
                  : `${one.firstSeen} to ${one.lastSeen}`
              }
            />,
            <Read key="read" ids={one.examples} />,
          ],
        }))}
      />
      {examined < failures && (
        <Text size="sm" c="dimmed">
          {examined} of {failures} failures, drawn by the seed.
        </Text>
      )}
    </>
  )
}

function Read({ ids }: { readonly ids: readonly string[] }) {
  return ids.map((id, at) => (
    <span key={id}>
      {at > 0 && ', '}
      <PageLink to="/conversation" search={{ id }} className="figure">
        {id}
      </PageLink>
    </span>
  ))
}

function leadText({ by, key, rate, lift }: ClusterLead): string {
  const times = lift === undefined ? 'never without it' : `×${lift.toFixed(1)}`
  return `${by} ${key} (${rate.hits} of ${rate.total}, ${times})`
}
