import { Select } from '@mantine/core'
import { visibleLine } from '../../../core/visible.ts'
import { useRead } from '../use-read.ts'

/** Chooses one of the stored runs, the newest first. */
export function RunSelect({
  label,
  value,
  onChange,
}: {
  readonly label: string
  readonly value: string | undefined
  readonly onChange: (runId: string) => void
}) {
  const { data } = useRead('runs', {})
  const options = (data?.runs ?? []).map(({ runId, target, iteration, startedAt, status }) => ({
    value: runId,
    label: visibleLine(
      `${target} ${iteration} · ${startedAt.slice(0, 16).replace('T', ' ')} · ${runId}${status === 'finished' ? '' : ` · ${status}`}`,
    ),
  }))
  return (
    <Select
      label={label}
      data={options}
      value={value ?? null}
      onChange={(chosen) => chosen !== null && onChange(chosen)}
      searchable
      allowDeselect={false}
      nothingFoundMessage="No run is called that"
      w={{ base: '100%', sm: 420 }}
    />
  )
}
