import { Button, Popover } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { FacetName } from '../../../../core/conversation-list.ts'
import { visibleLine } from '../../../../core/visible.ts'
import { FacetValues } from './facet-values.tsx'
import { FACETS, valueText } from './facets.ts'
import type { ConversationsSearch } from './search.ts'

/** One condition of the filter: what is asked, and the values to choose from. */
export function FacetFilter({
  name,
  search,
  onChange,
}: {
  readonly name: FacetName
  readonly search: ConversationsSearch
  onChange(chosen: string[]): void
}) {
  const [opened, { toggle, close }] = useDisclosure()
  const chosen: readonly string[] = search[name] ?? []
  return (
    <Popover opened={opened} onChange={close} position="bottom-start" trapFocus shadow="md">
      <Popover.Target>
        <Button
          size="compact-sm"
          variant={chosen.length > 0 ? 'light' : 'default'}
          onClick={toggle}
          aria-expanded={opened}
          className="facet"
        >
          {labelOf(name, chosen)}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={FACETS[name]} maw="calc(100vw - 1rem)">
        {opened && <FacetValues name={name} search={search} chosen={chosen} onChange={onChange} />}
      </Popover.Dropdown>
    </Popover>
  )
}

function labelOf(name: FacetName, chosen: readonly string[]): string {
  const [first, ...more] = chosen
  if (first === undefined) return FACETS[name]
  const shown = visibleLine(valueText(name, { value: first }))
  return `${FACETS[name]}: ${shown}${more.length > 0 ? ` +${more.length}` : ''}`
}
