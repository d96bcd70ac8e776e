import { Button, Group, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { MAX_REVIEWER } from '../../../core/label.ts'
import { Foreign } from './foreign.tsx'
import { useReviewer } from './use-reviewer.ts'

/** Asks who reviews, and lets one change it. */
export function ReviewerField() {
  const { reviewer, rename } = useReviewer()
  const [typed, setTyped] = useState<string>()
  if (reviewer !== '' && typed === undefined)
    return (
      <Group gap="xs">
        <Text fz="sm">
          Reviewing as{' '}
          <Text span fw={600} inherit>
            <Foreign text={reviewer} />
          </Text>
        </Text>
        <Button variant="subtle" size="compact-sm" onClick={() => setTyped(reviewer)}>
          Change name
        </Button>
      </Group>
    )
  const keep = (event: FormEvent): void => {
    event.preventDefault()
    if ((typed ?? '').trim() === '') return
    rename(typed ?? '')
    setTyped(undefined)
  }
  return (
    <form onSubmit={keep}>
      <Group gap="xs" align="end">
        <TextInput
          label="Your name"
          description="Kept in this browser, and with every label you give"
          maxLength={MAX_REVIEWER}
          value={typed ?? ''}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit">Use this name</Button>
      </Group>
    </form>
  )
}
