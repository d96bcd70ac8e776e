import type { Scenario } from '../../core/scenario.ts'

const shapes = new WeakMap<Scenario, readonly RegExp[]>()

/** Letters first and at least three digits: `ORD-48213`, `#A1042`. A number alone may be any figure. */
const IDENTIFIER = /^#?([A-Z]{1,5})([-_ ]?)(\d{3,})$/u

/** The shapes of the identifiers among a scenario's facts: the same letters, and about as many digits. */
export function identifierShapes(scenario: Scenario): readonly RegExp[] {
  const known = shapes.get(scenario)
  if (known) return known
  const made = Object.values(scenario.facts).flatMap(({ value }) => {
    const [, letters, sign = '', digits = ''] = IDENTIFIER.exec(String(value)) ?? []
    if (letters === undefined) return []
    const least = Math.max(3, digits.length - 1)
    return [new RegExp(`\\b${letters}${sign}\\d{${least},${digits.length + 1}}\\b`, 'gu')]
  })
  shapes.set(scenario, made)
  return made
}
