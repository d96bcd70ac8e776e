import type { Fingerprints } from '../core/plan.ts'
import type { RunRecord } from '../core/records.ts'

const NAMES: Readonly<Record<keyof Fingerprints, string>> = {
  personas: 'other personas',
  scenarios: 'other scenarios',
  user: 'another user model',
  simulator: 'another simulator version',
}

/** People do not come again with the same seed: what they held is never paired. */
export const OBSERVED = 'people instead of simulated users'

/** Why two runs did not meet the same users; empty where they did. */
export function differingUsers(
  a: Pick<RunRecord, 'fingerprints' | 'seed' | 'observed'>,
  b: Pick<RunRecord, 'fingerprints' | 'seed' | 'observed'>,
): string[] {
  if (a.observed || b.observed) return [OBSERVED]
  const parts = (Object.keys(NAMES) as (keyof Fingerprints)[])
    .filter((part) => a.fingerprints[part] !== b.fingerprints[part])
    .map((part) => NAMES[part])
  return a.seed === b.seed ? parts : [...parts, 'another seed']
}
