import { readFileSync } from 'node:fs'
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, it, test } from 'vitest'
import * as z from 'zod'
import type { Case } from '../../core/case.ts'
import { passedCase, sampleCase } from '../sample.case.ts'
import type { CaseFormat } from './case-format.ts'
import { CASE_FORMATS } from './index.ts'

const formats: [string, CaseFormat][] = Object.entries(CASE_FORMATS)
const readable = formats.filter(([, { read }]) => read)

/** Whatever people and bots may have written, spreadsheet formulas and template marks among it. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '=1+1',
    '+34',
    '-2',
    '@SUM(A1)',
    "'=quoted",
    '"a","b"',
    'two\r\nlines',
    '\u2028',
    '{{ env.KEY }}',
    '{% raw %}',
    '',
    ' ',
  ),
)
const cases = fc.uniqueArray(
  fc.record({ id: fc.stringMatching(/^r\d{1,4}$/), text, other: text }),
  {
    minLength: 1,
    maxLength: 4,
    selector: ({ id }) => id,
  },
)

function caseWith({ id, text: written, other }: { id: string; text: string; other: string }): Case {
  const one = sampleCase({ id, note: written })
  const turns = [{ turn: 1, user: { text: other }, replies: [{ text: written }] }]
  return {
    ...one,
    scenario: { ...one.scenario, goal: written === '' ? 'g' : written },
    transcript: { ...one.transcript, turns, record: { [other]: written } },
  }
}

describe.each(readable)('%s', (_name, { write, read }) => {
  property.prop([cases], { numRuns: 60 })(
    'comes back as it went, whatever was written in it',
    (given) => {
      const all = given.map(caseWith)
      expect(read?.(write(all), 'file')).toEqual(all)
    },
  )

  it.each([
    ['', 'nothing'],
    ['{}', 'an empty object'],
    ['[1, 2', 'a broken file'],
    ['{"schema":"offscript.case/9"}', 'a later format'],
    ['{"metadata":{"offscript":{"schema":"offscript.case/1"}}}', 'a case cut short'],
    ['id,note\n1,x\n', 'a table without cases'],
    ['{"tests":[{"metadata":{}}]}', 'a test that is no case'],
  ])('refuses %j, %s, or finds no case in it', (given) => {
    const reading = () => read?.(given, 'their.file') ?? []
    try {
      expect(reading()).toEqual([])
    } catch (thrown) {
      expect(thrown).toMatchObject({
        code: 'user_mistake',
        message: expect.stringContaining('their.file'),
      })
    }
  })
})

test('each format that cannot be read back says what it cannot hold', () => {
  for (const [, { read, lacks }] of formats)
    expect(read !== undefined || lacks !== undefined).toBe(true)
})

/** Field names and types as each tool publishes them; nothing else is allowed. */
const messages = z
  .array(z.strictObject({ role: z.enum(['user', 'assistant']), content: z.string().min(1) }))
  .min(1)
const PUBLISHED: [keyof typeof CASE_FORMATS, z.ZodType][] = [
  [
    'braintrust',
    z.strictObject({
      id: z.string(),
      input: z.unknown(),
      expected: z.unknown(),
      tags: z.array(z.string()),
      metadata: z.record(z.string(), z.unknown()),
    }),
  ],
  [
    'langsmith',
    z.strictObject({
      inputs: z.record(z.string(), z.unknown()),
      outputs: z.record(z.string(), z.unknown()),
      metadata: z.record(z.string(), z.unknown()),
      split: z.string(),
    }),
  ],
  [
    'langfuse',
    z.strictObject({
      datasetName: z.string(),
      id: z.string(),
      input: z.unknown(),
      expectedOutput: z.unknown(),
      metadata: z.unknown(),
      status: z.enum(['ACTIVE', 'ARCHIVED']),
    }),
  ],
  [
    'openai-evals',
    z.strictObject({ item: z.looseObject({ id: z.string(), input: messages, ideal: z.string() }) }),
  ],
  ['openai-finetune', z.strictObject({ messages })],
]

test.each(PUBLISHED)('a line of %s has the fields that the tool publishes', (name, shape) => {
  const lines = CASE_FORMATS[name].write([passedCase(), sampleCase()]).trimEnd().split('\n')
  expect(lines.length).toBeGreaterThan(0)
  for (const line of lines) expect(shape.safeParse(JSON.parse(line)).error).toBeUndefined()
})

describe('a promptfoo configuration', () => {
  const file = new URL('fixtures/promptfoo-config.schema.json', import.meta.url)
  const schema = z.fromJSONSchema(JSON.parse(readFileSync(file, 'utf8')))
  const written = JSON.parse(CASE_FORMATS.promptfoo.write([sampleCase(), passedCase()]))

  it('is one by its own schema', () => {
    expect(schema.safeParse(written).error).toBeUndefined()
  })

  it.each([
    ['prompts', { ...written, prompts: 7 }],
    ['tests', { ...written, tests: [{ ...written.tests[0], threshold: 'high' }] }],
    ['assertions', { ...written, tests: [{ ...written.tests[0], assert: [{}] }] }],
  ])('would not be one with other %s', (_what, other) => {
    expect(schema.safeParse(other).success).toBe(false)
  })

  it('holds no template but its own', () => {
    const [test1] = JSON.parse(
      CASE_FORMATS.promptfoo.write([
        caseWith({ id: 'r1', text: '{{ env.KEY }} {% x %}', other: '' }),
      ]),
    ).tests
    expect(`${test1.vars.instructions}${test1.assert[0].value}`).not.toMatch(/\{[{%#]/u)
  })
})

describe('what a model or a person is shown of a case', () => {
  it('ends, where a model is to go on, with what the bot then got wrong', () => {
    const [line = ''] = CASE_FORMATS['openai-evals'].write([sampleCase()]).split('\n')
    const { input, ideal } = JSON.parse(line).item
    expect(input).toEqual([
      { role: 'assistant', content: 'Hello!\nWhat shall we call your shop?' },
      { role: 'user', content: 'Solely Shoes' },
      { role: 'assistant', content: 'Which country?' },
      { role: 'user', content: 'Portugal' },
    ])
    expect(ideal).toContain('country = Portugal; open = true')
  })

  it('has, as a lesson, no words after the last of the bot', () => {
    const one = passedCase()
    const turns = [...one.transcript.turns, { turn: 4, user: { text: 'Bye.' }, replies: [] }]
    const line = CASE_FORMATS['openai-finetune'].write([
      { ...one, transcript: { ...one.transcript, turns } },
    ])
    expect(JSON.parse(line).messages.at(-1)).toEqual({
      role: 'assistant',
      content: 'Which country?',
    })
  })

  it('is a lesson only where the conversation passed', () => {
    const { takes } = CASE_FORMATS['openai-finetune']
    expect([passedCase(), sampleCase()].map((one) => takes?.(one))).toEqual([true, false])
  })

  it.each(['=1+1', '+34 600', '-2', '@SUM(A1)', '\tx', '\rx'])(
    'is no formula to a spreadsheet: %j',
    (note) => {
      const table = CASE_FORMATS.csv.write([sampleCase({ id: note, note })])
      expect(table).not.toMatch(/(?:^|[\n,])"?[=+\-@\t\r](?!\n)/u)
    },
  )
})
