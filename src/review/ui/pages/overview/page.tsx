import { Stack, Table, Title } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { Answered } from '../../parts/answered.tsx'
import { RateFigure } from '../../parts/figure.tsx'
import { PageLink } from '../../parts/links.tsx'
import { useRead } from '../../use-read.ts'

const route = getRouteApi('/')

/** How the error rate of a target moves. */
export function OverviewPage() {
  const query = useRead('overview', route.useSearch())
  return (
    <Answered query={query}>
      {({ target, trend }) => (
        <Stack>
          <Title order={1}>{target}</Title>
          <Table.ScrollContainer minWidth={500}>
            <Table>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>Iteration</Table.Th>
                  <Table.Th>Failure rate</Table.Th>
                  <Table.Th>Completion</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {trend.rows.map((row) => (
                  <Table.Tr key={row.runId}>
                    <Table.Td>
                      <PageLink to="/run" search={{ run: row.runId }}>
                        {row.iteration}
                      </PageLink>
                    </Table.Td>
                    <Table.Td>
                      <RateFigure rate={row.failure} />
                    </Table.Td>
                    <Table.Td>
                      <RateFigure rate={row.completion} />
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        </Stack>
      )}
    </Answered>
  )
}
