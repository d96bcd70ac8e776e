import { Title } from '@mantine/core'

/** Review. */
export function QueuePage() {
  return <Title order={1}>Review</Title>
}
