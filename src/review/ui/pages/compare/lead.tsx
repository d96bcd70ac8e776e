import { Text } from '@mantine/core'
import type { Comparison } from '../../../../core/comparison.ts'
import { Foreign } from '../../parts/foreign.tsx'

/** What is said first, in the words of the terminal; that two runs are not paired is said with the reasons. */
export function Lead({
  lead,
  comparison: { paired, differing },
}: {
  readonly lead: readonly (readonly [string, string])[]
  readonly comparison: Comparison
}) {
  const [finding, ...others] = lead
  return (
    <>
      {finding && (
        <Text component="p" className="lede">
          {finding[1]}
        </Text>
      )}
      {!paired && (
        <Text maw="80ch">
          <strong>Not paired:</strong> the two met other users, so that only their rates can be laid
          beside each other, not one conversation beside another. They differ in{' '}
          <Foreign text={differing.join(', ')} />.
        </Text>
      )}
      <dl className="lead">
        {others.map(([about, said]) => (
          <div key={about}>
            <dt>{about}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
