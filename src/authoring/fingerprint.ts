import { createHash } from 'node:crypto'

/** Sixteen hexadecimal digits that differ when the value's JSON does; the order of keys does not matter. */
export function fingerprint(value: unknown): string {
  const text = JSON.stringify(value, (_, part: unknown) => sorted(part)) ?? 'undefined'
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
