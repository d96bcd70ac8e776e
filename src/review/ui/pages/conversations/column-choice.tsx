import { Button, Checkbox, Popover, Stack } from '@mantine/core'
import { COLUMN_NAMES, type ColumnName, columnOf } from './columns.tsx'

/** Which columns the list shows. */
export function ColumnChoice({
  shown,
  onChange,
}: {
  readonly shown: readonly ColumnName[]
  onChange(columns: string[] | undefined): void
}) {
  return (
    <Popover position="bottom-end" trapFocus shadow="md">
      <Popover.Target>
        <Button size="compact-sm" variant="default">
          Columns
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Columns">
        <Stack gap="xs">
          <Checkbox.Group label="Columns" value={[...shown]} onChange={onChange}>
            <Stack gap={8} mt={4} className="facet-values">
              {COLUMN_NAMES.map((name) => (
                <Checkbox key={name} size="sm" value={name} label={columnOf(name).label} />
              ))}
            </Stack>
          </Checkbox.Group>
          <Button size="compact-xs" variant="default" onClick={() => onChange(undefined)}>
            Those that fit
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
