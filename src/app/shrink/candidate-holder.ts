import { judgeConversation } from '../../checks/index.ts'
import { AppError } from '../../core/errors.ts'
import type { Plan } from '../../core/plan.ts'
import type { JudgedConversation } from '../../core/records.ts'
import { createHolder } from '../../run/index.ts'
import { userFactory } from '../../users/index.ts'
import type { Connected } from '../connections.ts'
import type { AgainOptions } from '../hold-again.ts'
import type { Surroundings } from '../project.ts'
import { userFor } from '../user-for.ts'
import type { HoldCandidate } from './try-candidate.ts'

/**
 * Holds candidates with one bot, each conversation under an id of its own. Throws an `AppError` when it is interrupted, or
 * when the bot can no longer be reached: that would pass for a candidate that does not fail.
 */
export function candidateHolder(
  plan: Plan,
  { target, model }: Connected,
  { drop, stop }: Pick<AgainOptions, 'drop' | 'stop'>,
  { clock }: Surroundings,
): HoldCandidate {
  const [spec] = plan.conversations
  if (!spec) throw new Error('a plan without a conversation')
  const makeUser = userFactory(plan.user, model)
  let held = 0
  return async ({ scenario, persona, script }) => {
    if (stop.aborted) throw interrupted()
    held += 1
    const hold = createHolder<JudgedConversation>({
      plan: { scenarios: [scenario], personas: [persona] },
      target,
      variables: {},
      clock,
      createUser: (one) => userFor(makeUser, plan.seed, one, scenario, persona, { script }),
      judge: judgeConversation,
      pack: (judged) => judged,
    })
    const judged = await hold({ ...spec, id: `${plan.runId}-${held}` }, drop)
    if (!judged) throw interrupted()
    if (judged.outcome.fault === 'infrastructure')
      throw new AppError('unreachable', `the target cannot be reached: ${judged.outcome.cause}`, {
        hint: 'What was tried is stored: once the bot is back, the same command goes on from there.',
      })
    return judged
  }
}

function interrupted(): AppError {
  return new AppError('interrupted', 'interrupted', {
    hint: 'What was tried is stored: the same command goes on from there.',
  })
}
