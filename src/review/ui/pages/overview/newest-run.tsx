import { Badge, Group, Stack, Text } from '@mantine/core'
import { OutcomeLabel } from '../../../../core/outcome.ts'
import type { AnswerOf } from '../../../server/api.ts'
import { Foreign } from '../../parts/foreign.tsx'
import { ButtonLink } from '../../parts/links.tsx'
import { LiveRun } from '../../parts/live-run.tsx'
import { Section } from '../../parts/section.tsx'

type Newest = NonNullable<AnswerOf<'overview'>['found']>['newest']

const COLOURS = { running: 'blue', finished: 'green', interrupted: 'yellow' } as const

/** The newest run's state, and how it goes on where it does. */
export function NewestRun({ run }: { readonly run: Newest }) {
  const { runId, iteration, status, startedAt, scheduled, counts } = run
  const held = OutcomeLabel.options.reduce((sum, label) => sum + counts[label], 0)
  return (
    <Section title="Newest run">
      <Stack gap="xs">
        <Group gap="xs">
          <Text fw={600}>
            <Foreign text={iteration} />
          </Text>
          <Badge color={COLOURS[status]} variant="light" tt="none">
            {status}
          </Badge>
        </Group>
        <Text size="sm">
          {held} of {scheduled} conversations held, {counts.failed} failed, {counts.excluded}{' '}
          excluded.
        </Text>
        <Text size="sm" c="dimmed">
          Begun {startedAt.slice(0, 16).replace('T', ' ')} UTC
        </Text>
        <LiveRun runId={runId} status={status} />
        <Group gap="xs">
          <ButtonLink to="/run" search={{ run: runId }} size="xs">
            Where it broke
          </ButtonLink>
          <ButtonLink
            to="/conversations"
            search={{ run: [runId], outcome: ['failed'] }}
            size="xs"
            variant="default"
          >
            Its failures
          </ButtonLink>
        </Group>
      </Stack>
    </Section>
  )
}
