import { SimpleGrid, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import type { AnalysisReport } from '../../../../core/analysis.ts'
import { counted, percent } from '../../../../core/figures.ts'
import { Foreign } from '../../parts/foreign.tsx'
import { PageLink } from '../../parts/links.tsx'

/** The figures that a reader asks first: the straying arm, and the plain arm beside it. */
export function Headline({ report }: { readonly report: AnalysisReport }) {
  const { straying, plain, clustered, observed, explored, until, turns, costUsd } = report
  return (
    <SimpleGrid cols={{ base: 1, sm: 2, lg: 4 }} component="dl" className="headline">
      <Figure name="Failure rate" said={counted(straying.failure)}>
        {clustered &&
          `${percent(clustered.failure.low)} to ${percent(clustered.failure.high)} for other ${clustered.by}s like these ${clustered.clusters}`}
        {straying.counts.excluded > 0 &&
          ` ${percent(straying.bounds.best)} to ${percent(straying.bounds.worst)} were the ${straying.counts.excluded} excluded all passed, or all failed`}
        {until && ` ${until.met ? 'Stopped by' : 'Did not reach'} the rule ${until.rule}`}
      </Figure>
      <Figure name="Completion" said={counted(straying.completion)}>
        desired end state reached
      </Figure>
      {observed ? (
        <Figure
          name="Simulated beside it"
          said={observed.simulated ? counted(observed.simulated.failure) : 'no run of this target'}
        >
          {observed.simulated && (
            <PageLink to="/run" search={{ run: observed.simulated.runId }}>
              <Foreign text={observed.simulated.iteration} />
            </PageLink>
          )}{' '}
          not paired; the log: <Foreign text={observed.file} />
        </Figure>
      ) : (
        <Figure name="Never strayed" said={counted(plain.failure)}>
          failed in the deviation-free arm, apart from the figures beside it
        </Figure>
      )}
      <Figure
        name="Length and cost"
        said={`${turns.median.toFixed(0)} turns, $${costUsd.toFixed(2)}`}
      >
        median; {turns.p95.toFixed(0)} turns at the 95th percentile; the cost of all together
        {explored && `; ${explored.held} explored besides, ${explored.failed} failed`}
      </Figure>
    </SimpleGrid>
  )
}

function Figure({
  name,
  said,
  children,
}: {
  readonly name: string
  readonly said: string
  readonly children?: ReactNode
}) {
  return (
    <div>
      <Text component="dt" size="sm" c="dimmed">
        {name}
      </Text>
      <Text component="dd" m={0} fw={600} fz="lg" className="wraps">
        {said}
      </Text>
      <Text component="dd" m={0} size="sm" c="dimmed">
        {children}
      </Text>
    </div>
  )
}
