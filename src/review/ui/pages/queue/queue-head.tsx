import { Anchor, Group, Stack, Text, Title } from '@mantine/core'
import { QUEUE_REASONS, type QueueReason } from '../../../../core/queue.ts'
import type { StoredConversation } from '../../../../core/records.ts'
import { Foreign } from '../../parts/foreign.tsx'
import { PageLink } from '../../parts/links.tsx'
import { OutcomeBadge } from '../../parts/outcome-badge.tsx'

/** Which conversation this is, what the program thinks of it, and why it is in the queue. */
export function QueueHead({
  stored: { spec, outcome },
  why,
}: {
  readonly stored: StoredConversation
  readonly why: readonly QueueReason[]
}) {
  return (
    <Stack gap={4}>
      <Group gap="sm">
        <Title order={2} fz="lg">
          <PageLink to="/conversation" search={{ id: spec.id }}>
            <Foreign text={spec.id} />
          </PageLink>
        </Title>
        <OutcomeBadge outcome={outcome.label} failure={outcome.failure} />
        {outcome.break && (
          <Anchor href="#break" fz="sm">
            To the break
          </Anchor>
        )}
      </Group>
      <Text fz="sm">
        <Foreign text={`${spec.scenario} × ${spec.persona}`} />, the program says:{' '}
        <Foreign text={outcome.cause} />
      </Text>
      {why.length > 0 && (
        <Text fz="sm" c="dimmed">
          Why it is here: {why.map((one) => QUEUE_REASONS[one]).join('; ')}.
        </Text>
      )}
    </Stack>
  )
}
