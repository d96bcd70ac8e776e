import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { Masking } from '../../core/masking.ts'
import { createMasker } from './create-masker.ts'

const masking = Masking.parse({
  rules: [
    {
      name: 'mail',
      pattern: '[\\w.]+@[\\w]+\\.[a-z]{2,}',
      ignoreCase: true,
      same: 'lower',
      replacement: 'person{n}@example.com',
    },
    { name: 'customer', pattern: 'KD-\\d{6}', replacement: 'KD-{n:6}' },
    {
      name: 'card',
      pattern: '\\d(?:[ -]?\\d){12,18}',
      check: 'luhn',
      same: 'letters',
      replacement: '{shape:1}',
    },
    {
      name: 'phone',
      pattern: '\\+\\d(?:[ -]?\\d){6,14}',
      same: 'letters',
      replacement: '{shape:3}',
    },
    { name: 'long-number', pattern: '\\b\\d{9}\\b', replacement: '{shape:2}' },
  ],
  keep: ['.*@acme\\.com'],
})
const mask = <T>(value: T): T => createMasker(masking).mask(value)

describe('a masker', () => {
  test('gives the same value the same stand-in wherever it occurs, and another value another', () => {
    const record = { mail: 'Ana@shop.es', said: ['I am ana@shop.es', 'not bo@shop.es'] }
    expect(mask(record)).toEqual({
      mail: 'person1@example.com',
      said: ['I am person1@example.com', 'not person2@example.com'],
    })
  })

  test('keeps the shape in which each was written, where the rule says so', () => {
    expect(mask(['+34 600 123 456', '+34-600-123-456', '+34 611 123 456'])).toEqual([
      '+34 600 000 001',
      '+34-600-000-001',
      '+34 600 000 002',
    ])
  })

  test('masks a number that is a fact as its digits, and leaves it a number', () => {
    expect(mask({ value: 612_345_678, volume: 12_000, share: 0.5 })).toEqual({
      value: 610_000_001,
      volume: 12_000,
      share: 0.5,
    })
  })

  test('masks the names of fields too', () => {
    expect(mask({ 'ana@shop.es': { seen: true } })).toEqual({
      'person1@example.com': { seen: true },
    })
  })

  test.each([
    ['pay with 4012 8888 8888 1881', 'pay with 4000 0000 0000 0010'],
    ['order 4012 8888 8888 1882', 'order 4012 8888 8888 1882'],
    ['KD-482913 and KD-000777', 'KD-000001 and KD-000002'],
    ['write to help@acme.com or HELP@ACME.COM', 'write to help@acme.com or HELP@ACME.COM'],
    ['nothing here: 12,000 euros on 2026-11-21', 'nothing here: 12,000 euros on 2026-11-21'],
  ])('makes of "%s" "%s"', (text, made) => {
    expect(mask(text)).toBe(made)
  })

  test('lets the earlier rule have what two rules find', () => {
    const rules = [
      { name: 'token', pattern: 'key-\\S+', replacement: '[token-{n}]' },
      ...masking.rules,
    ]
    const text = 'use key-ana@shop.es now'
    expect(createMasker(Masking.parse({ rules })).mask(text)).toBe('use [token-1] now')
  })

  test('tells what it masked, how often, and never the value', () => {
    const masker = createMasker(masking)
    masker.mask(['ana@shop.es', 'ana@shop.es', 'KD-482913'])
    expect(masker.masked()).toEqual([
      { rule: 'mail', standIn: 'person1@example.com', times: 2 },
      { rule: 'customer', standIn: 'KD-000001', times: 1 },
    ])
  })
})

// None of them looks like a stand-in: those have zeros where these have none.
const secret = fc.oneof(
  fc.stringMatching(/^[a-z]{2,6}@[a-z]{2,6}\.(com|es)$/),
  fc.stringMatching(/^KD-[1-9]\d{5}$/),
  fc.stringMatching(/^\+\d{2} 6[1-9]\d \d{3} \d{3}$/),
  fc.constantFrom('4012 8888 8888 1881', '5105105105105100'),
)
const before = fc.constantFrom('', 'it is ', 'Hola: ')
const texts = fc.array(fc.tuple(before, secret), { minLength: 1 })
const said = (given: readonly (readonly [string, string])[]): string[] =>
  given.map(([lead, value]) => lead + value)

property.prop([texts])('masking twice is masking once', (given) => {
  const once = mask(said(given))
  expect(mask(once)).toEqual(once)
})

property.prop([texts])('no value that a rule finds is left', (given) => {
  const made = mask(said(given)).join(' ')
  expect(given.filter(([, value]) => made.includes(value))).toEqual([])
})

property.prop([texts])('two values have one stand-in only where they are one value', (given) => {
  const made = mask(given.map(([, value]) => value))
  expect(new Set(made).size).toBe(new Set(given.map(([, value]) => value)).size)
})
