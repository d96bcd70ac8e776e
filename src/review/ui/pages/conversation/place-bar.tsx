import { Group, Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { PageLink } from '../../parts/links.tsx'
import { useShortcuts } from '../../parts/shortcuts.ts'
import { useRead } from '../../use-read.ts'
import { askedOf, type ConversationsSearch, conversationsSearch } from '../conversations/search.ts'
import type { ConversationSearch } from './search.ts'

/** Back to the list, and through it: where this one stands, the one before and the one after. */
export function PlaceBar({ search }: { readonly search: ConversationSearch }) {
  const navigate = useNavigate()
  const place = useRead('place', { ...askedOf(search), id: search.id }).data?.place
  const { previous, next } = place ?? {}
  const list = useMemo(() => conversationsSearch.parse(search), [search])
  const shortcuts = useMemo(() => {
    const go = (id: string | undefined) => () =>
      void (id !== undefined && navigate({ to: '/conversation', search: { ...list, id } }))
    return [
      ...['j', 'n', 'ArrowRight'].map((keys) => ({
        keys,
        does: 'Next conversation',
        run: go(next),
      })),
      ...['k', 'p', 'ArrowLeft'].map((keys) => ({
        keys,
        does: 'Previous conversation',
        run: go(previous),
      })),
    ]
  }, [previous, next, list, navigate])
  useShortcuts(shortcuts)
  return (
    <Group gap="md" component="nav" aria-label="Through the list">
      <PageLink to="/conversations" search={list} size="sm">
        ← List
      </PageLink>
      {place && (
        <>
          <Step id={previous} list={list} label="Previous" />
          <Text size="sm" className="figure" role="status">
            {place.position.toLocaleString('en')} / {place.total.toLocaleString('en')}
          </Text>
          <Step id={next} list={list} label="Next" />
        </>
      )}
    </Group>
  )
}

function Step({
  id,
  list,
  label,
}: {
  readonly id: string | undefined
  readonly list: ConversationsSearch
  readonly label: string
}) {
  if (id === undefined)
    return (
      <Text size="sm" c="dimmed">
        {label}: none
      </Text>
    )
  return (
    <PageLink to="/conversation" search={{ ...list, id }} size="sm">
      {label}
    </PageLink>
  )
}
