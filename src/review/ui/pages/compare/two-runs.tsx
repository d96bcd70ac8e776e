import { Button, Group } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { RunSelect } from '../../parts/run-choice.tsx'

const route = getRouteApi('/compare')

/** Chooses the two runs. */
export function TwoRuns({ a, b }: { readonly a: string; readonly b: string }) {
  const navigate = route.useNavigate()
  const go = (search: { a: string; b: string }): void => void navigate({ search })
  return (
    <Group align="end">
      <RunSelect label="A, before" value={a} onChange={(chosen) => go({ a: chosen, b })} />
      <RunSelect label="B, after" value={b} onChange={(chosen) => go({ a, b: chosen })} />
      <Button variant="default" onClick={() => go({ a: b, b: a })}>
        Swap
      </Button>
    </Group>
  )
}
