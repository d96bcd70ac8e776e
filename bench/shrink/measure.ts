import { settled } from '../../src/analysis/shrink/settle.ts'
import type { Origin } from '../../src/app/find-conversation.ts'
import { candidateHolder } from '../../src/app/shrink/candidate-holder.ts'
import { shrink } from '../../src/app/shrink/minimize.ts'
import { failsTheSame } from '../../src/app/shrink/same-way.ts'
import { AppError } from '../../src/core/errors.ts'
import type { ReplyInput } from '../../src/core/message.ts'
import type { MinimizedReport } from '../../src/core/minimized.ts'
import type { ConversationSpec, Plan } from '../../src/core/plan.ts'
import type { Target } from '../../src/core/target.ts'
import { guardTarget } from '../../src/targets/index.ts'
import { observe } from '../defects/observe.ts'

const LIMITS = { timeoutMs: 30_000, maxBytes: 1_000_000, rawIsBounded: true }
/** Time stands still: a transcript is the same however busy the machine is. */
const clock = { now: () => 0 }
const never = new AbortController().signal

/** One failure and what was made of it. */
export interface Shrunk {
  readonly bot: string
  readonly change: string
  /** Nothing where the failure did not come back, or not in at least 4 of 5. */
  readonly report?: MinimizedReport
  /** Whether the shortest form failed in the same way in at least 4 of 5 further holds, under ids not used before. */
  readonly again?: boolean
}

/** The failures of some conversations with a bot, each shrunk; at most so many, evenly spread. */
export async function shrinkFailures(
  named: { readonly bot: string; readonly change: string },
  bot: Target<ReplyInput>,
  plan: Plan,
  specs: readonly ConversationSpec[],
  most: number,
): Promise<{ failures: number; shrunk: Shrunk[] }> {
  const failed = (await observe(bot, plan, specs)).filter(
    ({ outcome }) => outcome.label === 'failed',
  )
  const chosen = failed.filter((_, at) => (at * most) % failed.length < most)
  const shrunk: Shrunk[] = []
  for (const stored of chosen) {
    const scenario = plan.scenarios.find(({ id }) => id === stored.spec.scenario)
    const persona = plan.personas.find(({ id }) => id === stored.spec.persona)
    if (!scenario || !persona) throw new Error('a plan without what it is made of')
    const origin = { stored: { ...stored, runId: plan.runId }, plan, scenario, persona }
    shrunk.push({ ...named, ...(await shrunkOf(origin, bot)) })
  }
  return { failures: failed.length, shrunk }
}

async function shrunkOf(
  origin: Origin,
  bot: Target<ReplyInput>,
): Promise<Pick<Shrunk, 'report' | 'again'>> {
  const target = guardTarget(bot, { clock, limits: LIMITS })
  const connected = { target, model: undefined, shadow: undefined, close: async () => undefined }
  const { stored, plan, persona } = origin
  const holderUnder = (runId: string) =>
    candidateHolder(
      { ...plan, runId, conversations: [stored.spec] },
      connected,
      { stop: never, drop: never },
      { clock, cwd: '', env: {} },
    )
  const ledger = { find: () => undefined, note: () => undefined }
  try {
    const hold = holderUnder(`${stored.spec.id}-shrink`)
    const report = await shrink(
      origin,
      { ...plan, conversations: [stored.spec] },
      { hold, ledger, concurrency: 4, maxRuns: 600 },
    )
    const { scenario, script } = report
    const later = holderUnder(`${stored.spec.id}-again`)
    const original = { ...stored, scenario: origin.scenario, language: persona.language }
    let same = 0
    for (let at = 0; at < 5; at += 1) {
      const held = await later({ scenario, persona: report.persona, script })
      if (failsTheSame(original, { ...held, scenario, language: persona.language })) same += 1
    }
    return { report, again: settled({ same, other: 5 - same }) === true }
  } catch (thrown) {
    if (thrown instanceof AppError && thrown.code === 'gate_not_met') return {}
    throw thrown
  }
}
