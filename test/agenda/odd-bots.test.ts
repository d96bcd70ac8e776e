import { describe, expect, it } from 'vitest'
import type { Conversation } from '../../src/core/conversation.ts'
import { says, textTarget } from './bots.ts'
import { asksWhyFirst, changesLanguage, sendsATable } from './odd-bots.ts'
import { plainPersona, script, talk } from './talk.ts'

const claimedDone = { kind: 'user_stopped', reason: 'claimed_done' }
const said = ({ turns }: Conversation): string[] => turns.map(({ user }) => user.text)

describe('an agenda user meets a form in one table', () => {
  it('and fills all its blanks in one message', async () => {
    const conversation = await talk(textTarget(sendsATable))
    expect(conversation.ending, script(conversation).join('\n')).toEqual(claimedDone)
    expect(Object.keys(conversation.turns[1]?.note.conveys ?? {})).toEqual([
      'pizza',
      'size',
      'address',
    ])
  })

  it('and fills only the blank that is left, and takes it for no wrong value', async () => {
    const lines = [
      'Which pizza, what size, and what delivery address?',
      '| Pizza | margherita |\n| --- | --- |\n| Size | ______ |\n| Delivery address | 12 Castle Street |',
      'Your order has been placed.',
    ]
    const conversation = await talk(textTarget(says(lines)))
    expect(conversation.turns[2]?.note.conveys, script(conversation).join('\n')).toEqual({
      size: 'large',
    })
    expect(conversation.turns[1]?.reading?.echoes.filter(({ correct }) => !correct)).toEqual([])
  })

  it('and has nothing to fill in a table without blanks', async () => {
    const menu = '| Pizza | Price |\n| --- | --- |\n| Funghi | 9 |\n| Margherita | 8 |'
    const conversation = await talk(textTarget(says([menu])))
    expect(conversation.turns[0]?.reading?.acts.map(({ kind }) => kind)).toEqual(['statement'])
  })
})

describe('an agenda user meets a bot that asks why', () => {
  it('and has no particular reason each time, tells each fact once, and comes to its end', async () => {
    const conversation = await talk(textTarget(asksWhyFirst))
    expect(conversation.ending, script(conversation).join('\n')).toEqual(claimedDone)
    expect(
      conversation.turns.map(({ note }) => note.rung ?? Object.keys(note.conveys).join()),
    ).toEqual(['', 'pizza', 'no_reason', 'size', 'no_reason', 'address', 'no_reason'])
  })

  it.each([
    ['es', '¿Qué pizza quiere?', '¿Y por qué esa?'],
    ['fr', 'Quelle pizza voulez-vous ?', 'Pourquoi celle-là ?'],
    ['pt', 'Que pizza quer?', 'E por que essa?'],
  ])('in %s too', async (language, asks, why) => {
    const persona = { ...plainPersona, language }
    const conversation = await talk(textTarget(says([asks, why, 'OK.'])), { persona })
    expect(conversation.turns[2]?.note.rung, script(conversation).join('\n')).toBe('no_reason')
  })

  it.each([
    'Why not tell us your address?',
    'Why are you contacting us today?',
    'Why that one? And what size should it be?',
    'What is the reason why you need a large one, and which address?',
  ])('and answers more than the reason where %j asks for more', async (asks) => {
    const conversation = await talk(textTarget(says(['Which pizza?', asks, 'OK.'])))
    expect(conversation.turns[2]?.note.rung, script(conversation).join('\n')).not.toBe('no_reason')
  })

  it('and does not give the same no reason for ever', async () => {
    const conversation = await talk(textTarget(says(['Which pizza?', 'Why that one?'])))
    const rungs = conversation.turns.map(({ note }) => note.rung)
    expect(rungs.filter((rung) => rung === 'no_reason').length).toBeLessThan(4)
    expect(conversation.ending).toMatchObject({ kind: 'user_stopped', reason: 'gave_up' })
  })
})

describe('an agenda user meets a bot that changes its language half way', () => {
  it('and understands it, goes on in its own, and hears that all is done', async () => {
    const conversation = await talk(textTarget(changesLanguage))
    expect(conversation.ending, script(conversation).join('\n')).toEqual(claimedDone)
    expect(conversation.turns.map(({ note }) => Object.keys(note.conveys).join())).toEqual([
      '',
      'pizza',
      'size',
      'address',
    ])
    expect(said(conversation).join(' ')).not.toMatch(/grande|castillo/i)
  })

  it('and answers in Spanish where that is its own', async () => {
    const persona = { ...plainPersona, language: 'es' }
    const asks = ['Which pizza would you like?', '¿De qué tamaño la quiere?', '¡Hecho!']
    const conversation = await talk(textTarget(says(asks)), { persona })
    expect(said(conversation).slice(1).join(' ')).toMatch(/margarita.*grande/is)
    expect(conversation.ending).toEqual(claimedDone)
  })
})
