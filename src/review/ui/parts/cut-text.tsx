import { UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import { Foreign } from './foreign.tsx'

/** Longer messages are cut, so that a flood does not bury the rest. */
const SHOWN = 2_000

/** Foreign text of any length: its beginning, and all of it where asked for. */
export function CutText({ text }: { readonly text: string }) {
  const [whole, setWhole] = useState(false)
  if (text.length <= SHOWN || whole) return <Foreign text={text} />
  return (
    <>
      <Foreign text={`${text.slice(0, SHOWN)}…`} />{' '}
      <UnstyledButton fz="sm" td="underline" onClick={() => setWhole(true)}>
        Show all {text.length.toLocaleString('en')} characters
      </UnstyledButton>
    </>
  )
}
