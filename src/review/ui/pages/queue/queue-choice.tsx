import { Group, NumberInput, Select, TextInput } from '@mantine/core'
import { MAX_SAMPLE, type QueueOrder, SAMPLE_SEED, SAMPLE_SIZE } from '../../../../core/queue.ts'
import { visibleLine } from '../../../../core/visible.ts'
import { useRead } from '../../use-read.ts'
import type { QueueSearch } from './search.ts'

const ORDERS: readonly { value: QueueOrder; label: string }[] = [
  { value: 'failing', label: 'Failing, hardest to believe first' },
  { value: 'sample', label: 'A random sample' },
  { value: 'disagree', label: 'Only where checks disagree' },
]

/** Which run is read, and in which order. */
export function QueueChoice({
  asked,
  onAsk,
}: {
  readonly asked: Omit<QueueSearch, 'at'>
  onAsk(next: Omit<QueueSearch, 'at'>): void
}) {
  const { data } = useRead('runs', {})
  const runs = (data?.runs ?? []).map(({ runId, target, iteration, counts }) => ({
    value: runId,
    label: visibleLine(`${target} ${iteration}, ${runId}: ${counts.failed} failed`),
  }))
  const named = data?.runs.find(({ runId, iteration }) =>
    [runId, iteration].includes(asked.run ?? ''),
  )
  return (
    <Group align="end" gap="sm">
      <Select
        label="Run"
        w={340}
        maw="100%"
        data={runs}
        allowDeselect={false}
        searchable
        value={named?.runId ?? data?.runs[0]?.runId ?? null}
        onChange={(run) => run !== null && onAsk({ ...asked, run })}
      />
      <Select
        label="Order"
        w={280}
        maw="100%"
        data={[...ORDERS]}
        allowDeselect={false}
        value={asked.order ?? 'failing'}
        onChange={(order) => order !== null && onAsk({ ...asked, order: order as QueueOrder })}
      />
      {asked.order === 'sample' && <SampleChoice asked={asked} onAsk={onAsk} />}
    </Group>
  )
}

function SampleChoice({
  asked,
  onAsk,
}: {
  readonly asked: Omit<QueueSearch, 'at'>
  onAsk(next: Omit<QueueSearch, 'at'>): void
}) {
  return (
    <>
      <NumberInput
        label="How many"
        w={110}
        min={1}
        max={MAX_SAMPLE}
        allowDecimal={false}
        clampBehavior="strict"
        value={asked.n ?? SAMPLE_SIZE}
        onChange={(n) => typeof n === 'number' && n > 0 && onAsk({ ...asked, n })}
      />
      <TextInput
        label="Seed"
        description="The same for everybody"
        w={150}
        maxLength={100}
        value={asked.seed ?? SAMPLE_SEED}
        onChange={(event) => onAsk({ ...asked, seed: event.currentTarget.value || undefined })}
      />
    </>
  )
}
