import type { CheckDigits } from '../../core/masking.ts'

/** A way to know a number by its check digits. Works on letters and digits alone, in capitals. */
export interface CheckScheme {
  valid(compact: string): boolean
  /** How many characters its own check digits take at the end; those elsewhere are left to `complete`. */
  readonly trailing: number
  /** The same with its check digits made right. */
  complete(compact: string): string
}

/** Every scheme by its kind. */
export const CHECK_SCHEMES = {
  /** ISO/IEC 7812: payment cards. */
  luhn: {
    valid: (digits) => luhnSum(digits) % 10 === 0,
    trailing: 1,
    complete(digits) {
      const body = digits.slice(0, -1)
      return `${body}${(10 - (luhnSum(`${body}0`) % 10)) % 10}`
    },
  },
  /** ISO 13616: country, two check digits, account; modulo 97 leaves 1. */
  iban: {
    valid: (iban) => ibanRest(iban) === 1,
    trailing: 0,
    complete(iban) {
      const rest = ibanRest(`${iban.slice(0, 2)}00${iban.slice(4)}`)
      return `${iban.slice(0, 2)}${String(98 - rest).padStart(2, '0')}${iban.slice(4)}`
    },
  },
  /** Spanish identity numbers: the letter is the number modulo 23; X, Y, Z before it count as 0, 1, 2. */
  dni: {
    valid: (id) => id.endsWith(dniLetter(id.slice(0, -1))),
    trailing: 1,
    complete: (id) => `${id.slice(0, -1)}${dniLetter(id.slice(0, -1))}`,
  },
} as const satisfies Record<CheckDigits, CheckScheme>

function luhnSum(digits: string): number {
  return [...digits].reverse().reduce((sum, digit, at) => {
    const value = Number(digit) * (at % 2 === 1 ? 2 : 1)
    return sum + (value > 9 ? value - 9 : value)
  }, 0)
}

function ibanRest(iban: string): number {
  const turned = iban.slice(4) + iban.slice(0, 4)
  return [...turned].reduce((rest, character) => {
    const value = Number.parseInt(character, 36)
    return (rest * (value > 9 ? 100 : 10) + value) % 97
  }, 0)
}

const DNI_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE'

function dniLetter(number: string): string {
  const digits = number.replace(/^[XYZ]/u, (first) => String('XYZ'.indexOf(first)))
  return DNI_LETTERS[Number(digits) % 23] ?? '?'
}
