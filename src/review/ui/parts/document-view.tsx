import { Alert, Stack, Table, Text, Title } from '@mantine/core'
import type { AnswerOf } from '../../server/api.ts'
import { CutText } from './cut-text.tsx'
import { Foreign } from './foreign.tsx'

/** A report as the terminal shows it too: made once, on the server. */
export type ShownDocument = NonNullable<AnswerOf<'conversation'>['shortest']>

/** A whole report. */
export function DocumentView({ document }: { readonly document: ShownDocument }) {
  return (
    <Stack gap="md">
      <DocumentLead document={document} />
      {document.sections.map(({ title, notes = [], head, rows = [], figures = [] }) => (
        <section key={title}>
          <Title order={3} size="h4">
            <Foreign text={title} />
          </Title>
          {notes.map((note) => (
            <Text key={note} size="sm" c="dimmed">
              <Foreign text={note} />
            </Text>
          ))}
          <Table.ScrollContainer minWidth={420}>
            <Table className="document-table">
              {head && (
                <Table.Thead>
                  <Table.Tr>
                    {head.map((cell, at) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name, and are never moved
                      <Table.Th key={at}>
                        <Foreign text={cell} />
                      </Table.Th>
                    ))}
                  </Table.Tr>
                </Table.Thead>
              )}
              <Table.Tbody>
                {rows.map((row, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name, and are never moved
                  <Table.Tr key={at}>
                    {row.map((cell, column) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: as above
                      <Table.Td key={column} ta={figures.includes(column) ? 'right' : undefined}>
                        <CutText text={cell} />
                      </Table.Td>
                    ))}
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        </section>
      ))}
    </Stack>
  )
}

/** What it says in sentences. */
export function DocumentLead({ document }: { readonly document: ShownDocument }) {
  return (
    <Stack gap={4}>
      {document.lead.map((line) => (
        <Text key={line} size="sm" component="div">
          <CutText text={line} />
        </Text>
      ))}
      {document.warnings.map((warning) => (
        <Alert key={warning} color="yellow" p="xs">
          <CutText text={warning} />
        </Alert>
      ))}
    </Stack>
  )
}
