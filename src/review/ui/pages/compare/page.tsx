import { Stack, Text, Title } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import type { AnswerOf } from '../../../server/api.ts'
import { Answered } from '../../parts/answered.tsx'
import { Foreign } from '../../parts/foreign.tsx'
import { Warnings } from '../../parts/warnings.tsx'
import { useRead } from '../../use-read.ts'
import { ChangedPairs } from './changed-pairs.tsx'
import { ComparedCounts } from './compared-counts.tsx'
import { ComparedParts } from './compared-parts.tsx'
import { Lead } from './lead.tsx'
import { PairsTable } from './pairs-table.tsx'
import { TwoRuns } from './two-runs.tsx'

const route = getRouteApi('/compare')

/** Two runs against each other. */
export function ComparePage() {
  const query = useRead('compare', route.useSearch())
  return <Answered query={query}>{(view) => <Compared view={view} />}</Answered>
}

function Compared({ view: { comparison, lead } }: { readonly view: AnswerOf<'compare'> }) {
  if (!comparison)
    return (
      <Stack maw="70ch">
        <Title order={1}>Compare</Title>
        <Text>There are not two runs to compare yet. Hold another iteration, then come back.</Text>
      </Stack>
    )
  const { a, b, pairs } = comparison
  return (
    <Stack className="wide">
      <Title order={1}>
        <Foreign text={`${a.iteration} against ${b.iteration}`} />
      </Title>
      <TwoRuns a={a.runId} b={b.runId} />
      <Lead lead={lead} comparison={comparison} />
      <Warnings warnings={comparison.warnings} />
      {pairs && <PairsTable pairs={pairs} />}
      <ChangedPairs comparison={comparison} />
      <ComparedCounts comparison={comparison} />
      <ComparedParts comparison={comparison} />
    </Stack>
  )
}
