import { SimpleGrid, Skeleton } from '@mantine/core'
import type { AnswerOf } from '../../../server/api.ts'
import { Trouble } from '../../parts/answered.tsx'
import { useRead } from '../../use-read.ts'
import { CoverageTable } from './coverage.tsx'
import { Gates } from './gates.tsx'
import { LatencyTable } from './latency.tsx'
import { PlayedHeat } from './played-heat.tsx'
import { Steps } from './steps.tsx'

/** What takes a look into every turn: it comes when it is counted, the page does not wait for it. */
export function RunTurns({ runId }: { readonly runId: string }) {
  const { data, error } = useRead('runTurns', { run: runId })
  if (data) return <Turns view={data} />
  if (error) return <Trouble error={error} />
  return <Skeleton h={180} aria-label="Counting turns" role="status" />
}

function Turns({ view }: { readonly view: AnswerOf<'runTurns'> }) {
  const { runId, played, latency, steps, coverage, gates } = view
  return (
    <>
      {gates.length > 0 && <Gates gates={gates} />}
      {played.cells.length > 0 && <PlayedHeat runId={runId} map={played} />}
      <SimpleGrid cols={{ base: 1, xl: 2 }}>
        <LatencyTable latency={latency} />
        {steps.steps.length > 0 && <Steps runId={runId} told={steps} />}
        {coverage && <CoverageTable coverage={coverage} />}
      </SimpleGrid>
    </>
  )
}
