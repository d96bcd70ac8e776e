import type { Fingerprints } from '../core/plan.ts'
import type { RunRecord } from '../core/records.ts'

const NAMES: Readonly<Record<keyof Fingerprints, string>> = {
  personas: 'other personas',
  scenarios: 'other scenarios',
  user: 'another user model',
  simulator: 'another simulator version',
}

/** Why two runs did not meet the same users; empty where they did. */
export function differingUsers(
  a: Pick<RunRecord, 'fingerprints' | 'seed'>,
  b: Pick<RunRecord, 'fingerprints' | 'seed'>,
): string[] {
  const parts = (Object.keys(NAMES) as (keyof Fingerprints)[])
    .filter((part) => a.fingerprints[part] !== b.fingerprints[part])
    .map((part) => NAMES[part])
  return a.seed === b.seed ? parts : [...parts, 'another seed']
}
