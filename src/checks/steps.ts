import type { Turn } from '../core/conversation.ts'
import { hasPhrase, wordKey } from '../core/fold.ts'
import type { Step } from '../core/message.ts'

/** The pipeline steps of a turn that report anything but success. */
export function failedSteps(turn: Turn): readonly Step[] {
  return stepsOf(turn).filter(({ status }) => FAILED.test(status))
}

/** The step broke down, where others only say that they found nothing. */
export function brokeDown({ status }: Step): boolean {
  return BROKEN.test(status)
}

/** The first pipeline step of a turn whose output holds a wrong value: it went wrong there, and later steps took it over. */
export function stepHolding(turn: Turn, wrong: string): string | undefined {
  const key = wordKey(wrong)
  if (key === '') return undefined
  return stepsOf(turn).find(
    ({ output }) => output !== undefined && hasPhrase(JSON.stringify(output), key),
  )?.name
}

function stepsOf({ replies }: Turn): readonly Step[] {
  const [first, ...rest] = replies
  return rest.length === 0 ? (first?.steps ?? []) : replies.flatMap(({ steps }) => steps ?? [])
}

const BROKEN = /^(?:error|fail|exception|timeout)/iu
const FAILED =
  /^(?:error|fail|exception|timeout|fallback|miss|low_confidence|rejected|blocked|not_|no_|unknown|invalid|empty)/iu
