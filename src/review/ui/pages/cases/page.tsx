import { Title } from '@mantine/core'

/** Cases. */
export function CasesPage() {
  return <Title order={1}>Cases</Title>
}
