/** Where Alea's mixing of a seed begins. */
const START = mixed(0xefc8249d, '   ')
const TO_UNIT = 2 ** -32

/**
 * The first draw of `createRandom(prefix + key)` for each key that is given: at a twentieth of the time, where one draw of each
 * of many streams is wanted. Of what Alea makes of a seed, that draw comes from the first third alone, and what keys begin
 * with alike is mixed in once.
 */
export function firstDraws(prefix: string): (key: string) => number {
  const begun = mixed(START, prefix)
  const first = unit(mixed(0xefc8249d, ' '))
  return (key) => {
    const left = first - unit(mixed(mixed(begun, key), '\u0000'))
    const scaled = 2_091_639 * (left < 0 ? left + 1 : left) + TO_UNIT
    return scaled - Math.trunc(scaled)
  }
}

/** Alea's `Mash` (J. Baagøe 2010), its state handed in and out. */
function mixed(state: number, text: string): number {
  let n = state
  for (let at = 0; at < text.length; at++) {
    n += text.charCodeAt(at)
    let h = 0.02519603282416938 * n
    n = h >>> 0
    h -= n
    h *= n
    n = h >>> 0
    h -= n
    n += h * 2 ** 32
  }
  return n
}

function unit(state: number): number {
  return (state >>> 0) * TO_UNIT
}
