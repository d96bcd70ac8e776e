import { Text } from '@mantine/core'
import type { RejectedDraft, Turn } from '../../../../core/conversation.ts'
import { CutText } from '../../parts/cut-text.tsx'
import { Foreign } from '../../parts/foreign.tsx'

/** What the user said in a turn, and how it came to be said. */
export function UserMessage({ turn: { user, note } }: { readonly turn: Turn }) {
  const told = Object.entries(note.conveys).map(([slot, value]) => `${slot} = ${value}`)
  const back = Object.entries(note.retracts ?? {}).map(([slot, value]) => `${slot} = ${value}`)
  const facts = [
    note.act,
    ...(note.rung === undefined ? [] : [`rung ${note.rung}`]),
    ...(note.language === undefined ? [] : [`in ${note.language}`]),
    ...(note.wants
      ? [`wants ${[note.wants.what, note.wants.word].filter(Boolean).join(' ')}`]
      : []),
    ...(told.length > 0 ? [`tells ${told.join(', ')}`] : []),
    ...(back.length > 0 ? [`takes back ${back.join(', ')}`] : []),
    ...(note.requests ? [`asks for ${note.requests.join(', ')}`] : []),
  ]
  return (
    <div className="said by-user">
      <Text size="xs" fw={600} c="dimmed">
        User · {note.behaviour}
      </Text>
      {(user.messages ?? [user.text]).map((text, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: messages may repeat, and are never moved
        <div className="bubble" key={at}>
          {text === '' ? <em>(an empty message)</em> : <CutText text={text} />}
          {user.quickReply && (
            <Text span size="xs">
              {' '}
              (clicked)
            </Text>
          )}
        </div>
      ))}
      <Text size="xs" c="dimmed" component="div">
        <Foreign text={facts.join(' · ')} />
      </Text>
      <Drafts drafts={note.drafts ?? []} />
    </div>
  )
}

/** Drafts that the guard did not let out. */
export function Drafts({ drafts }: { readonly drafts: readonly RejectedDraft[] }) {
  if (drafts.length === 0) return null
  return (
    <details>
      <summary>
        {drafts.length === 1 ? '1 draft was' : `${drafts.length} drafts were`} not sent
      </summary>
      <ul>
        {drafts.map(({ text, fault, detail }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: drafts may repeat, and are never moved
          <li key={at}>
            <strong>{fault}</strong> <Foreign text={detail} />
            <div>
              <CutText text={text} />
            </div>
          </li>
        ))}
      </ul>
    </details>
  )
}
