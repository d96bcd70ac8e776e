import { createRandom } from '../core/random.ts'

/** What a user must do for a defect to show. */
export type Exposure =
  | 'cooperative'
  | 'varied'
  | 'clarify'
  | 'off_topic'
  | 'correction'
  | 'impatient'
  | 'probing'
  | 'end_state'

/** A fault planted on purpose in a bundled chatbot: the ground truth for measuring what finds it. */
export interface DefectShape {
  readonly id: string
  /**
   * The stage in which the user says what is then answered wrongly: the one that the reply before left them in, not the one
   * that the faulty reply leads to; of the first message of all, `greet`. `any` where the fault strikes in several, as soon
   * as the user says what brings it out.
   */
  readonly stage: string
  /** The step of the bot's pipeline that is at fault. */
  readonly step: string
  /** What an outside observer sees. */
  readonly symptom: string
  readonly exposedBy: readonly Exposure[]
  /** Its mutation operator, as numbered in the list of operators that the bundled bots draw on. */
  readonly operator: string
  /** True where it strikes by chance, at a rate chosen when it is switched on. */
  readonly stochastic?: boolean
}

/** A change to a bot with which nothing is wrong: what finds a fault in it raises a false alarm. */
export interface Equivalent {
  readonly id: string
  /** What is different. */
  readonly change: string
}

/** A defect as it is switched on; a stochastic one strikes in this share of its chances (0 to 1), 5 % by default. */
export type Planted<Id extends string> = Id | { readonly id: Id; readonly rate: number }

const DEFAULT_RATE = 0.05

/**
 * Says, for one conversation, whether a planted fault strikes now. A lasting one always does; a stochastic one by a draw
 * that depends on the conversation's id, the defect and how often it had its chance before, and on nothing else.
 */
export function planted<Id extends string>(
  defects: readonly (DefectShape & { readonly id: Id })[],
  switchedOn: readonly Planted<Id>[],
  conversationId: string,
): (id: Id) => boolean {
  const rates = new Map<Id, number>()
  for (const one of switchedOn) {
    const id = typeof one === 'string' ? one : one.id
    const stochastic = defects.find((defect) => defect.id === id)?.stochastic === true
    const rate = typeof one === 'string' ? DEFAULT_RATE : one.rate
    rates.set(id, stochastic ? rate : 1)
  }
  const chances = new Map<Id, number>()
  return (id) => {
    const rate = rates.get(id)
    if (rate === undefined || rate >= 1) return rate !== undefined
    const chance = chances.get(id) ?? 0
    chances.set(id, chance + 1)
    return createRandom([conversationId, id, chance].join('\u0000')).chance(rate)
  }
}
