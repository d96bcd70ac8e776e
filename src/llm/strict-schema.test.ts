import { expect, test } from 'vitest'
import * as z from 'zod'
import { dropAbsent, toStrictSchema } from './strict-schema.ts'

const Deep = z.object({
  list: z.array(z.object({ a: z.string().optional(), b: z.string().nullable() })),
  inner: z.object({ c: z.number().optional() }).optional(),
})
const loose = { ...z.toJSONSchema(Deep, { io: 'input' }) }

test('closes objects in lists and in objects', () => {
  expect(toStrictSchema(loose)).toMatchObject({
    additionalProperties: false,
    required: ['list', 'inner'],
    properties: {
      list: { items: { additionalProperties: false, required: ['a', 'b'] } },
      inner: { anyOf: [{ additionalProperties: false, required: ['c'] }, { type: 'null' }] },
    },
  })
})

test('leaves the schema it was given as it was', () => {
  const before = JSON.stringify(loose)
  toStrictSchema(loose)
  expect(JSON.stringify(loose)).toBe(before)
})

test('drops nulls of optional properties only, at any depth', () => {
  const answer = { list: [{ a: null, b: null }], inner: { c: null } }
  expect(Deep.parse(dropAbsent(answer, loose))).toEqual({ list: [{ b: null }], inner: {} })
})

test('closes shared definitions of a recursive shape', () => {
  const Tree = z.object({
    label: z.string(),
    get children() {
      return z.array(Tree).optional()
    },
  })
  const text = JSON.stringify(toStrictSchema({ ...z.toJSONSchema(Tree, { io: 'input' }) }))
  expect(text).toContain('"additionalProperties":false')
  expect(text).not.toContain('"required":["label"]')
})
