import { Button, Code, CopyButton, Group } from '@mantine/core'

/** A command to be copied. */
export function CommandLine({ command }: { readonly command: string }) {
  return (
    <Group gap="xs" wrap="nowrap" align="start">
      <Code block style={{ overflowX: 'auto' }} tabIndex={0}>
        {command}
      </Code>
      <CopyButton value={command}>
        {({ copied, copy }) => (
          <Button
            size="compact-sm"
            variant="default"
            mt={6}
            style={{ flexShrink: 0 }}
            aria-label={`Copy ${command}`}
            onClick={copy}
          >
            {copied ? 'Copied' : 'Copy'}
          </Button>
        )}
      </CopyButton>
    </Group>
  )
}
