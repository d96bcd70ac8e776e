import * as z from 'zod'
import type { ChatModel } from '../../../core/model.ts'
import { countryNamed } from '../languages/countries.ts'
import { TOPICS } from '../languages/knowledge.ts'
import { INTENTS } from '../languages/lexicon.ts'
import { CHANNELS, INTEGRATIONS, SLOTS, type Stage, VOLUME_RANGES } from '../slots.ts'
import type { Understanding } from './understanding.ts'

const ModelUnderstanding = z.strictObject({
  values: z
    .strictObject({
      business: z.string().min(1),
      channel: z.enum(CHANNELS),
      volume: z.union([z.number().nonnegative(), z.enum(VOLUME_RANGES)]),
      country: z.string().refine((name) => countryNamed(name) !== undefined, 'unknown country'),
      integration: z.enum(INTEGRATIONS),
    })
    .partial()
    .default({}),
  intents: z.array(z.enum(INTENTS)).default([]),
  question: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('meaning'), slot: z.enum(SLOTS).optional() }),
      z.strictObject({ kind: z.literal('why'), slot: z.enum(SLOTS).optional() }),
      z.strictObject({ kind: z.literal('topic'), topic: z.enum(TOPICS) }),
      z.strictObject({
        kind: z.literal('terms'),
        terms: z.array(z.enum([...CHANNELS, ...INTEGRATIONS])).min(1),
      }),
      z.strictObject({ kind: z.literal('options'), slot: z.enum(SLOTS) }),
      z.strictObject({ kind: z.literal('off_topic') }),
    ])
    .optional(),
  named: z.array(z.enum(SLOTS)).default([]),
  forbidden: z.boolean().default(false),
})

const FORMAT = {
  name: 'understanding',
  schema: z.toJSONSchema(ModelUnderstanding, { io: 'input' }) as Record<string, unknown>,
}

const SYSTEM = `You read one message of a user who opens a payment account and say what it means, as JSON.
values: only what the message tells, as finally meant (a slip taken back is left out). Countries in English.
intents: what else it does. question: set when the user asks something. named: slots called wrong without a new value.
forbidden: true for weapons, drugs, gambling, counterfeit goods and adult content.`

/** Asks a model what a message means. `undefined` on any error, refusal or answer that is not of this form. */
export async function askModel(
  model: ChatModel,
  text: string,
  asked: Stage,
  lastText: string,
  signal: AbortSignal,
): Promise<Understanding | undefined> {
  try {
    const answer = await model.complete({
      messages: [
        { role: 'system', content: SYSTEM },
        { role: 'user', content: `Stage: ${asked}\nAssistant: ${lastText}\nUser: ${text}` },
      ],
      temperature: 0,
      format: FORMAT,
      signal,
    })
    return answer.refusal === undefined ? readAnswer(answer.text) : undefined
  } catch {
    // The rules understand the message then; a model that is away must not stop the conversation.
    return undefined
  }
}

function readAnswer(text: string): Understanding | undefined {
  const parsed = ModelUnderstanding.safeParse(JSON.parse(text))
  if (!parsed.success) return undefined
  const { values, intents, question, named, forbidden } = parsed.data
  const told = Object.entries(values).filter(([, value]) => value !== undefined)
  return {
    values: Object.fromEntries(told),
    intents: new Set(intents),
    question,
    named,
    denied: [],
    forbidden,
    empty: false,
  }
}
