import type { MetFailure } from './cluster-failures.ts'

/** Three faults as a bot without a name would show them, in two languages and with other values each time. */
const FAULTS = [
  (at: number) => ({
    failure: 'stuck' as const,
    stage: 'confirm',
    reason: `repeats amount as "${at} euros"`,
    checks: ['wrong_echo'],
    reply: 'confirm',
    botWords: at % 2 === 0 ? `Is ${at} euros right?` : `¿Es correcto ${at} euros?`,
  }),
  (at: number) => ({
    failure: 'handed_off' as const,
    stage: 'details',
    reason: 'hands over though nobody asked',
    checks: ['hand_off_too_early'],
    reply: 'hand_off',
    botWords: at % 2 === 0 ? 'A colleague takes over.' : 'Un compañero se encarga.',
  }),
  (at: number) => ({
    failure: 'wrong_end_state' as const,
    stage: 'done',
    reason: `order is missing, the user said "${at}"`,
    checks: ['record'],
    reply: 'claim_done',
    botWords: at % 2 === 0 ? `Order ${at} is on its way.` : `El pedido ${at} está en camino.`,
  }),
]

/** A failure of the given fault, 0 to 2, which is the one at this place. */
export function failureOf(fault: number, at: number, given: Partial<MetFailure> = {}): MetFailure {
  const make = FAULTS[fault % FAULTS.length]
  if (!make) throw new RangeError('there are three faults')
  return {
    id: `r1-${fault}-${String(at).padStart(3, '0')}`,
    step: undefined,
    behaviour: 'answer',
    around: '',
    iteration: 0,
    own: true,
    explored: false,
    ...make(at),
    ...given,
  }
}

/** So many of each fault. */
export function failuresOf(...counts: readonly number[]): MetFailure[] {
  return counts.flatMap((count, fault) =>
    Array.from({ length: count }, (_, at) => failureOf(fault, at)),
  )
}
