import { Group, Select, Stack, Text, Title } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { visibleLine } from '../../../../core/visible.ts'
import type { AnswerOf } from '../../../server/api.ts'
import { Answered } from '../../parts/answered.tsx'
import { Foreign } from '../../parts/foreign.tsx'
import { Section } from '../../parts/section.tsx'
import { Warnings } from '../../parts/warnings.tsx'
import { useRead } from '../../use-read.ts'
import { Changes } from './changes.tsx'
import { ClusterTrend } from './cluster-trend.tsx'
import { EmptyStore } from './empty.tsx'
import { IterationsTable } from './iterations-table.tsx'
import { NewestRun } from './newest-run.tsx'
import { RateChart } from './rate-chart.tsx'

const route = getRouteApi('/')

/** How the error rate of a target moves. */
export function OverviewPage() {
  const query = useRead('overview', route.useSearch())
  return (
    <Answered query={query}>
      {({ targets, found }) =>
        found ? <TargetOverview targets={targets} found={found} /> : <EmptyStore />
      }
    </Answered>
  )
}

type Overview = AnswerOf<'overview'>

function TargetOverview({
  targets,
  found,
}: {
  readonly targets: Overview['targets']
  readonly found: NonNullable<Overview['found']>
}) {
  const { target, sentence, trend, newest } = found
  return (
    <Stack className="wide">
      <Group justify="space-between" align="end">
        <Title order={1}>
          <Foreign text={target} />
        </Title>
        {targets.length > 1 && !__REPORT__ && <TargetSwitch targets={targets} target={target} />}
      </Group>
      <Text component="p" className="lede">
        <Foreign text={sentence} />
      </Text>
      <Warnings warnings={trend.warnings} />
      <div className="chart-and-newest">
        <Section
          title="Failure rate over iterations"
          note="Straying arm; the bands are 95 % intervals. The newest run of each iteration."
        >
          <RateChart rows={trend.rows} />
        </Section>
        <NewestRun run={newest} />
      </div>
      <Changes found={found} />
      <Section
        title="Iterations"
        note="The newest first. Change and p are over pairs of the same user."
      >
        <IterationsTable rows={trend.rows} />
      </Section>
      <ClusterTrend target={target} />
    </Stack>
  )
}

function TargetSwitch({
  targets,
  target,
}: {
  readonly targets: readonly string[]
  readonly target: string
}) {
  const navigate = route.useNavigate()
  return (
    <Select
      label="Chatbot"
      data={targets.map((name) => ({ value: name, label: visibleLine(name) }))}
      value={target}
      allowDeselect={false}
      onChange={(name) => name !== null && void navigate({ search: { target: name } })}
    />
  )
}
