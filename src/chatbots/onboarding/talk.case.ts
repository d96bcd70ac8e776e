import type { QuickReply, ReplyInput } from '../../core/message.ts'
import { createOnboarding, type OnboardingOptions } from './create-onboarding.ts'
import type { OnboardingRecord } from './state.ts'

/** What a user does in a test: says something, or clicks. */
export type Said = string | { readonly click: QuickReply }

/** What came of a scripted dialogue. */
export interface Talked {
  readonly replies: readonly ReplyInput[]
  readonly last: ReplyInput
  readonly record: OnboardingRecord
}

const signal = new AbortController().signal

/** Holds a scripted dialogue with a fresh bot. */
export async function talk(script: readonly Said[], options?: OnboardingOptions): Promise<Talked> {
  const bot = createOnboarding(options)
  const session = await bot.open({ conversationId: 'c', variables: {}, signal })
  const replies: ReplyInput[] = [...(session.greeting ?? [])]
  for (const said of script) {
    const message =
      typeof said === 'string' ? { text: said } : { text: said.click.label, quickReply: said.click }
    replies.push(...(await session.send(message, { signal })))
  }
  const last = replies.at(-1)
  if (last === undefined) throw new Error('the bot said nothing')
  return { replies, last, record: (await session.record?.()) as OnboardingRecord }
}

/** Up to the summary of a shoe shop in Germany. */
export const TO_CONFIRM = [
  'Hello, I want to open an account.',
  'I sell handmade shoes',
  'through my online shop',
  'about 12,000 euros a month',
  'Germany',
  'Yes',
  'a shop plugin',
] as const

/** Up to the question for the integration. */
export const TO_INTEGRATION = TO_CONFIRM.slice(0, -1)
