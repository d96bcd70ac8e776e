import type pc from 'picocolors'
import type { Reply } from '../core/message.ts'
import type { ShadowTurn } from '../core/shadow.ts'
import { visible, visibleLine } from '../core/visible.ts'

type Paint = ReturnType<typeof pc.createColors>

/** What the shadow would have said in a turn; nothing where that is what was sent. */
export function shadowLines(
  shadow: ShadowTurn | undefined,
  sent: readonly Reply[],
  paint: Paint,
): string[] {
  if (!shadow || shadow.comparison?.matched === true) return []
  const { replies, error } = shadow
  const mark = paint.magenta('shadow')
  return [
    ...(error ? [`   ${mark} ${visibleLine(error.kind)}: ${visibleLine(error.message)}`] : []),
    ...replies.map(({ text }) => `   ${mark} ${indented(text)}`),
    ...detailsOf(shadow, sent).map((line) => paint.dim(`          ${visibleLine(line)}`)),
  ]
}

function detailsOf({ comparison, replies, error }: ShadowTurn, sent: readonly Reply[]): string[] {
  if (error) return []
  if (!comparison) return ['not compared']
  const other = Object.entries(comparison.steps).flatMap(([step, match]) =>
    match === 'same' ? [] : [step],
  )
  const { similarity } = comparison
  if (similarity !== undefined) {
    const steps = other.length > 0 ? ` · other output of ${other.join(', ')}` : ''
    return [`similarity ${similarity.toFixed(2)}${steps}`]
  }
  return other.map((step) => `${step}: ${outputOf(replies, step)}, sent ${outputOf(sent, step)}`)
}

function outputOf(replies: readonly Reply[], step: string): string {
  const outputs = replies
    .flatMap(({ steps = [] }) => steps)
    .flatMap(({ name, output }) => (name === step && output !== undefined ? [output] : []))
  return outputs.length === 0 ? 'nothing' : outputs.map((one) => JSON.stringify(one)).join(', ')
}

/** Further lines stand under the first, so that none can pass for a line of ours. */
function indented(text: string): string {
  return visible(text).replaceAll('\n', `\n${' '.repeat(10)}`)
}
