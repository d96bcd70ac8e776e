import { List, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import type { ChangedPair } from '../../../../core/comparison.ts'
import { changeInterval, probability } from '../../../../core/figures.ts'
import type { AnswerOf } from '../../../server/api.ts'
import { Foreign } from '../../parts/foreign.tsx'
import { ButtonLink, PageLink } from '../../parts/links.tsx'
import { Reason } from '../../parts/reason.tsx'
import { Section } from '../../parts/section.tsx'

type Found = NonNullable<AnswerOf<'overview'>['found']>

const WORDS = { better: 'better', worse: 'worse', none: 'no difference is shown' } as const

/** What the newest iteration changed for the same users: newly broken and newly fixed, with the first of each. */
export function Changes({ found }: { readonly found: Found }) {
  const { change, trend } = found
  const last = trend.rows.at(-1)
  if (!change || !last) return null
  return (
    <Section
      title={
        <>
          What changed from <Foreign text={change.iteration} /> to <Foreign text={last.iteration} />
        </>
      }
      note={`${changeInterval(change.difference)} in the failure rate for the same users: ${WORDS[change.finding]} (p ${probability(change.p)}, exact McNemar).`}
    >
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        <Pairs
          title={`${change.newlyBroken} newly broken`}
          pairs={change.broken}
          failing="b"
          total={change.newlyBroken}
        />
        <Pairs
          title={`${change.newlyFixed} newly fixed`}
          pairs={change.fixed}
          failing="a"
          total={change.newlyFixed}
        />
      </SimpleGrid>
      <ButtonLink
        to="/compare"
        search={{ a: change.runId, b: last.runId }}
        variant="default"
        size="xs"
        style={{ alignSelf: 'start' }}
      >
        Compare the two
      </ButtonLink>
    </Section>
  )
}

function Pairs({
  title,
  pairs,
  failing,
  total,
}: {
  readonly title: string
  readonly pairs: readonly ChangedPair[]
  readonly failing: 'a' | 'b'
  readonly total: number
}) {
  return (
    <Stack gap={4}>
      <Title order={3} size="h5">
        {title}
      </Title>
      {pairs.length > 0 && (
        <List size="sm" spacing={4}>
          {pairs.map((pair) => (
            <List.Item key={pair[failing]}>
              <PageLink
                to="/conversation"
                search={{ id: pair[failing], beside: pair[failing === 'a' ? 'b' : 'a'] }}
              >
                {pair[failing]}
              </PageLink>{' '}
              {pair.failure} at <Foreign text={pair.stage ?? 'unknown'} />:{' '}
              <Reason text={pair.cause} />
            </List.Item>
          ))}
        </List>
      )}
      {total > pairs.length && (
        <Text size="sm" c="dimmed">
          {total - pairs.length} more
        </Text>
      )}
    </Stack>
  )
}
