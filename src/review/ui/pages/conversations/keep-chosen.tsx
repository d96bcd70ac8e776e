import { Alert, Button, List } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { Trouble } from '../../parts/answered.tsx'
import { Foreign } from '../../parts/foreign.tsx'
import { reading } from '../../use-read.ts'
import { useTell } from '../../use-tell.ts'
import { askedOf, type ConversationsSearch } from './search.ts'

/** Cases kept at a time. */
const MOST = 200

/** Keeps what is chosen as cases, and says what became of each. */
export function KeepChosen({
  search,
  ids,
  count,
}: {
  readonly search: ConversationsSearch
  /** All that the filter lets through where absent. */
  readonly ids: readonly string[] | undefined
  readonly count: number
}) {
  const client = useQueryClient()
  const { mutate, isPending, data, error } = useTell('keep')
  const keep = async (): Promise<void> => {
    const asked = { ...askedOf(search), offset: 0, limit: MOST }
    const all =
      ids ?? (await client.fetchQuery(reading('conversations', asked))).rows.map(({ id }) => id)
    mutate({ ids: [...all] })
  }
  const kept = data?.kept.filter(({ id }) => id !== undefined) ?? []
  const refused = data?.kept.filter((one) => one.error !== undefined) ?? []
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        loading={isPending}
        disabled={count > MOST}
        onClick={() => void keep()}
      >
        {count > MOST ? `Keep as cases (at most ${MOST})` : 'Keep as cases'}
      </Button>
      {error && <Trouble error={error} />}
      {data && (
        <Alert role="status" color={refused.length > 0 ? 'yellow' : 'green'} w="100%">
          {kept.length} kept as cases
          {kept[0]?.file && (
            <>
              {' '}
              in <Foreign text={kept[0].file} />
            </>
          )}
          {refused.length > 0 && (
            <List size="sm">
              {refused.map((one) => (
                <List.Item key={one.conversation}>
                  <Foreign text={one.error ?? ''} />
                </List.Item>
              ))}
            </List>
          )}
        </Alert>
      )}
    </>
  )
}
