import * as z from 'zod'
import { Id } from './persona.ts'
import { DEFAULT_THRESHOLD } from './shadow.ts'

/** Text that may hold `${env:NAME}`; resolved when used, never stored resolved. */
const secretText = z.string()
const headers = z.record(z.string(), secretText).default({})
const timeoutMs = z.int().positive().max(600_000)
const limits = {
  /** Milliseconds for one reply. */
  timeoutMs: timeoutMs.default(30_000),
  /** Bytes of one reply. */
  maxBytes: z.int().positive().default(1_000_000),
}
/** Tries again on a connection refused or lost, until the first message has got through. */
const retries = z.int().min(0).max(10).default(2)

/** JSON whose text leaves are Liquid templates over `text`, `value`, `sessionId`, `conversationId`, `turn`, `variables`, `history`. */
const JsonTemplate: z.ZodType<JsonTemplate> = z
  .lazy(() =>
    z.union([
      z.string(),
      z.number(),
      z.boolean(),
      z.null(),
      z.array(JsonTemplate),
      z.record(z.string(), JsonTemplate),
    ]),
  )
  .meta({ id: 'JsonTemplate' })
export type JsonTemplate =
  | string
  | number
  | boolean
  | null
  | JsonTemplate[]
  | { [key: string]: JsonTemplate }

/** JSONata expressions over the response's JSON; what is absent stays absent. */
export const ResponseMapping = z.strictObject({
  text: z.string(),
  quickReplies: z.string().optional(),
  stage: z.string().optional(),
  steps: z.string().optional(),
  actions: z.string().optional(),
  sources: z.string().optional(),
  endState: z.string().optional(),
  record: z.string().optional(),
})
export type ResponseMapping = z.infer<typeof ResponseMapping>

/** A first request that opens a session. */
export const SessionRequest = z.strictObject({
  url: z.string(),
  method: z.enum(['GET', 'POST', 'PUT']).default('POST'),
  headers,
  body: JsonTemplate.optional(),
  /** JSONata for the session id in the response; without it only cookies are kept. */
  id: z.string().optional(),
  /** JSONata for the bot's greeting in the response, mapped like a reply. */
  greeting: ResponseMapping.optional(),
})
export type SessionRequest = z.infer<typeof SessionRequest>

export const HttpTarget = z.strictObject({
  kind: z.literal('http'),
  version: z.string().optional(),
  url: z.string(),
  method: z.enum(['POST', 'PUT', 'PATCH']).default('POST'),
  /** Sent with every request of the target; `session` and `record` may replace them by their own, or add to them. */
  headers,
  session: SessionRequest.optional(),
  body: JsonTemplate.default({ message: '{{ text }}', sessionId: '{{ sessionId }}' }),
  response: ResponseMapping.default({ text: 'text' }),
  /** Where the bot's own record of the case is read after the end. */
  record: z.strictObject({ url: z.string(), headers, value: z.string().optional() }).optional(),
  variables: z.record(z.string(), z.string()).default({}),
  ...limits,
  retries,
})
export type HttpTarget = z.infer<typeof HttpTarget>

export const ModuleTarget = z.strictObject({
  kind: z.literal('module'),
  version: z.string().optional(),
  /** A JavaScript or TypeScript file, relative to offscript.yaml. */
  path: z.string(),
  variables: z.record(z.string(), z.string()).default({}),
  ...limits,
})
export type ModuleTarget = z.infer<typeof ModuleTarget>

const endpoint = {
  model: z.string(),
  /** Any OpenAI-compatible endpoint. */
  baseURL: z.string().default('https://api.openai.com/v1'),
  apiKey: secretText.default('${env:OPENAI_API_KEY}'),
  temperature: z.number().min(0).max(2).optional(),
  seed: z.int().optional(),
  maxTokens: z.int().positive().optional(),
  /** Tries again on 429, 5xx and lost connections, honouring Retry-After; in any turn, since an endpoint remembers none. */
  maxRetries: z.int().min(0).max(10).default(3),
  /** US dollars per million tokens, for the cost column. */
  price: z.strictObject({ input: z.number().min(0), output: z.number().min(0) }).optional(),
}

export const OpenAiTarget = z.strictObject({
  kind: z.literal('openai'),
  version: z.string().optional(),
  ...endpoint,
  /** A text file with the bot's system prompt, relative to offscript.yaml. */
  systemPrompt: z.string().optional(),
  /** What the bot says first, if it does. */
  greeting: z.string().optional(),
  variables: z.record(z.string(), z.string()).default({}),
  ...limits,
})
export type OpenAiTarget = z.infer<typeof OpenAiTarget>

/** Where a model is reached. */
export const ModelSpec = z.strictObject({ ...endpoint, timeoutMs: timeoutMs.default(60_000) })
export type ModelSpec = z.infer<typeof ModelSpec>

/** A chatbot that ships with Offscript. */
export const BundledTarget = z.strictObject({
  kind: z.literal('bundled'),
  version: z.string().optional(),
  bot: z.string(),
  /** Understands messages and words replies; without it the bot works offline by rules and templates. */
  model: ModelSpec.optional(),
})
export type BundledTarget = z.infer<typeof BundledTarget>

export const TargetSpec = z.discriminatedUnion('kind', [
  BundledTarget,
  HttpTarget,
  ModuleTarget,
  OpenAiTarget,
])
export type TargetSpec = z.infer<typeof TargetSpec>

export const UserSpec = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('agenda') }),
  z.strictObject({ kind: z.literal('llm'), ...ModelSpec.shape }),
])
export type UserSpec = z.infer<typeof UserSpec>

export const RunSettings = z.strictObject({
  target: z.string().optional(),
  user: z.string().default('agenda'),
  /** Straying conversations a cell. */
  repeats: z.int().min(1).default(5),
  seed: z.union([z.string(), z.number()]).transform(String).default('1'),
  concurrency: z.int().min(1).max(10_000).default(32),
  /** Threads that hold conversations; where absent, one a core for the bundled bots played by an agenda, else one. */
  threads: z.int().min(1).max(64).optional(),
  /** Similarity from which a shadow's reply counts as what was sent, as a share of words. */
  shadowThreshold: z.number().min(0).max(1).default(DEFAULT_THRESHOLD),
  /** Deviation-free conversations, as a share of the repeats; at least one a cell unless 0. */
  plainArm: z.number().min(0).max(1).default(0.1),
  /**
   * Above this share of excluded conversations the figures are not to be believed (exit code 4). 1 also lets a run go on
   * however many in a row are excluded.
   */
  maxExcluded: z.number().min(0).max(1).default(0.1),
})
export type RunSettings = z.infer<typeof RunSettings>

/** `offscript.yaml`. */
export const Settings = z.strictObject({
  targets: z.record(Id, TargetSpec).default({}),
  users: z.record(Id, UserSpec).default({}),
  run: RunSettings.prefault({}),
  gates: z.array(z.string()).default([]),
})
export type Settings = z.infer<typeof Settings>
