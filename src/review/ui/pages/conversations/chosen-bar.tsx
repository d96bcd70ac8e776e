import { Button, Group, Text } from '@mantine/core'
import { ExportMenu } from './export-menu.tsx'
import { KeepChosen } from './keep-chosen.tsx'
import type { ConversationsSearch } from './search.ts'
import type { Selection } from './use-selection.ts'

/** What one can do with what is chosen. */
export function ChosenBar({
  search,
  total,
  selection,
}: {
  readonly search: ConversationsSearch
  readonly total: number
  readonly selection: Selection
}) {
  const { ids, all, chooseAll, clear } = selection
  const count = all ? total : ids.size
  const chosen = all ? undefined : [...ids]
  if (count === 0)
    return (
      <Button size="compact-sm" variant="default" onClick={chooseAll} disabled={total === 0}>
        Choose all {total.toLocaleString('en')}
      </Button>
    )
  return (
    <Group gap="xs" role="group" aria-label="Chosen conversations">
      <Text size="sm" fw={600} role="status">
        {count.toLocaleString('en')} chosen
      </Text>
      {!all && (
        <Button size="compact-sm" variant="subtle" onClick={chooseAll}>
          Choose all {total.toLocaleString('en')}
        </Button>
      )}
      <ExportMenu search={search} ids={chosen} label="Export chosen" />
      <KeepChosen search={search} ids={chosen} count={count} />
      <Button size="compact-sm" variant="subtle" onClick={clear}>
        Choose none
      </Button>
    </Group>
  )
}
