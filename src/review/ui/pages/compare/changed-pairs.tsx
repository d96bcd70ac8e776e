import { Button, SimpleGrid, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { ChangedPair, Comparison } from '../../../../core/comparison.ts'
import { FigureTable } from '../../parts/figure-table.tsx'
import { Foreign } from '../../parts/foreign.tsx'
import { PageLink } from '../../parts/links.tsx'
import { Reason } from '../../parts/reason.tsx'
import { Section } from '../../parts/section.tsx'

/** Pairs shown before somebody asks for more. */
const SHOWN = 10

/** Newly broken and newly fixed, each opened side by side with the same user's conversation in the other run. */
export function ChangedPairs({ comparison }: { readonly comparison: Comparison }) {
  const { pairs, newlyBroken, newlyFixed } = comparison
  if (!pairs) return null
  const { straying, plain } = pairs
  return (
    <SimpleGrid cols={{ base: 1, xl: 2 }}>
      <List
        title="Newly broken"
        note="Passed in A, failed in B; both arms."
        pairs={newlyBroken}
        failing="b"
        total={straying.newlyBroken + plain.newlyBroken}
      />
      <List
        title="Newly fixed"
        note="Failed in A, passed in B; both arms."
        pairs={newlyFixed}
        failing="a"
        total={straying.newlyFixed + plain.newlyFixed}
      />
    </SimpleGrid>
  )
}

function List({
  title,
  note,
  pairs,
  failing,
  total,
}: {
  readonly title: string
  readonly note: string
  readonly pairs: readonly ChangedPair[]
  readonly failing: 'a' | 'b'
  readonly total: number
}) {
  const [isWhole, { open }] = useDisclosure()
  const shown = isWhole ? pairs : pairs.slice(0, SHOWN)
  return (
    <Section title={`${title}: ${total}`} note={note}>
      {pairs.length === 0 ? (
        <Text size="sm">None.</Text>
      ) : (
        <FigureTable
          label={title}
          head={['Failed, beside the other', 'Stage', 'Failure', 'Why', 'Persona', 'Scenario']}
          figures={[]}
          rows={shown.map((pair) => ({ key: pair[failing], cells: cellsOf(pair, failing) }))}
        />
      )}
      {shown.length < pairs.length && (
        <Button variant="default" size="xs" onClick={open} style={{ alignSelf: 'start' }}>
          Show {pairs.length} {title.toLowerCase()}
        </Button>
      )}
      {isWhole && total > pairs.length && (
        <Text size="sm" c="dimmed">
          The first {pairs.length} of {total}.
        </Text>
      )}
    </Section>
  )
}

function cellsOf(pair: ChangedPair, failing: 'a' | 'b') {
  const failed = pair[failing]
  const passed = pair[failing === 'a' ? 'b' : 'a']
  return [
    <PageLink
      key="id"
      to="/conversation"
      search={{ id: failed, beside: passed }}
      className="figure"
    >
      {failed}
    </PageLink>,
    <Foreign key="stage" text={pair.stage ?? '–'} />,
    pair.failure ?? '–',
    <Reason key="why" text={pair.cause} />,
    <Foreign key="persona" text={pair.persona} />,
    <Foreign key="scenario" text={pair.scenario} />,
  ]
}
