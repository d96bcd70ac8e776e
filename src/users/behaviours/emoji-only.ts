import { answers, type Behaviour } from './behaviour.ts'

/** None of them says yes, no, or anything of a matter. */
const EMOJI = ['😂', '🙃', '👀', '☕', '🌞', '😅', '🐶', '✨', '🫠', '🌈'] as const

/** Sends an emoji, up to three times over, and nothing else. */
export const emojiOnly: Behaviour = {
  kind: 'emoji_only',
  coolDown: 2,
  limit: 3,
  applies: ({ cooperative }) => answers(cooperative),
  play: (_view, random) => ({
    act: 'chat',
    parts: [],
    verbatim: random.pick(EMOJI).repeat(random.integer(1, 3)),
  }),
  note: 'Send one emoji that says nothing of the matter.',
}
