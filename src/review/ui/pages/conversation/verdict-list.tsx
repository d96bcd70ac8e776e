import { Text } from '@mantine/core'
import type { Verdict } from '../../../../core/verdict.ts'
import { CutText } from '../../parts/cut-text.tsx'
import { Foreign } from '../../parts/foreign.tsx'

const WORDS = { pass: 'passed', fail: 'failed', error: 'could not be asked' } as const

/** What checks say; those that passed are folded away. */
export function VerdictList({ verdicts }: { readonly verdicts: readonly Verdict[] }) {
  const passed = verdicts.filter(({ outcome }) => outcome === 'pass')
  const others = verdicts.filter(({ outcome }) => outcome !== 'pass')
  return (
    <>
      {others.map((verdict, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a check may speak twice, and none is moved
        <div className="verdict" key={at}>
          <OneVerdict verdict={verdict} />
        </div>
      ))}
      {passed.length > 0 && (
        <details>
          <summary>{passed.length} checks passed</summary>
          {passed.map((verdict, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <OneVerdict verdict={verdict} key={at} />
          ))}
        </details>
      )}
    </>
  )
}

function OneVerdict({ verdict }: { readonly verdict: Verdict }) {
  const { checkId, severity, outcome, reason } = verdict
  return (
    <Text size="sm" component="div">
      <strong>
        Check <Foreign text={checkId} /> {WORDS[outcome]}
      </strong>{' '}
      ({severity}): <CutText text={reason} />
    </Text>
  )
}
