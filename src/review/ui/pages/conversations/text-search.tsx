import { Text, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import { MAX_SEARCH, type SearchProgress } from '../../../../core/conversation-list.ts'

/** Milliseconds after the last key. */
const PAUSE_MS = 150

/** Looks for words that were said; says so where not all that was said can be found yet. */
export function TextSearch({
  text,
  progress,
  onChange,
}: {
  readonly text: string
  readonly progress: SearchProgress | undefined
  onChange(text: string): void
}) {
  const [typed, setTyped] = useState(text)
  // The address may change by other ways: back, a saved filter.
  useEffect(() => setTyped(text), [text])
  const tell = useDebouncedCallback(onChange, PAUSE_MS)
  return (
    <TextInput
      label="Words said"
      placeholder='refund "order number"'
      maxLength={MAX_SEARCH}
      value={typed}
      inputWrapperOrder={['label', 'input', 'description']}
      description={progress && <Indexed progress={progress} />}
      onChange={(event) => {
        setTyped(event.currentTarget.value)
        tell(event.currentTarget.value)
      }}
      className="text-search"
    />
  )
}

function Indexed({ progress: { indexed, stored } }: { readonly progress: SearchProgress }) {
  if (indexed >= stored) return null
  return (
    <Text span inherit role="status">
      {Math.floor((100 * indexed) / stored)} % indexed: a search misses the newest{' '}
      {(stored - indexed).toLocaleString('en')} conversations
    </Text>
  )
}
