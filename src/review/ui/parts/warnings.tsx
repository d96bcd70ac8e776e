import { Alert, List } from '@mantine/core'
import { Foreign } from './foreign.tsx'

/** What a reader must know before believing the figures. */
export function Warnings({ warnings }: { readonly warnings: readonly string[] }) {
  if (warnings.length === 0) return null
  return (
    <Alert color="yellow" title="Mind this" role="note" maw="100ch">
      <List size="sm" spacing={4}>
        {warnings.map((warning) => (
          <List.Item key={warning}>
            <Foreign text={warning} />
          </List.Item>
        ))}
      </List>
    </Alert>
  )
}
