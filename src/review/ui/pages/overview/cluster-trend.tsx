import { Text } from '@mantine/core'
import type { FailureClusters } from '../../../../core/clusters.ts'
import { Answered } from '../../parts/answered.tsx'
import { FigureTable } from '../../parts/figure-table.tsx'
import { Foreign } from '../../parts/foreign.tsx'
import { PageLink } from '../../parts/links.tsx'
import { Reason } from '../../parts/reason.tsx'
import { Section } from '../../parts/section.tsx'
import { useRead } from '../../use-read.ts'

/** Groups shown; the command line has all. */
const SHOWN = 8

/** What fails together, and how often in each iteration. */
export function ClusterTrend({ target }: { readonly target: string }) {
  const query = useRead('overviewClusters', { target })
  return (
    <Section
      title="What fails together"
      note="Failures of the straying arm, grouped by kind, stage and wording over all iterations: how many of each there are."
    >
      <Answered query={query}>{(found) => <Groups found={found} />}</Answered>
    </Section>
  )
}

function Groups({ found }: { readonly found: FailureClusters }) {
  const { runs, clusters, failures, examined } = found
  if (clusters.length === 0) return <Text size="sm">Nothing failed.</Text>
  const shown = clusters.slice(0, SHOWN)
  return (
    <>
      <FigureTable
        label="What fails together"
        head={[
          'Failure',
          'Stage',
          ...runs.map((run) => <Foreign key={run.runId} text={run.iteration} />),
          'Why',
          'Read',
        ]}
        figures={runs.map((_, at) => at + 2)}
        rows={shown.map((one, at) => ({
          key: String(at),
          cells: [
            one.failure,
            <Foreign key="stage" text={one.stage} />,
            ...runs.map((run) => (
              <Bar key={run.runId} of={countIn(one, run.iteration)} most={most(shown)} />
            )),
            <Reason key="why" text={one.cause ?? one.reason} />,
            one.examples[0] === undefined ? (
              ''
            ) : (
              <PageLink
                key="read"
                to="/conversation"
                search={{ id: one.examples[0] }}
                className="figure"
              >
                {one.examples[0]}
              </PageLink>
            ),
          ],
        }))}
      />
      <Text size="sm" c="dimmed">
        {clusters.length > SHOWN && `The ${SHOWN} largest of ${clusters.length} groups. `}
        {examined < failures &&
          `${examined} of ${failures} failures, drawn by the seed, alike many of each iteration: compare the groups of one iteration, not one group over iterations.`}
      </Text>
    </>
  )
}

type Group = FailureClusters['clusters'][number]

function countIn({ perIteration }: Group, iteration: string): number {
  return perIteration.find((one) => one.iteration === iteration)?.count ?? 0
}

function most(groups: readonly Group[]): number {
  return Math.max(
    1,
    ...groups.flatMap(({ perIteration }) => perIteration.map(({ count }) => count)),
  )
}

/** A number over a bar as long as it is large among those shown. */
function Bar({ of, most: largest }: { readonly of: number; readonly most: number }) {
  return (
    <span className="tally">
      {of}
      <span aria-hidden="true" style={{ width: `${(of / largest) * 100}%` }} />
    </span>
  )
}
