import { Badge, Box, Group, Stack, Text } from '@mantine/core'
import type { Turn } from '../../../core/conversation.ts'
import { endingText } from '../../../core/ending-text.ts'
import type { StoredConversation } from '../../../core/records.ts'
import type { Verdict } from '../../../core/verdict.ts'
import { CutText } from './cut-text.tsx'
import { Foreign } from './foreign.tsx'

/** A conversation turn by turn, with what checks found and where it broke. */
export function Transcript({ stored }: { readonly stored: StoredConversation }) {
  const { conversation, verdicts, outcome } = stored
  const failing = verdicts.filter((verdict) => verdict.outcome !== 'pass')
  const at = (turn: number | undefined) => failing.filter((verdict) => verdict.turn === turn)
  const broke = (turn: number) => (outcome.break?.turn === turn ? outcome.break : undefined)
  return (
    <Stack component="section" aria-label="Transcript" gap="sm" maw="48rem">
      <Findings verdicts={at(undefined)} />
      <Place broke={broke(0)}>
        {conversation.greeting.map(({ text }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: replies have no id, and are never moved
          <Said key={index} by="bot" text={text} />
        ))}
        <Findings verdicts={at(0)} />
      </Place>
      {conversation.turns.map((turn) => (
        <Place key={turn.turn} broke={broke(turn.turn)} turn={turn}>
          <Said by="user" text={turn.user.text} />
          {turn.replies.map(({ text }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: replies have no id, and are never moved
            <Said key={index} by="bot" text={text} />
          ))}
          {turn.error && <Said by="bot" text={`${turn.error.kind}: ${turn.error.message}`} />}
          <Findings verdicts={at(turn.turn)} />
        </Place>
      ))}
      <Text fz="sm" c="dimmed">
        Ended: <Foreign text={endingText(conversation.ending)} />
      </Text>
    </Stack>
  )
}

/** What belongs to one turn; the one at which it broke says so. */
function Place({
  broke,
  turn,
  children,
}: {
  readonly broke: StoredConversation['outcome']['break']
  readonly turn?: Turn
  readonly children: React.ReactNode
}) {
  return (
    <Box
      {...(broke ? { id: 'break', tabIndex: -1 } : {})}
      pl="sm"
      style={{
        borderInlineStart: `4px solid var(--mantine-color-${broke ? 'red-6' : 'default-border'})`,
      }}
    >
      <Group gap="xs">
        <Text fz="xs" c="dimmed">
          {turn ? `Turn ${turn.turn}` : 'Greeting'}
          {turn && ` · ${turn.note.behaviour}`}
          {turn?.stage !== undefined && ' · '}
          {turn?.stage !== undefined && <Foreign text={turn.stage} />}
        </Text>
        {broke && (
          <Badge color="red" variant="light" tt="none">
            broke here
          </Badge>
        )}
      </Group>
      {broke && (
        <Text fz="sm">
          <Foreign text={broke.reason} />
        </Text>
      )}
      <Stack gap={6} mt={4}>
        {children}
      </Stack>
    </Box>
  )
}

function Said({ by, text }: { readonly by: 'user' | 'bot'; readonly text: string }) {
  return (
    <Group gap="xs" wrap="nowrap" align="baseline">
      <Text span fw={600} fz="sm" w="2.5rem" style={{ flexShrink: 0 }}>
        {by === 'user' ? 'User' : 'Bot'}
      </Text>
      <Text component="div" style={{ minWidth: 0 }}>
        {text === '' ? (
          <Text span c="dimmed">
            (nothing)
          </Text>
        ) : (
          <CutText text={text} />
        )}
      </Text>
    </Group>
  )
}

function Findings({ verdicts }: { readonly verdicts: readonly Verdict[] }) {
  return verdicts.map(({ checkId, severity, outcome, reason }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a check may find the same twice, and nothing is moved
    <Text key={index} fz="sm" component="div">
      <Badge color={severity === 'critical' ? 'red' : 'orange'} variant="light" tt="none" mr={6}>
        {outcome === 'error' ? 'check error' : severity}
      </Badge>
      <Foreign text={`${checkId}: ${reason}`} />
    </Text>
  ))
}
