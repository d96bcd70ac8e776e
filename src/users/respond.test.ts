import { describe, expect, it } from 'vitest'
import { says, textTarget } from '../../test/agenda/bots.ts'
import { script, talk } from '../../test/agenda/talk.ts'

describe('the cooperative user', () => {
  it('does not agree with a summary that shows a value it never said', async () => {
    const lines = ['Pizza: funghi\nSize: large\nIs that correct?', 'Your order has been placed.']
    const conversation = await talk(textTarget(says(lines)))
    const second = conversation.turns[1]
    expect(second?.note.act, script(conversation).join('\n')).toBe('correct')
    expect(second?.note.conveys).toEqual({ pizza: 'margherita' })
  })

  it('goes on after a success that is about one fact alone', async () => {
    const lines = ['Your delivery address has been confirmed.', 'Your order has been placed.']
    const conversation = await talk(textTarget(says(lines)))
    expect(conversation.turns, script(conversation).join('\n')).toHaveLength(2)
    expect(conversation.ending).toEqual({ kind: 'user_stopped', reason: 'claimed_done' })
  })

  it('takes the second success about one fact at its word', async () => {
    const conversation = await talk(textTarget(says(['Your delivery address has been confirmed.'])))
    expect(conversation.turns, script(conversation).join('\n')).toHaveLength(2)
    expect(conversation.ending).toEqual({ kind: 'user_stopped', reason: 'claimed_done' })
  })

  it('says again what it corrected when the bot asks what to change', async () => {
    const lines = [
      'Which pizza, size and address?',
      'Size: small\nIs that correct?',
      'What should I change: the pizza, the size or the address?',
      'Your order has been placed.',
    ]
    const conversation = await talk(textTarget(says(lines)))
    expect(conversation.turns[3]?.note.conveys, script(conversation).join('\n')).toEqual({
      size: 'large',
    })
  })
})
