import { Stack, Text, Title } from '@mantine/core'
import { PageLink } from './links.tsx'

/** Where an address leads nowhere. */
export function NotFound() {
  return (
    <Stack>
      <Title order={1}>There is no such page</Title>
      <Text>
        <PageLink to="/">To the overview</PageLink>
      </Text>
    </Stack>
  )
}
