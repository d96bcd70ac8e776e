import { Title } from '@mantine/core'

/** Compare. */
export function ComparePage() {
  return <Title order={1}>Compare</Title>
}
