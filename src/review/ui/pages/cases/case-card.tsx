import { Badge, Card, Group, Stack, Table, Text, Title } from '@mantine/core'
import type { Standing } from '../../../../core/dataset.ts'
import { CommandLine } from '../../parts/command-line.tsx'
import { Foreign } from '../../parts/foreign.tsx'
import { PageLink } from '../../parts/links.tsx'
import type { ReviewedCase } from './fits.ts'

const COLOURS: Readonly<Record<Standing, string>> = {
  passing: 'green',
  flaky: 'orange',
  failing: 'red',
  not_held: 'grape',
}

/** One case: where it came from, what is expected of it, and what came of it. */
export function CaseCard({ one }: { readonly one: ReviewedCase }) {
  const { last } = one
  return (
    <Card withBorder component="article" aria-label={one.id}>
      <Stack gap="xs">
        <Group gap="sm">
          <Title order={2} fz="md">
            <Foreign text={one.id} />
          </Title>
          {last ? (
            <Badge color={COLOURS[last.standing]} variant="light" tt="none">
              {last.standing.replace('_', ' ')}: {last.passed} of {last.times} passed
            </Badge>
          ) : (
            <Badge color="gray" variant="light" tt="none">
              never held
            </Badge>
          )}
          {one.expected === 'failed' && (
            <Badge color="yellow" variant="light" tt="none">
              known failure
            </Badge>
          )}
          {one.retireable && (
            <Badge color="blue" variant="light" tt="none">
              may be retired
            </Badge>
          )}
        </Group>
        {one.note !== undefined && (
          <Text component="div">
            <Foreign text={one.note} />
          </Text>
        )}
        <Text fz="sm" component="div">
          <Foreign text={`${one.scenario} × ${one.persona}`} />, expected{' '}
          {one.expected === 'passed' ? 'to pass' : 'to fail'}; kept for{' '}
          <Foreign text={one.from.outcome.cause} /> on{' '}
          <Foreign text={`${one.from.target} ${one.from.iteration}`} />.
        </Text>
        <Text fz="sm" component="div">
          From{' '}
          {one.stored ? (
            <PageLink to="/conversation" search={{ id: one.conversation }}>
              <Foreign text={one.conversation} />
            </PageLink>
          ) : (
            <>
              <Foreign text={one.conversation} />, which is not in this database
            </>
          )}
          , held {one.heldAt.slice(0, 10)}; in <Foreign text={one.file} />
          {one.masked > 0 && `; ${one.masked} values masked`}.
        </Text>
        <CaseRuns one={one} />
      </Stack>
    </Card>
  )
}

function CaseRuns({ one }: { readonly one: ReviewedCase }) {
  return (
    <details>
      <summary>
        {one.runs.length === 0
          ? 'Hold it'
          : `${one.inARow} in a row passing; history of ${one.runs.length}`}
      </summary>
      <Stack gap="xs" mt="xs">
        <CommandLine command={`npx offscript dataset run ${shellWord(one.file)}`} />
        {one.runs.length > 0 && (
          <Table.ScrollContainer minWidth={320} type="native">
            <Table aria-label={`History of ${one.id}`}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">When (UTC)</Table.Th>
                  <Table.Th scope="col">Against</Table.Th>
                  <Table.Th scope="col">Came to</Table.Th>
                  <Table.Th scope="col">Passed</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {one.runs.map((run, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: history is only ever added to
                  <Table.Tr key={index}>
                    <Table.Td className="figure">{run.at.replace('T', ' ').slice(0, 16)}</Table.Td>
                    <Table.Td>
                      <Foreign text={`${run.target} ${run.iteration}`} />
                    </Table.Td>
                    <Table.Td>{run.standing.replace('_', ' ')}</Table.Td>
                    <Table.Td className="figure">
                      {run.passed} of {run.times}
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        )}
      </Stack>
    </details>
  )
}

/** A word that a shell takes as it is. */
function shellWord(word: string): string {
  return /^[\w./-]+$/u.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`
}
