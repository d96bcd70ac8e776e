import { describe, expect, test } from 'vitest'
import { EQUIVALENTS } from './equivalents.ts'
import { talk } from './talk.case.ts'

const SCRIPTS = [
  ["can't deliver", '45121', 'too far', 'no, order 45127', 'yes'],
  ['report an issue', '45121', 'what do you mean?', 'damaged', 'when do I get paid?', 'yes'],
  ['mi pago está mal', '45121', '6,50', 'propina', 'sí'],
  ['quand suis-je payé ?', "non, c'est tout"],
  ['a real person'],
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
