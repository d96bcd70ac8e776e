import { Text, Title } from '@mantine/core'
import { Fragment, type ReactNode, useEffect } from 'react'
import { endingText } from '../../../../core/ending-text.ts'
import type { StoredConversation } from '../../../../core/records.ts'
import { CutText } from '../../parts/cut-text.tsx'
import { JsonBlock } from '../../parts/json-block.tsx'
import { BotMessage } from './bot-message.tsx'
import { BreakMark } from './break-mark.tsx'
import { TurnBlock } from './turn-block.tsx'
import { Drafts } from './user-message.tsx'
import { VerdictList } from './verdict-list.tsx'

/** A conversation as a chat, with what is known of each turn; where it broke is marked, and scrolled to. */
export function Transcript({
  stored,
  atTurn,
}: {
  readonly stored: StoredConversation
  /** What can be done at a turn. */
  atTurn?(turn: number): ReactNode
}) {
  const { conversation, verdicts, outcome, shadow } = stored
  const { greeting, turns, ending, record, rejected = [] } = conversation
  const broke = outcome.break
  const isInTurn = turns.some(({ turn }) => turn === broke?.turn)
  const { id } = conversation
  useEffect(() => {
    if (id !== '') document.querySelector('.break-mark')?.scrollIntoView({ block: 'center' })
  }, [id])
  return (
    <div className="transcript">
      <Title order={2} size="h4">
        Transcript
      </Title>
      {greeting.map((reply, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: replies have no id, and are never moved
        <BotMessage key={at} reply={reply} clicked={turns[0]?.user.quickReply} />
      ))}
      {broke && !isInTurn && <BreakMark broke={broke} />}
      <VerdictList verdicts={verdicts.filter(({ turn }) => turn === 0)} />
      {turns.map((turn, at) => (
        <Fragment key={turn.turn}>
          {broke?.turn === turn.turn && <BreakMark broke={broke} />}
          <TurnBlock
            turn={turn}
            verdicts={verdicts.filter((one) => one.turn === turn.turn)}
            shadow={shadow?.find((one) => one.turn === turn.turn)}
            next={turns[at + 1]?.user.quickReply}
          >
            {atTurn?.(turn.turn)}
          </TurnBlock>
        </Fragment>
      ))}
      <Drafts drafts={rejected} />
      <section aria-label="The end" className="turn">
        <Text fw={700} component="div">
          Ended: <CutText text={endingText(ending)} />
        </Text>
        <VerdictList verdicts={verdicts.filter(({ turn }) => turn === undefined)} />
        {record !== undefined && (
          <details>
            <summary>The bot’s own record</summary>
            <JsonBlock value={record} />
          </details>
        )}
      </section>
    </div>
  )
}
