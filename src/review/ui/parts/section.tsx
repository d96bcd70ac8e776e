import { Paper, Stack, Text, Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'

/** One part of a page under its heading; `note` says how its figures are to be read. */
export function Section({
  title,
  note,
  children,
}: {
  readonly title: ReactNode
  readonly note?: ReactNode
  readonly children: ReactNode
}) {
  const id = useId()
  return (
    <Paper component="section" withBorder p="md" aria-labelledby={id} miw={0}>
      <Stack gap="sm">
        <Title order={2} size="h4" id={id}>
          {title}
        </Title>
        {note !== undefined && (
          <Text size="sm" c="dimmed" maw="80ch">
            {note}
          </Text>
        )}
        {children}
      </Stack>
    </Paper>
  )
}
