import { describe, expect, test } from 'vitest'
import { EQUIVALENTS } from './equivalents.ts'
import { type Said, TO_CONFIRM, talk } from './talk.case.ts'

/** Dialogues that pass through every stage, by word and by button, in two languages. */
const SCRIPTS: Readonly<Record<string, readonly Said[]>> = {
  refund: [...TO_CONFIRM, 'Actually, order 104291', 'Yes', 'How much is express delivery?', 'Bye'],
  address: [
    'Necesito cambiar la dirección de mi pedido',
    '205126',
    'sam.okoro@example.com',
    'Calle Mayor 12, 28013 Madrid',
    'Sí',
    'Gracias, eso es todo',
  ],
  unknown: ['Where is my order?', '999111', 'nora.lind@example.com', '999111'],
}

describe.each(EQUIVALENTS.map(({ id, change }) => [id, change] as const))('%s', (id, change) => {
  test.each(Object.entries(SCRIPTS))(
    `${change} The record of "%s" is the same`,
    async (_name, script) => {
      const [plain, changed] = [await talk(script), await talk(script, { equivalents: [id] })]
      expect(changed.record).toEqual(plain.record)
      expect(changed.replies.map(({ stage }) => stage)).toEqual(
        plain.replies.map(({ stage }) => stage),
      )
      expect(changed.last.endState).toBe(plain.last.endState)
      expect(plain.last.endState).toBeDefined()
    },
  )
})

test('all but the order of the articles can be seen from outside', async () => {
  const shown = async (equivalents: readonly (typeof EQUIVALENTS)[number]['id'][]) => {
    const { replies } = await talk(TO_CONFIRM, { equivalents })
    return JSON.stringify(replies)
  }
  const plain = await shown([])
  for (const { id } of EQUIVALENTS) {
    if (id === 'articles_reordered') continue
    expect(await shown([id]), id).not.toBe(plain)
  }
})
