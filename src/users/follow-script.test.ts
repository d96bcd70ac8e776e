import { describe, expect, it } from 'vitest'
import { addressedRandom } from '../core/random.ts'
import { viewAt } from './behaviours/view.case.ts'
import { followScript } from './follow-script.ts'
import { conveyedBy, type Direction, type Stop } from './utterance.ts'

const random = addressedRandom({ seed: 's', scenario: 'shop', persona: 'mia', repeat: 1 })
const at = (event: string) => ({ random, event })
const script = (strayings: Parameters<typeof followScript>[0]['strayings']) => ({
  strayings,
  toldAtOnce: [],
  askedAtOnce: [],
})
const told = (direction: Direction | Stop) =>
  'stop' in direction
    ? direction.stop
    : Object.fromEntries(
        conveyedBy(direction.utterance).map(({ slot, value }) => [slot, value.value]),
      )

describe('a user that follows a script', () => {
  it('strays at the event that is named, and nowhere else', () => {
    const clarifies = script([{ event: 'country#2', behaviour: 'clarify' }])
    const behaviours = ['country#1', 'country#2', 'country#3'].map((event) =>
      followScript(clarifies, viewAt(3), at(event)),
    )
    expect(behaviours).toMatchObject([
      { behaviour: 'answer' },
      { behaviour: 'clarify', event: 'country#2' },
      { behaviour: 'answer' },
    ])
  })

  it('answers where the straying does not apply', () => {
    const clicks = script([{ event: 'country#1', behaviour: 'quick_reply' }])
    const view = { ...viewAt(3), quickReplies: [] }
    expect(followScript(clicks, view, at('country#1'))).toMatchObject({
      behaviour: 'answer',
      utterance: view.cooperative,
    })
  })

  it('leaves where it is told to', () => {
    const leaves = script([{ event: 'country#1', behaviour: 'abandon' }])
    expect(followScript(leaves, viewAt(3), at('country#1'))).toMatchObject({ stop: 'left' })
  })

  it.each([
    [{ goods: 'bags' }, { goods: 'bags', country: 'Germany', volume: 2000 }],
    [{ goods: 'spoons' }, { country: 'Germany', volume: 2000 }],
  ])('changes its mind to %j if the fact may take that value', (about, said) => {
    const changes = script([{ event: 'country#1', behaviour: 'change_of_mind', about }])
    expect(told(followScript(changes, viewAt(3), at('country#1')))).toEqual(said)
  })

  it('says with the draws of another event what it said there', () => {
    const overAnswers = (event: string, drawnAt?: string) =>
      followScript(script([{ event, behaviour: 'clarify', drawnAt }]), viewAt(3), at(event))
    const there = overAnswers('country#7')
    expect('utterance' in there && there.utterance).toEqual(
      (overAnswers('country#1', 'country#7') as Direction).utterance,
    )
  })

  it('tells the facts of the script with its first message, each once', () => {
    const opens = { ...viewAt(1), cooperative: { act: 'open', parts: [] } } as const
    const all = followScript(
      { strayings: [], toldAtOnce: ['goods', 'country', 'email'], askedAtOnce: [] },
      opens,
      at('x#1'),
    )
    expect(told(all)).toEqual({ country: 'Germany', email: 'mia@fastfeet.example' })
    const parts = [{ kind: 'text', text: 'A shop in Germany, please', from: 'scenario' }] as const
    const opening = { ...opens, cooperative: { act: 'open', parts } } as const
    expect(
      told(
        followScript(
          { strayings: [], toldAtOnce: ['country'], askedAtOnce: [] },
          opening,
          at('x#1'),
        ),
      ),
    ).toEqual({})
  })

  it('asks the questions of the script with its first message', () => {
    const { requests } = viewAt(1).goal
    const [request] = requests
    if (!request) throw new Error('the shop has no request')
    const { id } = request.request
    const opens = { ...viewAt(1), cooperative: { act: 'open', parts: [] } } as const
    const asks = followScript(
      { strayings: [], toldAtOnce: [], askedAtOnce: [id] },
      opens,
      at('x#1'),
    )
    expect(asks).toMatchObject({ utterance: { requests: [id], parts: [{ kind: 'text' }] } })
  })
})
