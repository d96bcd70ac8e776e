import seedrandom from 'seedrandom'

/** A stream of draws. Two streams with the same address give the same draws, whatever else was drawn. */
export interface Random {
  /** Uniform in [0, 1). */
  next(): number
  /** True with probability `p` (0 to 1). */
  chance(p: number): boolean
  /** Uniform integer from `low` to `high`, both included. */
  integer(low: number, high: number): number
  /** One element, uniformly. Throws a `RangeError` on an empty list. */
  pick<T>(items: readonly T[]): T
}

/** Where a conversation's randomness lives: everything but the target and the run's name. */
export interface RandomAddress {
  readonly seed: string
  readonly scenario: string
  readonly persona: string
  readonly repeat: number
}

/** Draws of one conversation, keyed by what they are for and by what happened, never by order. */
export interface AddressedRandom {
  /** `event` is the stage (or the question asked) and its visit count, such as `country#2`. */
  at(purpose: string, event: string): Random
}

/**
 * Randomness by address (design 4): a draw depends on seed, scenario, persona, repeat, purpose and event only.
 * The generator is seedrandom's Alea, whose seeding is cheap enough for one stream an event.
 */
export function addressedRandom(address: RandomAddress): AddressedRandom {
  const root = [address.seed, address.scenario, address.persona, address.repeat].join('\u0000')
  return { at: (purpose, event) => createRandom(`${root}\u0000${purpose}\u0000${event}`) }
}

/** Alea mixes the last character of a seed too little: neighbouring keys must not end where they differ. */
const END = '\u0000'

/**
 * One stream from a key; seeded at the first draw that could end in more than one way, so that streams never drawn from cost
 * nothing. A draw that is certain is only counted, and made up for before the next: the stream stays the same.
 */
export function createRandom(key: string): Random {
  let generator: (() => number) | undefined
  let certain = 0
  const draw = (): number => {
    generator ??= seedrandom.alea(key + END)
    for (; certain > 0; certain -= 1) generator()
    return generator()
  }
  const known = <T>(outcome: T): T => {
    certain += 1
    return outcome
  }
  return {
    next: draw,
    chance: (p) => (p <= 0 || p >= 1 ? known(p > 0) : draw() < p),
    integer: (low, high) =>
      low === high ? known(low) : low + Math.floor(draw() * (high - low + 1)),
    pick: (items) => {
      const item = items.length === 1 ? known(items[0]) : items[Math.floor(draw() * items.length)]
      if (item === undefined) throw new RangeError('pick from an empty list')
      return item
    },
  }
}
