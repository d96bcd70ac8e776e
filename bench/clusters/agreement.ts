import { communitiesOf } from '../../src/analysis/clusters/communities.ts'
import { failureSeen } from '../../src/analysis/clusters/failure-seen.ts'
import { vectorsOf } from '../../src/analysis/clusters/features.ts'
import { adjustedRand } from '../../src/analysis/statistics/adjusted-rand.ts'
import { createRandom } from '../../src/core/random.ts'
import type { Planted, PlantedFailure } from './plant.ts'

/** How well the groups of some failures match the defects that broke them. */
export interface Agreement {
  readonly name: string
  readonly failures: number
  readonly defects: number
  readonly groups: number
  /** Adjusted Rand index. */
  readonly ari: number
}

/** Groups the failures as `offscript clusters` does, and compares with what broke them. */
export function agreementOf(name: string, planted: readonly PlantedFailure[]): Agreement {
  const failures = planted.flatMap(({ defect, judged }) => {
    const seen = failureSeen(judged)
    return seen ? [{ defect, seen }] : []
  })
  const groups = communitiesOf(
    vectorsOf(failures.map(({ seen }) => seen)),
    createRandom('1\u0000clusters'),
  )
  const group = new Map(groups.flatMap((members, at) => members.map((one) => [one, at] as const)))
  return {
    name,
    failures: failures.length,
    defects: new Set(failures.map(({ defect }) => defect)).size,
    groups: groups.length,
    ari: adjustedRand(
      failures.map(({ defect }) => defect),
      failures.map((_, at) => group.get(at)),
    ),
  }
}

/** A defect with fewer failures than this makes no group that could be missed. */
const FEW = 3

/** Mixtures of 3 to 5 defects drawn by a seed, each defect with all users: what broke each conversation is known. */
export function mixtures(
  bot: string,
  { alone }: Planted,
  count: number,
  seed: string,
): { name: string; failures: PlantedFailure[] }[] {
  const able = [...alone].filter(([, failures]) => failures.length >= FEW).map(([id]) => id)
  return Array.from({ length: count }, (_, at) => {
    const random = createRandom([seed, bot, at].join('\u0000'))
    const wanted = random.integer(3, 5)
    const chosen = new Set<string>()
    while (chosen.size < Math.min(wanted, able.length)) chosen.add(random.pick(able))
    const ids = [...chosen].sort()
    return {
      name: `${bot}: ${ids.join(', ')}`,
      failures: ids.flatMap((id) => alone.get(id) ?? []),
    }
  })
}
