import { ActionIcon, Kbd, Modal, Table } from '@mantine/core'
import { useDisclosure, useHotkeys } from '@mantine/hooks'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { type Shortcut, shownShortcuts } from './shortcuts.ts'

/** Keys that work on every page; `g` is pressed before the letter of the page. */
const EVERYWHERE: readonly Shortcut[] = [
  { keys: '?', does: 'Show these keys' },
  { keys: 'g o', does: 'Overview' },
  { keys: 'g r', does: 'Run' },
  { keys: 'g c', does: 'Conversations' },
  { keys: 'g q', does: 'Review queue' },
]
const PAGES = { o: '/', r: '/run', c: '/conversations', q: '/queue' } as const
/** Milliseconds in which the second key follows. */
const CHORD_MS = 1_500

/** Tells the keys of the page, and listens to those that work everywhere. */
export function ShortcutSheet() {
  const [opened, { open, close }] = useDisclosure()
  const [chordUntil, setChordUntil] = useState(0)
  const navigate = useNavigate()
  const go = (to: (typeof PAGES)[keyof typeof PAGES]): void => {
    if (Date.now() < chordUntil) void navigate({ to })
    setChordUntil(0)
  }
  useHotkeys([
    ['shift+?', open],
    ['?', open],
    ['g', () => setChordUntil(Date.now() + CHORD_MS)],
    ['o', () => go(PAGES.o)],
    ['r', () => go(PAGES.r)],
    ['c', () => go(PAGES.c)],
    ['q', () => go(PAGES.q)],
  ])
  return (
    <>
      <ActionIcon variant="default" size="lg" aria-label="Keyboard shortcuts" onClick={open}>
        <span aria-hidden="true">?</span>
      </ActionIcon>
      <Modal
        opened={opened}
        onClose={close}
        title="Keyboard"
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        <Table>
          <Table.Tbody>
            {[...EVERYWHERE, ...shownShortcuts()].map(({ keys, does }) => (
              <Table.Tr key={keys}>
                <Table.Td>
                  {keys.split(' ').map((key) => (
                    <Kbd key={key} mr={4}>
                      {key}
                    </Kbd>
                  ))}
                </Table.Td>
                <Table.Td>{does}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Modal>
    </>
  )
}
