import { Alert, Text, Title } from '@mantine/core'
import { endingText } from '../../../../core/ending-text.ts'
import type { StoredConversation } from '../../../../core/records.ts'
import type { AnswerOf } from '../../../server/api.ts'
import { Answered } from '../../parts/answered.tsx'
import { CutText } from '../../parts/cut-text.tsx'
import { Foreign } from '../../parts/foreign.tsx'
import { PageLink } from '../../parts/links.tsx'
import { OutcomeBadge } from '../../parts/outcome-badge.tsx'
import { useRead } from '../../use-read.ts'
import { BesideTurn } from './beside-turn.tsx'
import type { ConversationSearch } from './search.ts'

/** Two conversations side by side, turn by turn; the first difference is marked. */
export function Beside({
  id,
  beside,
  search,
}: {
  readonly id: string
  readonly beside: string
  readonly search: ConversationSearch
}) {
  const query = useRead('beside', { id, beside })
  return (
    <section aria-label="Side by side">
      <Title order={2} size="h4">
        Side by side
      </Title>
      <PageLink to="/conversation" search={{ ...search, beside: undefined }} size="sm">
        Only this one
      </PageLink>
      <Answered query={query}>{(view) => <BothSides view={view} search={search} />}</Answered>
    </section>
  )
}

function BothSides({
  view,
  search,
}: {
  readonly view: AnswerOf<'beside'>
  readonly search: ConversationSearch
}) {
  const { left, right, parting } = view
  const turns = Math.max(left.conversation.turns.length, right.conversation.turns.length)
  return (
    <>
      <Alert color={parting ? 'yellow' : 'green'} p="xs" role="status">
        <Foreign text={view.says} />
      </Alert>
      <div className="beside">
        <Head stored={left} search={search} />
        <Head stored={right} search={search} />
      </div>
      {Array.from({ length: turns + 1 }, (_, turn) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: turns are counted, and never moved
        <BesideTurn key={turn} turn={turn} view={view} />
      ))}
      <div className="beside">
        {[left, right].map(({ conversation }) => (
          <Text key={conversation.id} size="sm" component="div">
            Ended after {conversation.turns.length} turns:{' '}
            <CutText text={endingText(conversation.ending)} />
          </Text>
        ))}
      </div>
    </>
  )
}

function Head({
  stored: { spec, outcome },
  search,
}: {
  readonly stored: StoredConversation
  readonly search: ConversationSearch
}) {
  return (
    <div>
      <PageLink to="/conversation" search={{ ...search, id: spec.id, beside: undefined }}>
        <Foreign text={spec.id} />
      </PageLink>
      <div>
        <OutcomeBadge outcome={outcome.label} failure={outcome.failure} />
      </div>
      <Text size="sm" component="div">
        <CutText text={outcome.cause} />
      </Text>
    </div>
  )
}
