import type { Reply } from '../../core/message.ts'

/** What a step, or a field of its output, is called that tells what a message is about; the first that is there counts. */
const TOPIC = /^topics?$/iu
const INTENT = /^intents?$/iu
/** Where the name stands in a topic that is a record. */
const NAMES = ['topic', 'intent', 'label', 'name', 'id'] as const

/** What a turn is about by the bot's own steps, each topic once; empty where no step tells. */
export function topicsOf(replies: readonly Reply[]): string[] {
  const steps = replies.flatMap((reply) => reply.steps ?? [])
  for (const called of [TOPIC, INTENT]) {
    const told = steps.flatMap(({ name, output }) => fieldsNamed(called, name, output))
    if (told.length > 0) return [...new Set(told.flatMap(labelsOf))]
  }
  return []
}

/** A field of that name in the output; the output itself where the step has the name and no such field. */
function fieldsNamed(called: RegExp, name: string, output: unknown): unknown[] {
  if (output === undefined || output === null) return []
  const fields = isRecord(output)
    ? Object.entries(output).flatMap(([key, value]) => (called.test(key) ? [value] : []))
    : []
  return fields.length > 0 || !called.test(name) ? fields : [output]
}

function labelsOf(told: unknown): string[] {
  if (typeof told === 'string') return told.trim() === '' ? [] : [told.trim()]
  if (Array.isArray(told)) return told.flatMap(labelsOf)
  if (!isRecord(told)) return []
  const named = NAMES.map((name) => told[name]).find((value) => typeof value === 'string')
  return named === undefined ? [] : labelsOf(named)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
