import { fingerprint } from '../authoring/index.ts'
import type { Settings } from '../core/settings.ts'

/** Secrets, patience and prices: with others the bot is the same one. */
const NOT_THE_BOT = new Set([
  'headers',
  'apiKey',
  'timeoutMs',
  'maxBytes',
  'retries',
  'maxRetries',
  'price',
])
/** Fields that hold such settings themselves. */
const NESTED: ReadonlySet<string> = new Set(['session', 'record', 'model'])

/** A hash of each of a target's settings that make it this bot; undefined for a target without settings. */
export function targetSettings(
  settings: Settings,
  target: string,
): Record<string, string> | undefined {
  const spec = settings.targets[target]
  if (spec === undefined) return undefined
  const fields = ofTheBot(spec).map(([field, value]): [string, string] => [
    field,
    fingerprint(NESTED.has(field) ? ofTheBot(Object(value)) : value),
  ])
  return Object.fromEntries(fields)
}

function ofTheBot(settings: object): [string, unknown][] {
  return Object.entries(settings).filter(([field]) => !NOT_THE_BOT.has(field))
}
