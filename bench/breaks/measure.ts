import { checkBreak } from '../../src/app/breaks/check-break.ts'
import { forkHolder } from '../../src/app/breaks/hold-fork.ts'
import type { BreakCheck } from '../../src/core/break-check.ts'
import type { ReplyInput } from '../../src/core/message.ts'
import type { ConversationSpec, Plan } from '../../src/core/plan.ts'
import type { Target } from '../../src/core/target.ts'
import { guardTarget } from '../../src/targets/index.ts'
import { type Observed, observe } from '../defects/observe.ts'
import { partingOf } from '../defects/truth.ts'

const LIMITS = { timeoutMs: 30_000, maxBytes: 1_000_000, rawIsBounded: true }
/** Time stands still: a transcript is the same however busy the machine is. */
const clock = { now: () => 0 }
const never = new AbortController().signal

/** One failure, and where its break is said to be. */
export interface CheckedBreak {
  readonly group: string
  readonly check: BreakCheck
  /** The turn in which the changed bot first did otherwise than the clean one before the same user. */
  readonly truth: number | undefined
}

/** What breaks are looked for in. */
export interface BreakBench {
  readonly plan: Plan
  readonly specs: readonly ConversationSpec[]
  /** The clean bot's conversations with the same users, where there is one to part from. */
  readonly clean: readonly Observed[]
  /** Failures at most, evenly spread. */
  readonly most: number
}

/** Where the failures of one bot broke: by the rule, by forking, and in truth; with the conversations held for it. */
export async function checkFailures(
  group: string,
  bot: Target<ReplyInput>,
  { plan, specs, clean, most }: BreakBench,
): Promise<{ checked: CheckedBreak[]; held: number }> {
  const failed = (await observe(bot, plan, specs)).filter(
    ({ outcome }) => outcome.label === 'failed',
  )
  const before = new Map(clean.map((one) => [one.key, one]))
  const target = guardTarget(bot, { clock, limits: LIMITS })
  const hold = forkHolder(
    { runId: `${plan.runId}-confirm`, user: plan.user },
    { target, model: undefined },
    { stop: never, drop: never },
    { clock },
  )
  const checked: CheckedBreak[] = []
  let held = 0
  for (const stored of failed.filter((_, at) => (at * most) % failed.length < most)) {
    const scenario = plan.scenarios.find(({ id }) => id === stored.spec.scenario)
    const persona = plan.personas.find(({ id }) => id === stored.spec.persona)
    if (!scenario || !persona) throw new Error('a plan without what it is made of')
    const origin = { stored: { ...stored, runId: plan.runId }, plan, scenario, persona }
    const check = await checkBreak(origin, (fork) => {
      held += 1
      return hold(fork)
    })
    const unchanged = before.get(stored.key)
    checked.push({ group, check, truth: unchanged && partingOf(unchanged, stored)?.turn })
  }
  return { checked, held }
}
