import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import type { CheckDigits } from '../../core/masking.ts'
import { CHECK_SCHEMES } from './check-digits.ts'

// Published examples: test cards of payment networks, ISO 13616 registry, the Spanish ministry's specimen.
test.each<[CheckDigits, string, boolean]>([
  ['luhn', '4111111111111111', true],
  ['luhn', '378282246310005', true],
  ['luhn', '4111111111111112', false],
  ['iban', 'GB29NWBK60161331926819', true],
  ['iban', 'DE89370400440532013000', true],
  ['iban', 'ES9121000418450200051332', true],
  ['iban', 'DE89370400440532013001', false],
  ['dni', '12345678Z', true],
  ['dni', 'X1234567L', true],
  ['dni', '12345678A', false],
])('%s: %s is right: %s', (kind, compact, right) => {
  expect(CHECK_SCHEMES[kind].valid(compact)).toBe(right)
})

property.prop([fc.constantFrom<CheckDigits>('luhn', 'iban', 'dni'), fc.stringMatching(/^\d{8}$/)])(
  'a number that was completed has its check digits right',
  (kind, digits) => {
    const raw = { luhn: `4${digits}0`, iban: `FR00${digits}`, dni: `${digits}A` }[kind]
    expect(CHECK_SCHEMES[kind].valid(CHECK_SCHEMES[kind].complete(raw))).toBe(true)
  },
)
