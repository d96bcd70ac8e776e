import { Alert, Button, Text } from '@mantine/core'
import { Trouble } from '../../parts/answered.tsx'
import { Foreign } from '../../parts/foreign.tsx'
import { useTell } from '../../use-tell.ts'

/** Keeps a conversation as a regression case, masked; in its shortest form too, where there is one. */
export function KeepCase({
  conversation,
  isShrunk,
}: {
  readonly conversation: string
  readonly isShrunk: boolean
}) {
  const { mutate, isPending, data, error } = useTell('keep')
  const keep = (minimized: boolean) => () => mutate({ ids: [conversation], minimized })
  return (
    <>
      <Button size="compact-sm" variant="default" loading={isPending} onClick={keep(false)}>
        Keep as case
      </Button>
      {isShrunk && (
        <Button size="compact-sm" variant="default" loading={isPending} onClick={keep(true)}>
          Keep its shortest form
        </Button>
      )}
      {error && <Trouble error={error} />}
      {data?.kept.map((one) =>
        one.error === undefined ? (
          <Alert key={one.conversation} color="green" p="xs" role="status" w="100%">
            Kept as <Foreign text={one.id ?? ''} /> in <Foreign text={one.file ?? ''} />
            {one.masked !== undefined && one.masked > 0 && `; ${one.masked} values masked`}
          </Alert>
        ) : (
          <Alert key={one.conversation} color="yellow" p="xs" role="alert" w="100%">
            <Foreign text={one.error} />
            {one.hint !== undefined && <Text size="sm">{one.hint}</Text>}
          </Alert>
        ),
      )}
    </>
  )
}
