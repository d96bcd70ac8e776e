import { expect, test } from 'vitest'
import { fromColumn, toColumn } from './exact-text.ts'

test('ordinary text is stored as it is', () => {
  expect(toColumn('Größe 42 👟, "json:" and all')).toBe('Größe 42 👟, "json:" and all')
})

test('half of a surrogate pair is written out as JSON, and read back', () => {
  expect(toColumn('shoe: \ud83d')).toBe('json:"shoe: \\ud83d"')
  expect(fromColumn('json:"shoe: \\ud83d"')).toBe('shoe: \ud83d')
})

test('a text that looks like the escaped form is not mistaken for it', () => {
  expect(fromColumn(toColumn('json:"x"'))).toBe('json:"x"')
  expect(fromColumn(toColumn('json:"'))).toBe('json:"')
})
