import { Text } from '@mantine/core'
import type { StoredConversation } from '../../../../core/records.ts'
import type { AnswerOf } from '../../../server/api.ts'
import { Foreign } from '../../parts/foreign.tsx'
import { DifferingText } from './differing-text.tsx'

/** One side of a turn as text. */
interface Side {
  readonly user?: string
  readonly bot?: string
  readonly about?: string
  readonly isBreak: boolean
}

/** A turn of both conversations. Where they part, the words are marked that only one has: after that all is another talk. */
export function BesideTurn({
  turn,
  view,
}: {
  readonly turn: number
  readonly view: AnswerOf<'beside'>
}) {
  const [left, right] = [sideOf(view.left, turn), sideOf(view.right, turn)]
  const isFirst = view.parting?.turn === turn
  return (
    <section aria-label={turn === 0 ? 'Greeting' : `Turn ${turn}`} className="turn">
      <Text size="xs" fw={700}>
        {turn === 0 ? 'Greeting' : `Turn ${turn}`}
        {isFirst && ' · ◆ first difference'}
      </Text>
      <div className={isFirst ? 'beside first-difference' : 'beside'}>
        <OneSide side={left} other={isFirst ? right : undefined} />
        <OneSide side={right} other={isFirst ? left : undefined} />
      </div>
    </section>
  )
}

function OneSide({ side, other }: { readonly side: Side; readonly other: Side | undefined }) {
  const { user, bot, about, isBreak } = side
  if (user === undefined && bot === undefined)
    return (
      <Text size="sm" c="dimmed">
        (had ended)
      </Text>
    )
  return (
    <div className="transcript">
      {isBreak && <strong>✗ broke here</strong>}
      {user !== undefined && (
        <div className="said by-user">
          <Text size="xs" fw={600} c="dimmed">
            User
          </Text>
          <div className="bubble">
            <DifferingText text={user} other={other?.user} />
          </div>
        </div>
      )}
      {bot !== undefined && (
        <div className="said by-bot">
          <Text size="xs" fw={600} c="dimmed">
            Bot
          </Text>
          <div className="bubble">
            <DifferingText text={bot} other={other?.bot} />
          </div>
        </div>
      )}
      {about !== undefined && (
        <Text size="xs" c="dimmed" component="div">
          <Foreign text={about} />
        </Text>
      )}
    </div>
  )
}

function sideOf({ conversation, outcome }: StoredConversation, turn: number): Side {
  const isBreak = outcome.break?.turn === turn
  if (turn === 0) {
    const said = conversation.greeting.map(({ text }) => text)
    return { isBreak, ...(said.length > 0 ? { bot: said.join('\n\n') } : {}) }
  }
  const found = conversation.turns[turn - 1]
  if (!found) return { isBreak }
  const { user, note, replies, error, stage } = found
  const said = [
    ...replies.map(({ text }) => text),
    ...(error ? [`(failed) ${error.kind}: ${error.message}`] : []),
  ]
  return {
    isBreak,
    user: `${user.text}${user.quickReply ? ' (clicked)' : ''}`,
    bot: said.join('\n\n'),
    about: `${note.behaviour} · ${note.act} · stage ${stage ?? 'unknown'}`,
  }
}
