import { diffWords } from 'diff'
import { useMemo } from 'react'
import { visible } from '../../../../core/visible.ts'
import { CutText } from '../../parts/cut-text.tsx'

/** Characters above which texts are not compared word by word: that takes time with the square of them. */
const LONGEST = 4_000

/** A text with the words marked that the other does not have. */
export function DifferingText({
  text,
  other,
}: {
  readonly text: string
  readonly other: string | undefined
}) {
  const parts = useMemo(() => {
    if (other === undefined || other === text) return undefined
    if (text.length > LONGEST || other.length > LONGEST) return undefined
    return diffWords(visible(other), visible(text)).filter(({ removed }) => !removed)
  }, [text, other])
  if (!parts) return <CutText text={text} />
  return (
    <bdi className="foreign">
      {parts.map(({ value, added }, at) =>
        added ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text are never moved
          <mark key={at}>{value}</mark>
        ) : (
          value
        ),
      )}
    </bdi>
  )
}
