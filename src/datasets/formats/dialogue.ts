import type { Case, CaseTranscript } from '../../core/case.ts'

/** One message as most tools write it. */
export interface ChatMessage {
  readonly role: 'user' | 'assistant'
  readonly content: string
}

/** A transcript as chat messages: several in a row of one side become one, a line each; silence is left out. */
export function dialogue({ greeting, turns }: CaseTranscript): ChatMessage[] {
  const said = [
    ...greeting.map(({ text }) => ({ role: 'assistant', content: text }) as const),
    ...turns.flatMap(({ user, replies }) => [
      { role: 'user', content: user.text } as const,
      ...replies.map(({ text }) => ({ role: 'assistant', content: text }) as const),
    ]),
  ]
  const joined: ChatMessage[] = []
  for (const message of said) {
    if (message.content.trim() === '') continue
    const last = joined.at(-1)
    if (last?.role === message.role)
      joined.splice(-1, 1, { ...last, content: `${last.content}\n${message.content}` })
    else joined.push(message)
  }
  return joined
}

/** What the bot had heard when it went wrong: up to the user's message of the break turn, or of the last turn. */
export function promptingDialogue({ transcript, from }: Case): ChatMessage[] {
  const at = from.outcome.break?.turn ?? transcript.turns.length
  const turns = transcript.turns.slice(0, Math.max(1, at))
  const last = turns.at(-1)
  return dialogue({
    ...transcript,
    turns: last ? [...turns.slice(0, -1), { ...last, replies: [] }] : [],
  })
}

/** A transcript for people: one line a message. */
export function readable(transcript: CaseTranscript): string {
  return dialogue(transcript)
    .map(({ role, content }) => `${role === 'user' ? 'user' : 'bot'}: ${content}`)
    .join('\n')
}
