import { Button } from '@mantine/core'
import { useState } from 'react'
import { Foreign } from './foreign.tsx'

/** Characters of a text that are shown at once. */
const SHOWN = 2_000

/** Foreign text of any length: the beginning, and all of it on demand. */
export function CutText({ text }: { readonly text: string }) {
  const [whole, setWhole] = useState(false)
  if (text.length <= SHOWN) return <Foreign text={text} />
  // No pair of surrogates is cut in two.
  const beginning = text.slice(0, SHOWN).replace(/[\ud800-\udbff]$/u, '')
  return (
    <>
      <Foreign text={whole ? text : beginning} />
      {!whole && ' …'}
      <div>
        <Button size="compact-xs" variant="default" mt={4} onClick={() => setWhole(!whole)}>
          {whole
            ? 'Show only the beginning'
            : `Show all ${text.length.toLocaleString('en')} characters`}
        </Button>
      </div>
    </>
  )
}
