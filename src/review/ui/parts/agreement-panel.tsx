import { Alert, Stack, Table, Text, Title } from '@mantine/core'
import type { Estimate, ProgramAgreement } from '../../../core/agreement.ts'
import { counted, estimated } from '../../../core/figures.ts'
import { visibleLine } from '../../../core/visible.ts'
import { useRead } from '../use-read.ts'
import { Answered } from './answered.tsx'
import { Foreign } from './foreign.tsx'
import { PairTable } from './pair-table.tsx'

/** How far the reviewers of a run agree with each other and with the program, and the failure rate they correct to. */
export function AgreementPanel({
  run,
  seed,
}: {
  /** The newest where none is named. */
  readonly run?: string | undefined
  /** Of the random sample that was read. */
  readonly seed?: string | undefined
}) {
  const query = useRead('agreement', { run, seed })
  return (
    <Stack component="section" aria-labelledby="agreement" gap="sm" maw="60rem">
      <Title order={2} id="agreement">
        Agreement
      </Title>
      <Answered query={query}>
        {(found) =>
          found.labelled === 0 ? (
            <Text>Nothing of this run is labelled yet.</Text>
          ) : (
            <>
              <Text>
                {found.labelled} conversations of{' '}
                <Foreign text={`${found.target} ${found.iteration}`} /> are labelled by{' '}
                <Foreign
                  text={found.reviewers
                    .map(({ reviewer, labelled }) => `${visibleLine(reviewer)} (${labelled})`)
                    .join(', ')}
                />
                .
              </Text>
              <Program program={found.program} />
              {found.pairs.map((pair) => (
                <PairTable key={JSON.stringify([pair.a, pair.b])} pair={pair} />
              ))}
              {found.warnings.map((warning) => (
                <Text key={warning} fz="sm">
                  {warning}
                </Text>
              ))}
            </>
          )
        }
      </Answered>
    </Stack>
  )
}

function Program({ program }: { readonly program: ProgramAgreement }) {
  const { observed, corrected, refused, failed, passed } = program
  const figures: [string, Estimate | undefined, string][] = [
    ['Agreement', program.same, 'conversations in which both say whether the bot failed'],
    ['Sensitivity', program.sensitivity, "those the reviewers call the bot's fault, called failed"],
    ['Specificity', program.specificity, 'the others, called passed'],
  ]
  return (
    <Stack gap="xs">
      <Text>
        Failure rate as the program counts: <span className="figure">{counted(observed)}</span>
        {corrected && (
          <>
            {' '}
            · corrected by the reviewers: <strong className="figure">{estimated(corrected)}</strong>
          </>
        )}
      </Text>
      {refused !== undefined && (
        <Alert color="blue" title="No corrected rate yet">
          <Foreign text={refused} />
        </Alert>
      )}
      {program.same && (
        <Table.ScrollContainer minWidth={340} type="native">
          <Table withRowBorders aria-label="The program against the reviewers">
            <Table.Tbody>
              {figures.map(([name, estimate, what]) => (
                <Table.Tr key={name}>
                  <Table.Th scope="row">{name}</Table.Th>
                  <Table.Td className="figure">{estimate ? estimated(estimate) : '–'}</Table.Td>
                  <Table.Td>{what}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      <Text fz="sm" c="dimmed">
        Random sample of seed <Foreign text={program.seed} />: of {failed.size} failed{' '}
        {failed.drawn} read, {failed.clear} clear, {failed.bot} the bot’s fault; of {passed.size}{' '}
        passed {passed.drawn} read, {passed.clear} clear, {passed.bot} the bot’s fault. Weighted to
        the whole run.
      </Text>
    </Stack>
  )
}
