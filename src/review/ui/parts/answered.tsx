import { Alert, Skeleton, Stack, Text } from '@mantine/core'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { AskError } from '../client.ts'
import { Foreign } from './foreign.tsx'

/** Shows what was answered, that it is on its way, or why it is not there. */
export function Answered<T>({
  query,
  children,
}: {
  readonly query: UseQueryResult<T>
  readonly children: (answer: T) => ReactNode
}) {
  if (query.data !== undefined) return <>{children(query.data)}</>
  if (query.error) return <Trouble error={query.error} />
  return (
    <Stack aria-busy="true" aria-label="Loading" role="status">
      <Skeleton h={32} w="40%" />
      <Skeleton h={180} />
      <Skeleton h={180} />
    </Stack>
  )
}

/** What went wrong and what to do. */
export function Trouble({ error }: { readonly error: Error }) {
  return (
    <Alert color="red" title="This could not be shown" role="alert">
      <Foreign text={error.message} />
      {error instanceof AskError && error.hint !== undefined && <Text mt="xs">{error.hint}</Text>}
    </Alert>
  )
}
