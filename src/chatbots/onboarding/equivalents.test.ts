import { describe, expect, test } from 'vitest'
import { EQUIVALENTS } from './equivalents.ts'
import { type Said, TO_CONFIRM, talk } from './talk.case.ts'

const SCRIPTS: readonly (readonly Said[])[] = [
  [...TO_CONFIRM, 'no, we are in Austria', 'yes'],
  ['Hi, I sell bags in person in Spain', 'no idea', 'what does it cost?', 'yes', 'API', 'yes'],
  ['Hola, quiero abrir una cuenta', 'vendo zapatos', 'tienda en línea', '12.000', 'España'],
  ['Bonjour', 'je vends du café', 'sur les marchés', 'pourquoi ?'],
  ['a real person', 'a person, please'],
]

describe.each(EQUIVALENTS.map(({ id, change }) => [id, change] as const))('%s', (id, change) => {
  test(`changes nothing of what is done: ${change}`, async () => {
    for (const script of SCRIPTS) {
      const [plain, other] = [await talk(script), await talk(script, { equivalents: [id] })]
      expect(other.record).toEqual(plain.record)
      expect(other.replies.map(({ stage, endState }) => [stage, endState])).toEqual(
        plain.replies.map(({ stage, endState }) => [stage, endState]),
      )
    }
  })

  test('changes something that is seen', async () => {
    const seen = []
    for (const script of SCRIPTS) {
      const [plain, other] = [await talk(script), await talk(script, { equivalents: [id] })]
      seen.push(JSON.stringify(plain.replies) !== JSON.stringify(other.replies))
    }
    expect(seen).toContain(true)
  })
})
