import { Text, Title } from '@mantine/core'
import { Fragment } from 'react'
import type { AnalysisReport, Slice, SliceBy } from '../../../../core/analysis.ts'
import { BehaviourKind } from '../../../../core/behaviour.ts'
import { interval } from '../../../../core/figures.ts'
import { Count } from '../../parts/count.tsx'
import { FigureTable } from '../../parts/figure-table.tsx'
import { Foreign } from '../../parts/foreign.tsx'
import { PageLink } from '../../parts/links.tsx'
import { Section } from '../../parts/section.tsx'
import type { ConversationsSearch } from '../conversations/search.ts'

const PARTS: readonly { by: SliceBy; title: string }[] = [
  { by: 'persona', title: 'By persona' },
  { by: 'scenario', title: 'By scenario' },
  { by: 'behaviour', title: 'By behaviour (failures that broke after it)' },
]

/** For whom it failed: parts of the run with enough conversations to say, and those with too few by name. */
export function Slices({ report }: { readonly report: AnalysisReport }) {
  return (
    <Section title="For whom" note="Straying arm. Lift: the failure rate here over that elsewhere.">
      {PARTS.map(({ by, title }) => (
        <Fragment key={by}>
          <Title order={3} size="h5">
            {title}
          </Title>
          <Part
            by={by}
            slices={report.slices.filter((slice) => slice.by === by)}
            runId={report.runId}
          />
        </Fragment>
      ))}
    </Section>
  )
}

function Part({
  by,
  slices,
  runId,
}: {
  readonly by: SliceBy
  readonly slices: readonly Slice[]
  readonly runId: string
}) {
  const enough = slices.filter(({ tooFew }) => !tooFew)
  const few = slices.filter(({ tooFew }) => tooFew)
  return (
    <>
      {enough.length > 0 && (
        <FigureTable
          label={`By ${by}`}
          head={[by, 'Failed', 'Of', 'Failure rate', 'Lift']}
          figures={[1, 2, 3, 4]}
          rows={enough.map(({ key, failure, lift }) => ({
            key,
            cells: [
              ...countsOf(by, { key, failure }, runId),
              interval(failure),
              lift === undefined ? '–' : `×${lift.toFixed(2)}`,
            ],
          }))}
        />
      )}
      {few.length > 0 && (
        <Text size="sm" c="dimmed">
          Too few to say (n &lt; 30):{' '}
          <Foreign text={few.map(({ key, failure }) => `${key} (${failure.total})`).join(', ')} />
        </Text>
      )}
    </>
  )
}

/** Key and numbers. The list tells in which conversations a behaviour occurred, not those that broke after it: its key leads there. */
function countsOf(by: SliceBy, { key, failure }: Pick<Slice, 'key' | 'failure'>, runId: string) {
  const search = searchOf(by, key, runId)
  if (by === 'behaviour')
    return [
      <PageLink key="key" to="/conversations" search={search}>
        {key}
      </PageLink>,
      failure.hits,
      failure.total,
    ]
  return [
    <Foreign key="key" text={key} />,
    <Count key="failed" of={failure.hits} search={{ ...search, outcome: ['failed'] }} />,
    <Count key="of" of={failure.total} search={{ ...search, outcome: ['passed', 'failed'] }} />,
  ]
}

function searchOf(by: SliceBy, key: string, runId: string): ConversationsSearch {
  const common: ConversationsSearch = { run: [runId], arm: ['straying'] }
  if (by === 'behaviour')
    return { ...common, behaviour: BehaviourKind.options.filter((kind) => kind === key) }
  return { ...common, [by]: [key] }
}
