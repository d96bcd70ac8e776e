import { Button, Group } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { FacetName, SearchProgress } from '../../../../core/conversation-list.ts'
import { FacetFilter } from './facet-filter.tsx'
import { FACETS } from './facets.ts'
import type { ConversationsSearch } from './search.ts'
import { TextSearch } from './text-search.tsx'

const NAMES = Object.keys(FACETS) as FacetName[]

/** All conditions of the list. On a narrow page those that ask nothing are folded away. */
export function FilterBar({
  search,
  progress,
  isNarrow,
  onChange,
}: {
  readonly search: ConversationsSearch
  readonly progress: SearchProgress | undefined
  readonly isNarrow: boolean
  onChange(change: Partial<Record<keyof ConversationsSearch, unknown>>): void
}) {
  const [unfolded, { toggle }] = useDisclosure()
  const asked = NAMES.filter((name) => (search[name] ?? []).length > 0)
  const shown = isNarrow && !unfolded ? asked : NAMES
  const isAsked = asked.length > 0 || (search.text ?? '') !== ''
  return (
    <Group gap="xs" align="end" role="search" aria-label="Filter">
      <TextSearch
        text={search.text ?? ''}
        progress={progress}
        onChange={(text) => onChange({ text: text === '' ? undefined : text })}
      />
      {isNarrow && (
        <Button size="compact-sm" variant="default" onClick={toggle} aria-expanded={unfolded}>
          {unfolded ? 'Fewer filters' : 'All filters'}
        </Button>
      )}
      {shown.map((name) => (
        <FacetFilter
          key={name}
          name={name}
          search={search}
          onChange={(chosen) => onChange({ [name]: chosen.length > 0 ? chosen : undefined })}
        />
      ))}
      {isAsked && (
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() =>
            onChange(Object.fromEntries([...NAMES, 'text'].map((name) => [name, undefined])))
          }
        >
          Clear filters
        </Button>
      )}
    </Group>
  )
}
