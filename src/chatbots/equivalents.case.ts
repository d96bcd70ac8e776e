import { describe, expect, test } from 'vitest'
import type { Equivalent } from './defect.ts'
import type { Said, Talked } from './talk.case.ts'

/** Holds every harmless change of a bot against these dialogues: it may be seen, and changes nothing of what is done. */
export function testEquivalents<Id extends string>(
  equivalents: readonly (Equivalent & { readonly id: Id })[],
  scripts: readonly (readonly Said[])[],
  talk: (
    script: readonly Said[],
    options?: { readonly equivalents: readonly Id[] },
  ) => Promise<Talked<unknown>>,
): void {
  describe.each(equivalents.map(({ id, change }) => [id, change] as const))('%s', (id, change) => {
    test(`changes nothing of what is done: ${change}`, async () => {
      for (const script of scripts) {
        const [plain, other] = [await talk(script), await talk(script, { equivalents: [id] })]
        expect(other.record).toEqual(plain.record)
        expect(other.replies.map(({ stage, endState }) => [stage, endState])).toEqual(
          plain.replies.map(({ stage, endState }) => [stage, endState]),
        )
      }
    })

    test('changes something that is seen', async () => {
      const seen = []
      for (const script of scripts) {
        const [plain, other] = [await talk(script), await talk(script, { equivalents: [id] })]
        seen.push(JSON.stringify(plain.replies) !== JSON.stringify(other.replies))
      }
      expect(seen).toContain(true)
    })
  })
}
