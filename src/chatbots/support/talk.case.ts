import type { QuickReply, ReplyInput } from '../../core/message.ts'
import { createSupport, type SupportOptions } from './create-support.ts'
import type { SupportRecord } from './state.ts'

/** What a customer does in a test: says something, or clicks. */
export type Doing = string | { readonly click: QuickReply }

/** What came of a scripted dialogue. */
export interface Talked {
  readonly replies: readonly ReplyInput[]
  readonly last: ReplyInput
  readonly record: SupportRecord
}

const signal = new AbortController().signal

/** Holds a scripted dialogue with a fresh bot. */
export async function talk(script: readonly Doing[], options?: SupportOptions): Promise<Talked> {
  const session = await createSupport(options).open({ conversationId: 'c', variables: {}, signal })
  const replies: ReplyInput[] = [...(session.greeting ?? [])]
  for (const doing of script) {
    const message =
      typeof doing === 'string'
        ? { text: doing }
        : { text: doing.click.label, quickReply: doing.click }
    replies.push(...(await session.send(message, { signal })))
  }
  const last = replies.at(-1)
  if (last === undefined) throw new Error('the bot said nothing')
  return { replies, last, record: (await session.record?.()) as SupportRecord }
}

/** Up to the question whether to refund the headphones. */
export const TO_CONFIRM = [
  'I want a refund for my headphones',
  'order 104283',
  'nora.lind@example.com',
] as const
