import { Button, NativeSelect, NumberInput, Popover, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useState } from 'react'
import { BehaviourKind } from '../../../../core/behaviour.ts'
import { Trouble } from '../../parts/answered.tsx'
import { useTell } from '../../use-tell.ts'

const ANY = 'as it comes'

/** Goes on otherwise from a turn: asks how, and begins. */
export function ForkHere({ id, turn }: { readonly id: string; readonly turn: number }) {
  const [opened, { toggle, close }] = useDisclosure()
  return (
    <Popover opened={opened} onChange={close} position="bottom-end" trapFocus shadow="md">
      <Popover.Target>
        <Button
          size="compact-xs"
          variant="subtle"
          onClick={toggle}
          aria-expanded={opened}
          aria-label={`Fork at turn ${turn}`}
        >
          Fork here
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={`Fork at turn ${turn}`} maw="min(22rem, calc(100vw - 1rem))">
        {opened && <ForkForm id={id} turn={turn} onStarted={close} />}
      </Popover.Dropdown>
    </Popover>
  )
}

function ForkForm({
  id,
  turn,
  onStarted,
}: {
  readonly id: string
  readonly turn: number
  onStarted(): void
}) {
  const [behaviour, setBehaviour] = useState<string>(ANY)
  const [times, setTimes] = useState(1)
  const { mutate, error, isPending } = useTell('startJob')
  const played = BehaviourKind.safeParse(behaviour).data
  const job = {
    kind: 'fork' as const,
    conversation: id,
    at: turn,
    times,
    ...(played ? { behaviour: played } : {}),
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        mutate({ job }, { onSuccess: onStarted })
      }}
    >
      <Stack gap="xs">
        <Text size="sm">
          The turns before are said as they were; from turn {turn} on the user goes on by itself.
        </Text>
        <NativeSelect
          size="xs"
          label={`Turn ${turn} is played`}
          value={behaviour}
          data={[ANY, ...BehaviourKind.options]}
          onChange={(event) => setBehaviour(event.currentTarget.value)}
        />
        <NumberInput
          size="xs"
          label="Times"
          min={1}
          max={100}
          value={times}
          onChange={(given) => setTimes(Math.max(1, Math.min(100, Number(given) || 1)))}
        />
        <Button size="xs" type="submit" loading={isPending}>
          Fork
        </Button>
        {error && <Trouble error={error} />}
      </Stack>
    </form>
  )
}
