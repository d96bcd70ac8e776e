import { Group, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { AnswerOf } from '../../../server/api.ts'
import { AgreementPanel } from '../../parts/agreement-panel.tsx'
import { Answered } from '../../parts/answered.tsx'
import { Foreign } from '../../parts/foreign.tsx'
import { ButtonLink } from '../../parts/links.tsx'
import { LiveRun } from '../../parts/live-run.tsx'
import { RunSelect } from '../../parts/run-choice.tsx'
import { Section } from '../../parts/section.tsx'
import { Warnings } from '../../parts/warnings.tsx'
import { reading } from '../../use-read.ts'
import { LeftOut } from '../transcripts/page.tsx'
import { CellHeat } from './cell-heat.tsx'
import { RunClusters } from './clusters.tsx'
import { Counts } from './counts.tsx'
import { Examples, HowItEnded } from './endings.tsx'
import { Funnel } from './funnel.tsx'
import { Headline } from './headline.tsx'
import { Slices } from './slices.tsx'
import { RunTurns } from './turns.tsx'

const route = getRouteApi('/run')

/** Milliseconds after which the figures of a run that goes on are asked for again. */
const AGAIN_MS = 10_000

/** One run: how often it failed and where. */
export function RunPage() {
  const { run } = route.useSearch()
  const query = useQuery({
    ...reading('run', { run }),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data?.run.status === 'running' ? AGAIN_MS : false),
  })
  return <Answered query={query}>{(view) => <Run view={view} />}</Answered>
}

function Run({ view }: { readonly view: AnswerOf<'run'> }) {
  const { run, report } = view
  return (
    <Stack className="wide">
      <RunHead view={view} />
      <Headline report={report} />
      {__REPORT__ && <LeftOut />}
      {run.status === 'running' && (
        <Section title="As it goes on">
          <LiveRun runId={run.runId} status={run.status} />
        </Section>
      )}
      <Warnings warnings={report.warnings} />
      <SimpleGrid cols={{ base: 1, xl: 2 }}>
        <Funnel report={report} />
        <Stack>
          <Counts report={report} />
          <HowItEnded report={report} />
        </Stack>
      </SimpleGrid>
      <CellHeat runId={run.runId} map={view.cells} />
      <RunTurns key={run.runId} runId={run.runId} />
      <RunClusters runId={run.runId} />
      <SimpleGrid cols={{ base: 1, xl: 2 }}>
        <Slices report={report} />
        <Examples report={report} />
      </SimpleGrid>
      {!__REPORT__ && <AgreementPanel run={run.runId} />}
    </Stack>
  )
}

function RunHead({ view: { run, report, before } }: { readonly view: AnswerOf<'run'> }) {
  const navigate = route.useNavigate()
  return (
    <>
      <Group justify="space-between" align="end" wrap="wrap">
        <Title order={1}>
          <Foreign text={`${report.target} ${report.iteration}`} />
        </Title>
        {!__REPORT__ && (
          <RunSelect
            label="Run"
            value={run.runId}
            onChange={(chosen) => void navigate({ search: { run: chosen } })}
          />
        )}
      </Group>
      <Group gap="xs">
        <Text size="sm" c="dimmed">
          {run.runId} · {run.status} · begun {run.startedAt.slice(0, 16).replace('T', ' ')} UTC ·{' '}
          {report.observed ? 'observed, not simulated' : <Foreign text={`seed ${report.seed}`} />}
        </Text>
        {before && (
          <ButtonLink
            to="/compare"
            search={{ a: before.runId, b: run.runId }}
            size="compact-sm"
            variant="default"
          >
            <span>
              Compare with <Foreign text={before.iteration} />
            </span>
          </ButtonLink>
        )}
      </Group>
    </>
  )
}
