import { ActionIcon, Button, Group, Popover, Stack, Text, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useState } from 'react'
import { visibleLine } from '../../../../core/visible.ts'
import { Answered, Trouble } from '../../parts/answered.tsx'
import { Foreign } from '../../parts/foreign.tsx'
import { PageLink } from '../../parts/links.tsx'
import { useRead } from '../../use-read.ts'
import { useTell } from '../../use-tell.ts'
import { type ConversationsSearch, conversationsSearch } from './search.ts'

/** Filters to come back to: saved under a name, for everybody who reviews this store. */
export function SavedFilters({ search }: { readonly search: ConversationsSearch }) {
  const [opened, { toggle, close }] = useDisclosure()
  return (
    <Popover opened={opened} onChange={close} position="bottom-start" trapFocus shadow="md">
      <Popover.Target>
        <Button size="compact-sm" variant="default" onClick={toggle} aria-expanded={opened}>
          Saved filters
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Saved filters" maw="calc(100vw - 1rem)" miw={260}>
        {opened && (
          <Stack gap="sm">
            <SavedList onOpen={close} />
            <SaveThis search={search} />
          </Stack>
        )}
      </Popover.Dropdown>
    </Popover>
  )
}

function SavedList({ onOpen }: { onOpen(): void }) {
  const query = useRead('savedFilters', {})
  const { mutate } = useTell('deleteFilter')
  return (
    <Answered query={query}>
      {({ filters }) => (
        <Stack gap={4} component="ul" className="plain-list">
          {filters.length === 0 && <Text size="sm">None is saved yet.</Text>}
          {filters.map(({ name, query: saved }) => (
            <Group key={name} component="li" justify="space-between" wrap="nowrap">
              <PageLink to="/conversations" search={searchOf(saved)} onClick={onOpen}>
                <Foreign text={name} />
              </PageLink>
              <ActionIcon
                variant="subtle"
                size="sm"
                aria-label={`Delete ${visibleLine(name)}`}
                onClick={() => mutate({ name })}
              >
                <span aria-hidden="true">✕</span>
              </ActionIcon>
            </Group>
          ))}
        </Stack>
      )}
    </Answered>
  )
}

function SaveThis({ search }: { readonly search: ConversationsSearch }) {
  const [name, setName] = useState('')
  const known = useRead('savedFilters', {}).data?.filters ?? []
  const { mutate, error } = useTell('saveFilter')
  const isKnown = known.some((one) => one.name === name.trim())
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        mutate({ name, query: JSON.stringify(search) }, { onSuccess: () => setName('') })
      }}
    >
      <Group align="end" wrap="nowrap" gap="xs">
        <TextInput
          size="xs"
          label="Save this filter as"
          maxLength={100}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button size="xs" type="submit" disabled={name.trim() === ''}>
          {isKnown ? 'Replace' : 'Save'}
        </Button>
      </Group>
      {error && <Trouble error={error} />}
    </form>
  )
}

/** What was saved may be of another version of this page: what it does not know asks nothing. */
function searchOf(saved: string): ConversationsSearch {
  try {
    return conversationsSearch.parse(JSON.parse(saved))
  } catch {
    return {}
  }
}
