import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, test } from 'vitest'
import { systemClock } from '../core/clock.ts'
import { createMasker } from '../datasets/masking/create-masker.ts'
import { casePath, maskingFor, shelvedCases } from './case-places.ts'
import { loadProject } from './project.ts'

const here = { cwd: process.cwd(), env: {}, clock: systemClock }
const folder = mkdtempSync(join(tmpdir(), 'offscript-cases-'))
const there = { ...here, cwd: folder }
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const shipped = await maskingFor(there)

/** Put together here, so that nobody's scanner takes this file for a leak. */
const KEY = ['sk', 'live', '51HfQ2eK8dLkJ3vN0pRtYwZx'].join('_')
const JWT = ['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiIxMjM0NTY3ODkwIn0', 'dozjgNryP4J3jVmNHl0w5N'].join(
  '.',
)

describe('the rules that come with the program', () => {
  it.each([
    ['mail me at Ana.Ruiz@correo.es', 'mail me at person1@example.com'],
    ['my address is jörg@müller.de', 'my address is person1@example.com'],
    ['call +34 612 345 678', 'call +34 600 000 001'],
    ['call 0034612345678', 'call 0034600000001'],
    ['call me on 020 7946 0958', 'call me on 020 0000 0001'],
    ['mi móvil es 612 345 678', 'mi móvil es 610 000 001'],
    ['mon numéro : 06 12 34 56 78', 'mon numéro : 06 00 00 00 01'],
    ['(415) 867-5309 please', '(410) 000-0001 please'],
    ['card 5105 1051 0510 5100', 'card 5000 0000 0000 0017'],
    ['IBAN DE89 3704 0044 0532 0130 00', 'IBAN DE09 0000 0000 0000 0000 01'],
    ['mi DNI es 12345678Z', 'mi DNI es 10000001S'],
    ['SSN 078-05-1120', 'SSN 000-00-0001'],
    ['from 81.44.12.9 today', 'from 192.0.2.1 today'],
    ['from 2a02:9130:80b1::1f today', 'from 2001:db8::1 today'],
    [`the key ${KEY} leaked`, 'the key [api-key-1] leaked'],
    [`Authorization: Bearer ${JWT}`, 'Authorization: Bearer [token-1]'],
    ['postgres://app:hunter2@db.internal/x', 'postgres://app:[password-1]@db.internal/x'],
    ['my password is hunter22!', 'my password is [password-1]'],
    ['mi contraseña es Sol-2024', 'mi contraseña es [password-1]'],
  ])('mask "%s"', (text, masked) => {
    expect(createMasker(shipped).mask(text)).toBe(masked)
  })

  it.each([
    'about 12,000 euros a month, 10.000 a 50.000',
    '12 000 euros par mois',
    'order 104291, courier 48213, from 2026-11-21 to 21/11/2026 at 10:30',
    'It costs 1.4 % plus 0.25 for each payment.',
    'version 2.10.3.1 is out',
    'my password is wrong and I forgot my password',
    'the account of nora.lind@example.com, call 555-0142',
    'risk-adjusted, ask-for-a-human-being-please',
    'https://example.org/a?b=c#d',
    'Paylane Checkout, call us 24/7',
    'pay with 4242 4242 4242 4242',
  ])('leave "%s" alone', (text) => {
    expect(createMasker(shipped).mask(text)).toBe(text)
  })

  it('find nothing in the scenarios and personas that come with it', async () => {
    const { scenarios, personas } = await loadProject(
      { personas: 'personas', scenarios: 'scenarios' },
      here,
    )
    const masker = createMasker(shipped)
    masker.mask([scenarios, personas])
    expect(masker.masked()).toEqual([])
  })
})

test("a team's rules are added, replace those of their name, and say what to keep", async () => {
  mkdirSync(join(folder, 'analysis'))
  writeFileSync(
    join(folder, 'analysis/masking.yaml'),
    `keep: ['help@acme\\.com']
rules:
  - { name: email, pattern: '\\S+@\\S+', replacement: '<mail {n}>' }
  - { name: customer, pattern: 'KD-\\d+', replacement: 'KD-{n:4}' }
`,
  )
  const own = await maskingFor(there)
  expect(createMasker(own).mask('bo@shop.es KD-77 help@acme.com +34 612 345 678')).toBe(
    '<mail 1> KD-0001 help@acme.com +34 600 000 001',
  )
})

test.each([
  ["rules: [{ name: a, pattern: '(', replacement: x }]", 'must be a regular expression'],
  ["rules: [{ name: a, pattern: '.*', replacement: x }]", 'matches at least one character'],
  ['rules: [{ name: a, pattern: b }]', 'masking.yaml:1:9 rules[0]'],
])('a mistake in a masking file is told with its place: %s', async (text, said) => {
  writeFileSync(join(folder, 'analysis/masking.yaml'), text)
  await expect(maskingFor(there)).rejects.toThrow(said)
})

test.each([
  ['checkout', 'analysis/regressions/checkout.jsonl'],
  ['./mine.jsonl', 'mine.jsonl'],
  ['mine.jsonl', 'mine.jsonl'],
  ['cases/mine', 'cases/mine'],
])('the case file "%s" is %s', (name, path) => {
  expect(casePath(name, there)).toBe(join(folder, path))
})

test('where there are no cases, it is said how to keep one', () => {
  expect(() => shelvedCases([], there)).toThrow('there are no cases in analysis/regressions')
})
