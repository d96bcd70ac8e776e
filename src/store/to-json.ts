/** Nesting kept of a value that JSON cannot hold as it is. */
const MAX_DEPTH = 100

/**
 * JSON of anything a bot may hand over in process. What JSON has no form for (a cycle, a big integer, a getter
 * that throws) is replaced by a text, so that one odd record never keeps a batch from being stored.
 */
export function toJson(value: object): string {
  try {
    return JSON.stringify(value)
  } catch {
    return JSON.stringify(plain(value, []))
  }
}

function plain(value: unknown, ancestors: readonly unknown[]): unknown {
  if (typeof value === 'bigint') return String(value)
  if (typeof value !== 'object' || value === null) return value
  if (ancestors.includes(value)) return '[circular]'
  if (ancestors.length >= MAX_DEPTH) return '[too deep]'
  const path = [...ancestors, value]
  if (Array.isArray(value)) return value.map((item) => plain(item, path))
  return Object.fromEntries(Object.keys(value).map((key) => [key, plain(read(value, key), path)]))
}

function read(value: object, key: string): unknown {
  try {
    const found: unknown = Reflect.get(value, key)
    return key === 'toJSON' ? undefined : found
  } catch {
    return '[unreadable]'
  }
}
