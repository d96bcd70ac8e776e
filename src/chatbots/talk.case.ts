import type { QuickReply, ReplyInput } from '../core/message.ts'
import type { TargetModule } from '../core/target.ts'

/** What a user does in a test: says something, or clicks. */
export type Said = string | { readonly click: QuickReply }

/** What came of a scripted dialogue. */
export interface Talked<Record> {
  readonly replies: readonly ReplyInput[]
  readonly last: ReplyInput
  readonly record: Record
}

const signal = new AbortController().signal

/** Holds a scripted dialogue with a fresh bot. `Record` is what its own record is known to be. */
export async function talkWith<Record>(
  bot: TargetModule,
  script: readonly Said[],
): Promise<Talked<Record>> {
  const session = await bot.open({ conversationId: 'c', variables: {}, signal })
  const replies: ReplyInput[] = [...(session.greeting ?? [])]
  for (const said of script) {
    const message =
      typeof said === 'string' ? { text: said } : { text: said.click.label, quickReply: said.click }
    replies.push(...(await session.send(message, { signal })))
  }
  const last = replies.at(-1)
  if (last === undefined) throw new Error('the bot said nothing')
  return { replies, last, record: (await session.record?.()) as Record }
}
