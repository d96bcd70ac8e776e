import { Stack, Table, Title } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { Answered } from '../../parts/answered.tsx'
import { RateFigure } from '../../parts/figure.tsx'
import { PageLink } from '../../parts/links.tsx'
import { useRead } from '../../use-read.ts'

const route = getRouteApi('/run')

/** One run: how often it failed and where. */
export function RunPage() {
  const query = useRead('run', route.useSearch())
  return (
    <Answered query={query}>
      {({ report }) => (
        <Stack>
          <Title order={1}>
            {report.target} {report.iteration}
          </Title>
          <RateFigure rate={report.straying.failure} />
          <Table>
            <Table.Tbody>
              {report.stages.map(({ stage, hazard }) => (
                <Table.Tr key={stage}>
                  <Table.Td>
                    <PageLink to="/conversations" search={{ run: [report.runId], stage: [stage] }}>
                      {stage}
                    </PageLink>
                  </Table.Td>
                  <Table.Td>
                    <RateFigure rate={hazard} />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Stack>
      )}
    </Answered>
  )
}
