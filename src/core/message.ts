import * as z from 'zod'

/** A button the bot offers: the label is shown, the value is sent. */
export const QuickReply = z.object({ label: z.string(), value: z.string() })
export type QuickReply = z.infer<typeof QuickReply>

/** One message of the user. `text` is what a person would read; a click carries its button too. */
export const UserMessage = z.object({ text: z.string(), quickReply: QuickReply.optional() })
export type UserMessage = z.infer<typeof UserMessage>

/** All that the user says in one turn. `text` holds the whole of it, a line for each message. */
export const SpokenTurn = UserMessage.extend({
  /** The messages one by one, where there were several in a row. */
  messages: z.array(z.string()).min(2).optional(),
})
export type SpokenTurn = z.infer<typeof SpokenTurn>

/** One step of the bot's pipeline for one reply. `status` is `ok`, `error`, or the bot's own word. */
export const Step = z.object({
  name: z.string(),
  status: z.string(),
  ms: z.number().optional(),
  output: z.unknown().optional(),
})
export type Step = z.infer<typeof Step>

/** Something the bot did in the world. */
export const Action = z.object({
  name: z.string(),
  arguments: z.record(z.string(), z.unknown()).default({}),
  result: z.unknown().optional(),
})
export type Action = z.infer<typeof Action>

/** What a reply rests on. */
export const Source = z.object({
  id: z.string(),
  title: z.string().optional(),
  text: z.string().optional(),
})
export type Source = z.infer<typeof Source>

/** Tokens and money spent on one or more model calls. */
export const Usage = z.object({
  calls: z.int().min(0).default(1),
  inputTokens: z.int().min(0).default(0),
  outputTokens: z.int().min(0).default(0),
  costUsd: z.number().min(0).default(0),
})
export type Usage = z.infer<typeof Usage>

/** One message of the bot. Only `text` is needed; everything else makes the analysis sharper. */
export const Reply = z.object({
  text: z.string(),
  quickReplies: z.array(QuickReply).optional(),
  /** The stage the conversation is in after this reply, in the bot's own words. */
  stage: z.string().optional(),
  steps: z.array(Step).optional(),
  actions: z.array(Action).optional(),
  sources: z.array(Source).optional(),
  /** Set when the conversation is over for the bot. */
  endState: z.string().optional(),
  /** The bot's own record of the case, where it reports one. */
  record: z.unknown().optional(),
  usage: Usage.optional(),
  /** Milliseconds from sending to this reply; the connector fills it where the bot does not. */
  latencyMs: z.number().min(0).optional(),
  /** The response as it came, kept for debugging. */
  raw: z.unknown().optional(),
})
export type Reply = z.infer<typeof Reply>
/** What a bot may return: actions may leave out their arguments. */
export type ReplyInput = z.input<typeof Reply>
