import { Badge, Group, Text } from '@mantine/core'
import type { QuickReply, Reply } from '../../../../core/message.ts'
import { visibleLine } from '../../../../core/visible.ts'
import { CutText } from '../../parts/cut-text.tsx'
import { ReplyFacts } from './reply-facts.tsx'

/** One message of the bot, with its buttons; the one that was clicked is marked. */
export function BotMessage({
  reply,
  clicked,
}: {
  readonly reply: Reply
  /** The button that the user clicked next. */
  readonly clicked?: QuickReply | undefined
}) {
  const { text, quickReplies = [] } = reply
  return (
    <div className="said by-bot">
      <Text size="xs" fw={600} c="dimmed">
        Bot
      </Text>
      <div className="bubble">
        {text === '' ? <em>(an empty message)</em> : <CutText text={text} />}
      </div>
      {quickReplies.length > 0 && (
        <Group gap={6} component="ul" className="plain-list" aria-label="Quick replies">
          {quickReplies.map((one, at) => {
            const isClicked = clicked?.label === one.label && clicked.value === one.value
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: buttons may repeat, and are never moved
              <li key={at}>
                <Badge variant={isClicked ? 'light' : 'default'} tt="none" className="quick-reply">
                  {isClicked ? '✓ ' : ''}
                  {visibleLine(one.label)}
                  {isClicked ? ' (clicked)' : ''}
                </Badge>
              </li>
            )
          })}
        </Group>
      )}
      <ReplyFacts reply={reply} />
    </div>
  )
}
