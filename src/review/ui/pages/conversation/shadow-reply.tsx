import { Text } from '@mantine/core'
import type { ShadowTurn } from '../../../../core/shadow.ts'
import { CutText } from '../../parts/cut-text.tsx'
import { Foreign } from '../../parts/foreign.tsx'

/** What the run's shadow would have said in a turn. */
export function ShadowReply({ shadow }: { readonly shadow: ShadowTurn | undefined }) {
  if (!shadow) return null
  const { replies, error, comparison } = shadow
  const likeness =
    comparison?.similarity === undefined ? '' : `, similarity ${comparison.similarity.toFixed(2)}`
  const verdict = comparison ? (comparison.matched ? 'the same' : 'otherwise') : 'not compared'
  return (
    <details open={comparison?.matched === false}>
      <summary>
        The shadow: {error ? 'failed' : verdict}
        {likeness}
      </summary>
      {error && <Foreign text={`${error.kind}: ${error.message}`} />}
      {replies.map(({ text }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: replies have no id, and are never moved
        <Text size="sm" component="div" key={at}>
          <CutText text={text} />
        </Text>
      ))}
    </details>
  )
}
