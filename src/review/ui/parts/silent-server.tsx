import { Alert, Button, Group, Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useSyncExternalStore } from 'react'
import { ask } from '../client.ts'
import { isSilent, watchConnection } from '../connection.ts'

/** Milliseconds between two tries. */
const EVERY_MS = 2_000

/** Says that the server does not answer, tries again by itself, and has everything asked anew once it is back. */
export function SilentServer() {
  const silent = useSyncExternalStore(watchConnection, isSilent)
  const client = useQueryClient()
  const retry = useCallback(async () => {
    try {
      await ask('runs', {})
      await client.invalidateQueries()
    } catch {
      // Still silent, or it says itself what is wrong.
    }
  }, [client])
  useEffect(() => {
    if (!silent) return
    const timer = setInterval(() => void retry(), EVERY_MS)
    return () => clearInterval(timer)
  }, [silent, retry])
  if (!silent) return null
  return (
    <Alert color="red" role="alert" title="The server does not answer" mb="md">
      <Group justify="space-between" gap="sm">
        <Text fz="sm">
          Start it again with <code>offscript review</code>; nothing that was saved is lost. This
          page goes on by itself once it is back.
        </Text>
        <Button variant="default" size="compact-sm" onClick={() => void retry()}>
          Try now
        </Button>
      </Group>
    </Alert>
  )
}
