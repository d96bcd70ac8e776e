import { Text } from '@mantine/core'
import type { Reply } from '../../../../core/message.ts'
import { CutText } from '../../parts/cut-text.tsx'
import { Foreign } from '../../parts/foreign.tsx'
import { JsonBlock } from '../../parts/json-block.tsx'

/** What the bot tells of one reply besides its words: its steps, what it did, what it rests on. */
export function ReplyFacts({ reply }: { readonly reply: Reply }) {
  const { steps = [], actions = [], sources = [], endState } = reply
  return (
    <>
      {steps.length > 0 && (
        <details>
          <summary>
            {steps.length} steps:{' '}
            {steps.map(({ name, status }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: steps may repeat, and are never moved
              <span key={at} className={status === 'ok' ? undefined : 'step-bad'}>
                {at > 0 && ' → '}
                <Foreign text={status === 'ok' ? name : `${name} (${status})`} />
              </span>
            ))}
          </summary>
          <ul>
            {steps.map(({ name, status, ms, output }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              <li key={at}>
                <Foreign text={`${name}: ${status}`} />
                {ms !== undefined && `, ${ms.toFixed(0)} ms`}
                {output !== undefined && <JsonBlock value={output} />}
              </li>
            ))}
          </ul>
        </details>
      )}
      {actions.map((action, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        <Text key={at} size="sm" component="div">
          Action: <CutText text={`${action.name}(${JSON.stringify(action.arguments)})`} />
          {action.result !== undefined && (
            <>
              {' → '}
              <CutText text={JSON.stringify(action.result)} />
            </>
          )}
        </Text>
      ))}
      {sources.length > 0 && (
        <details>
          <summary>{sources.length} sources</summary>
          <ul>
            {sources.map(({ id, title, text }) => (
              <li key={id}>
                <Foreign text={title === undefined ? id : `${title} (${id})`} />
                {text !== undefined && (
                  <div>
                    <CutText text={text} />
                  </div>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
      {endState !== undefined && (
        <Text size="sm">
          End state: <Foreign text={endState} />
        </Text>
      )}
    </>
  )
}
