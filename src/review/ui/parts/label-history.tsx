import { List, Stack, Text, Title } from '@mantine/core'
import { howMany } from '../../../core/figures.ts'
import { JUDGEMENTS, type LabelEntry } from '../../../core/label.ts'
import type { AnswerOf } from '../../server/api.ts'
import { Foreign } from './foreign.tsx'

/** What was said of a conversation and when; of others only once there is a label of one's own. */
export function LabelHistory({ labels }: { readonly labels: AnswerOf<'labels'> }) {
  const { own, others, othersCount, history } = labels
  const people = howMany(othersCount, 'other reviewer')
  return (
    <Stack gap="xs">
      {!own && othersCount > 0 && (
        <Text fz="sm">{people} labelled it. What they said shows after your own label.</Text>
      )}
      {others.length > 0 && (
        <div>
          <Title order={3} fz="sm">
            Others
          </Title>
          <List size="sm">
            {others.map((label) => (
              <List.Item key={label.reviewer}>
                <Entry entry={{ ...label, undo: false }} />
              </List.Item>
            ))}
          </List>
        </div>
      )}
      {history.length > 0 && (
        <details>
          <summary>History: {history.length}</summary>
          <List size="sm" mt={4}>
            {history.map((entry, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: entries are only ever added
              <List.Item key={index}>
                <Entry entry={entry} />
                <Text fz="xs" c="dimmed">
                  {entry.at.replace('T', ' ').slice(0, 19)} UTC
                </Text>
              </List.Item>
            ))}
          </List>
        </details>
      )}
    </Stack>
  )
}

function Entry({ entry }: { readonly entry: LabelEntry }) {
  const { reviewer, judgement, failure, stage, note, undo } = entry
  const details = [failure, stage].filter((part) => part !== undefined).join(' at ')
  const title = judgement === undefined ? 'no label' : JUDGEMENTS[judgement].title
  return (
    <Text fz="sm" component="div">
      <Foreign text={reviewer} />
      {undo ? ' took it back: ' : ': '}
      {title}
      {details !== '' && ' ('}
      {details !== '' && <Foreign text={details} />}
      {details !== '' && ')'}
      {note !== undefined && ' – '}
      {note !== undefined && <Foreign text={note} />}
    </Text>
  )
}
