import { Alert, Group, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Turn } from '../../../../core/conversation.ts'
import type { QuickReply } from '../../../../core/message.ts'
import type { ShadowTurn } from '../../../../core/shadow.ts'
import type { Verdict } from '../../../../core/verdict.ts'
import { CutText } from '../../parts/cut-text.tsx'
import { Foreign } from '../../parts/foreign.tsx'
import { BotMessage } from './bot-message.tsx'
import { ShadowReply } from './shadow-reply.tsx'
import { UserMessage } from './user-message.tsx'
import { VerdictList } from './verdict-list.tsx'

/** One turn: what was said, and beside it all that is known of it. */
export function TurnBlock({
  turn,
  verdicts,
  shadow,
  next,
  children,
}: {
  readonly turn: Turn
  readonly verdicts: readonly Verdict[]
  readonly shadow: ShadowTurn | undefined
  /** The button clicked in the turn after. */
  readonly next: QuickReply | undefined
  /** What can be done here. */
  readonly children?: ReactNode
}) {
  const { error, replies, stage, latencyMs } = turn
  return (
    <section id={`turn-${turn.turn}`} className="turn" aria-label={`Turn ${turn.turn}`}>
      <Group justify="space-between" gap="xs">
        <Text size="xs" fw={700}>
          Turn {turn.turn}
        </Text>
        {children}
      </Group>
      <UserMessage turn={turn} />
      {replies.map((reply, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: replies have no id, and are never moved
        <BotMessage key={at} reply={reply} clicked={next} />
      ))}
      {error && (
        <Alert color="red" p="xs" title="The bot failed">
          <CutText text={`${error.kind}: ${error.message}`} />
        </Alert>
      )}
      <Text size="xs" c="dimmed" component="div">
        {stage === undefined ? (
          'stage unknown'
        ) : (
          <>
            stage <Foreign text={stage} />
          </>
        )}{' '}
        · {latencyMs.toFixed(0)} ms
      </Text>
      <ShadowReply shadow={shadow} />
      <VerdictList verdicts={verdicts} />
    </section>
  )
}
