import { Stack, Table, Text, Title } from '@mantine/core'
import type { ReviewerPair } from '../../../core/agreement.ts'
import { counted, kappaFigure } from '../../../core/figures.ts'
import { JUDGEMENTS, Judgement } from '../../../core/label.ts'
import { visibleLine } from '../../../core/visible.ts'
import { Foreign } from './foreign.tsx'

/** Two reviewers against each other: kappa, the share they agree on, and who said what. */
export function PairTable({ pair: { a, b, kappa, same, table } }: { readonly pair: ReviewerPair }) {
  const names = `${visibleLine(a)} and ${visibleLine(b)}`
  return (
    <Stack gap={4}>
      <Title order={3} fz="md">
        <Foreign text={names} />
      </Title>
      <Text>
        Cohen’s kappa{' '}
        <strong className="figure">
          {kappa ? kappaFigure(kappa) : 'is not defined: both always say the same'}
        </strong>
        ; the same label in <span className="figure">{counted(same)}</span>.
      </Text>
      <Table.ScrollContainer minWidth={420} type="native">
        <Table aria-label={names}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">
                <Foreign text={visibleLine(a)} /> ↓ <Foreign text={visibleLine(b)} /> →
              </Table.Th>
              {Judgement.options.map((one) => (
                <Table.Th key={one} scope="col">
                  {JUDGEMENTS[one].title}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {Judgement.options.map((row) => (
              <Table.Tr key={row}>
                <Table.Th scope="row">{JUDGEMENTS[row].title}</Table.Th>
                {Judgement.options.map((column) => (
                  <Table.Td key={column} className="figure">
                    {table[row][column]}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Stack>
  )
}
