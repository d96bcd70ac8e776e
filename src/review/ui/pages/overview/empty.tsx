import { Code, Stack, Text, Title } from '@mantine/core'

/** What to do where there is nothing to show yet. */
export function EmptyStore() {
  return (
    <Stack maw="70ch">
      <Title order={1}>Nothing is stored yet</Title>
      <Text>
        <Code>offscript demo</Code> fills this page in a minute: four iterations of a bundled
        chatbot, offline.
      </Text>
      <Text>
        <Code>offscript run --target NAME --iteration LABEL</Code> holds conversations with yours;{' '}
        <Code>offscript init</Code> writes the files that it needs. The page shows a run while it
        goes on.
      </Text>
    </Stack>
  )
}
