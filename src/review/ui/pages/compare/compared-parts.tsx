import { SimpleGrid, Text } from '@mantine/core'
import type { ComparedBy, ComparedSlice, Comparison } from '../../../../core/comparison.ts'
import { interval, probability } from '../../../../core/figures.ts'
import { Count } from '../../parts/count.tsx'
import { FigureTable } from '../../parts/figure-table.tsx'
import { Foreign } from '../../parts/foreign.tsx'
import { Section } from '../../parts/section.tsx'

const PARTS: readonly { by: ComparedBy; title: string }[] = [
  { by: 'stage', title: 'Where it broke' },
  { by: 'persona', title: 'By persona' },
  { by: 'scenario', title: 'By scenario' },
]
/** As in the terminal: parts are called changed at this false discovery rate. */
const DISCOVERY = 0.1

/** The parts of both runs, the likeliest to have changed first. */
export function ComparedParts({ comparison }: { readonly comparison: Comparison }) {
  return (
    <SimpleGrid cols={{ base: 1, xl: 2 }}>
      {PARTS.map(({ by, title }) => (
        <Part key={by} by={by} title={title} comparison={comparison} />
      ))}
    </SimpleGrid>
  )
}

function Part({
  by,
  title,
  comparison,
}: {
  readonly by: ComparedBy
  readonly title: string
  readonly comparison: Comparison
}) {
  const own = comparison.slices.filter((slice) => slice.by === by)
  const enough = own.filter(({ q }) => q !== undefined)
  const few = own.filter(({ q }) => q === undefined)
  if (own.length === 0) return null
  return (
    <Section
      title={title}
      note="Straying arm. q: the share of false finds among the parts from the first to this one; “changed” where it is at most 10 %."
    >
      {enough.length > 0 && (
        <FigureTable
          label={title}
          head={[by, 'A', 'B', 'Newly broken', 'Newly fixed', 'p', 'q', '']}
          figures={[1, 2, 3, 4, 5, 6]}
          rows={enough.map((slice) => ({ key: slice.key, cells: cellsOf(slice, comparison) }))}
        />
      )}
      {few.length > 0 && (
        <Text size="sm" c="dimmed">
          Too few to say (n &lt; 30):{' '}
          <Foreign text={few.map(({ key, b }) => `${key} (${b.total})`).join(', ')} />
        </Text>
      )}
    </Section>
  )
}

function cellsOf(
  { by, key, a, b, newlyBroken, newlyFixed, p, q = 1 }: ComparedSlice,
  comparison: Comparison,
) {
  const searchOf = (runId: string) => ({
    run: [runId],
    arm: ['straying' as const],
    outcome: ['failed' as const],
    [by]: [key],
  })
  return [
    <Foreign key="key" text={key} />,
    <Count key="a" of={a.hits} search={searchOf(comparison.a.runId)}>
      {interval(a)}
    </Count>,
    <Count key="b" of={b.hits} search={searchOf(comparison.b.runId)}>
      {interval(b)}
    </Count>,
    newlyBroken ?? '–',
    newlyFixed ?? '–',
    probability(p),
    probability(q),
    q <= DISCOVERY ? 'changed' : '',
  ]
}
