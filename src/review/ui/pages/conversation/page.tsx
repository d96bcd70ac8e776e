import { Stack, Text, Title } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { Answered } from '../../parts/answered.tsx'
import { Foreign } from '../../parts/foreign.tsx'
import { OutcomeBadge } from '../../parts/outcome-badge.tsx'
import { useRead } from '../../use-read.ts'

const route = getRouteApi('/conversation')

/** One conversation, turn by turn. */
export function ConversationPage() {
  const { id } = route.useSearch()
  const query = useRead('conversation', { id })
  return (
    <Answered query={query}>
      {({ stored: { conversation, outcome } }) => (
        <Stack>
          <Title order={1}>{conversation.id}</Title>
          <OutcomeBadge outcome={outcome.label} failure={outcome.failure} />
          {conversation.turns.map(({ turn, user, replies }) => (
            <div key={turn}>
              <Text component="div">
                <Foreign text={user.text} />
              </Text>
              {replies.map(({ text }, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: replies have no id, and are never moved
                <Text component="div" key={at} pl="xl">
                  <Foreign text={text} />
                </Text>
              ))}
            </div>
          ))}
        </Stack>
      )}
    </Answered>
  )
}
