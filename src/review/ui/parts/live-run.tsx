import { Group, List, Stack, Text } from '@mantine/core'
import { counted } from '../../../core/figures.ts'
import { OutcomeLabel } from '../../../core/outcome.ts'
import type { LiveNews } from '../../server/api.ts'
import { useLive } from '../use-live.ts'
import { Foreign } from './foreign.tsx'
import { PageLink } from './links.tsx'
import { Reason } from './reason.tsx'

/** Newest failures shown while a run goes on. */
const SHOWN = 8

/** A run as it goes on: how far it is, how often it fails, what failed last. Nothing for one that is over. */
export function LiveRun({
  runId,
  status,
}: {
  readonly runId: string
  readonly status: LiveNews['run']['status']
}) {
  const news = useLive(runId, status === 'running')
  if (!news) return null
  const { run, failure, failures } = news
  const held = OutcomeLabel.options.reduce((sum, label) => sum + run.counts[label], 0)
  const share = run.scheduled === 0 ? 0 : held / run.scheduled
  return (
    <Stack gap="xs">
      <Group justify="space-between" gap="xs">
        <Text size="sm" fw={600} role="status">
          {held} of {run.scheduled} held
        </Text>
        <Text size="sm">Failure rate so far: {counted(failure)}</Text>
      </Group>
      <div
        className="bar"
        role="progressbar"
        aria-label="Conversations held"
        aria-valuemin={0}
        aria-valuemax={run.scheduled}
        aria-valuenow={held}
      >
        <span style={{ width: `${share * 100}%`, background: 'var(--mantine-color-blue-6)' }} />
      </div>
      <LatestFailures failures={failures} />
    </Stack>
  )
}

function LatestFailures({ failures }: Pick<LiveNews, 'failures'>) {
  if (failures.length === 0) return null
  return (
    <List size="sm" spacing={4} aria-label="Latest failures">
      {failures.slice(0, SHOWN).map(({ id, failure, stage, cause }) => (
        <List.Item key={id}>
          <PageLink to="/conversation" search={{ id }}>
            {id}
          </PageLink>{' '}
          {failure} at <Foreign text={stage ?? 'unknown'} />: <Reason text={cause} />
        </List.Item>
      ))}
    </List>
  )
}
