interface Identified {
  readonly id: string
}

/** What was added, is gone or changed of records that have ids, a line each; of a changed field, the first place that did. */
export function differences(
  what: string,
  then: readonly Identified[],
  now: readonly Identified[],
): string[] {
  const added = now.filter(({ id }) => !then.some((one) => one.id === id))
  const changed = then.flatMap((one) => {
    const other = now.find(({ id }) => id === one.id)
    if (!other) return [`${what} ${one.id} is gone`]
    const [before, after] = [new Map(Object.entries(one)), new Map(Object.entries(other))]
    return [...new Set([...before.keys(), ...after.keys()])].flatMap((field) => {
      const place = parting(field, before.get(field), after.get(field))
      return place ? [`${what} ${one.id}: ${inWords(place)}`] : []
    })
  })
  return [...changed, ...added.map(({ id }) => `${what} ${id} is new`)]
}

/** Where two values part, and what is there in each. */
interface Parting {
  readonly path: string
  readonly before: unknown
  readonly after: unknown
}

/** The first place where two values part, the order of keys aside; that of a list is the list itself where it can be shown whole. */
function parting(path: string, before: unknown, after: unknown): Parting | undefined {
  if (JSON.stringify(before) === JSON.stringify(after)) return undefined
  const place = { path, before, after }
  if (Array.isArray(before) && Array.isArray(after)) {
    const both = Array.from({ length: Math.max(before.length, after.length) }, (_, at) => at)
    const within = firstOf(both, (at) => parting(`${path}[${at}]`, before[at], after[at]))
    return within && isShort(before) && isShort(after) ? place : within
  }
  if (!isRecord(before) || !isRecord(after)) return place
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return firstOf(keys, (key) => parting(`${path}.${key}`, before[key], after[key]))
}

function firstOf<T>(
  all: readonly T[],
  partingAt: (one: T) => Parting | undefined,
): Parting | undefined {
  for (const one of all) {
    const found = partingAt(one)
    if (found) return found
  }
  return undefined
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Characters of a value that are shown, and of them so many before the first that differs. */
const SHOWN = 80
const BEFORE = 20

function isShort(value: unknown): boolean {
  return jsonOf(value).length <= SHOWN
}

function inWords({ path, before, after }: Parting): string {
  const [then, now] = [jsonOf(before), jsonOf(after)]
  const shortest = Math.min(then.length, now.length)
  let same = 0
  while (same < shortest && then[same] === now[same]) same += 1
  // A beginning that both share is left out where what differs would not be seen behind it.
  const from = same + BEFORE < SHOWN ? 0 : same - BEFORE
  return `${path} was ${excerpt(then, from)}, is ${excerpt(now, from)}`
}

function excerpt(json: string, from: number): string {
  const rest = json.slice(from)
  const cut = rest.length > SHOWN ? `${rest.slice(0, SHOWN - 1)}…` : rest
  return from > 0 ? `…${cut}` : cut
}

function jsonOf(value: unknown): string {
  return JSON.stringify(value) ?? 'absent'
}
