import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import {
  type AskedConversations,
  ConversationOrder,
  ConversationPage,
} from '../core/conversation-list.ts'
import type { JudgedConversation } from '../core/records.ts'
import { openStore, type Store } from './open-store.ts'
import { pack } from './pack.ts'
import { sampleItem, samplePlan } from './sample-run.case.ts'

const RUN = 'shop-v1'
const SIZE = 8
let store: Store

beforeAll(() => {
  store = openStore(':memory:')
  for (const runId of [RUN, 'shop-v2']) {
    const recorder = store.startRun(samplePlan(runId, SIZE, { iteration: runId.slice(5) }))
    for (let index = 0; index < SIZE; index++) recorder.record(pack(itemOf(runId, index)))
    recorder.end('finished')
  }
  store.addLabel({ conversation: idOf(0), reviewer: 'Anna', judgement: 'bot' })
  store.addLabel({ conversation: idOf(1), reviewer: 'Anna', judgement: 'bot' })
  store.addLabel({ conversation: idOf(1), reviewer: 'Anna', judgement: 'unclear' })
  while (store.indexConversations(3) > 0);
})
afterAll(() => store.close())

/** Odd ones passed and never broke; each says a number of its own. */
function itemOf(runId: string, index: number): JudgedConversation {
  const item = sampleItem(runId, index, 1 + (index % 3))
  const { turns } = item.conversation
  const [first] = turns
  if (first) {
    first.user = { text: `Größe ${index} "quoted" refund-${index}` }
    first.note = { ...first.note, behaviour: index === 2 ? 'correction' : 'answer' }
  }
  if (index % 2 === 0) return item
  const verdicts = [{ checkId: 'tone', outcome: 'fail', severity: 'minor', reason: '-' } as const]
  return {
    ...item,
    verdicts,
    outcome: { label: 'passed', cause: 'reached done', desired: true, stagesReached: [] },
  }
}

function idOf(index: number, runId = RUN): string {
  return itemOf(runId, index).spec.id
}

function idsOf(filter: AskedConversations, page: Partial<ConversationPage> = {}): string[] {
  return store.listConversations(filter, ConversationPage.parse(page)).map(({ id }) => id)
}

const own = (...indexes: number[]) => indexes.map((index) => idOf(index))

describe('a filter', () => {
  test.each<[string, AskedConversations, string[]]>([
    ['an outcome', { outcome: ['passed'] }, own(1, 3, 5, 7)],
    ['one of two outcomes', { outcome: ['passed', 'failed'] }, own(0, 1, 2, 3, 4, 5, 6, 7)],
    ['where it broke', { stage: ['country'] }, own(0, 2, 4, 6)],
    ['a behaviour', { behaviour: ['correction'] }, own(2)],
    ['a failed check', { check: ['tone'] }, own(1, 3, 5, 7)],
    ['a check that passed', { check: ['no-jargon'] }, []],
    ['a judgement', { label: ['bot'] }, own(0)],
    ['a judgement that took another’s place', { label: ['unclear'] }, own(1)],
    ['no label yet', { label: ['none'] }, own(2, 3, 4, 5, 6, 7)],
    ['ids', { id: own(4, 2) }, own(2, 4)],
    ['a word', { text: 'größe' }, own(0, 1, 2, 3, 4, 5, 6, 7)],
    ['a word without its accents', { text: 'grosse' }, []],
    ['a word that is only begun', { text: 'quot' }, own(0, 1, 2, 3, 4, 5, 6, 7)],
    ['words that stand together', { text: '"refund 3"' }, own(3)],
    ['words in another order', { text: '"3 refund"' }, []],
    ['a word and an outcome', { text: 'refund', outcome: ['failed'] }, own(0, 2, 4, 6)],
  ])('lets through those with %s', (_, filter, ids) => {
    const asked = { ...filter, run: [RUN] }
    expect(idsOf(asked)).toEqual(ids)
    expect(store.countConversations(asked)).toBe(ids.length)
    expect(store.pageOfConversations(asked, ConversationPage.parse({ limit: 2 }))).toMatchObject({
      total: ids.length,
      rows: ids.slice(0, 2).map((id) => ({ id })),
    })
  })

  it('takes whatever is typed for text, never for a query', () => {
    for (const text of ['"', 'a OR', 'NEAR(', 'text:', '*', "'; DROP TABLE search", '^', '\u0000'])
      expect(() => idsOf({ text })).not.toThrow()
  })
})

test.each(
  ConversationOrder.options.flatMap((order) =>
    [false, true].map((descending) => ({ order, descending })),
  ),
)('the list by $order, descending $descending, is the walk from each to the next', (order) => {
  const filter = { outcome: ['failed' as const, 'passed' as const] }
  const listed = idsOf(filter, order)
  expect(listed).toHaveLength(2 * SIZE)
  expect([...store.everyConversation(filter, order)].map(({ id }) => id)).toEqual(listed)
  for (const [at, id] of listed.entries())
    expect(store.placeInList(filter, order, id)).toEqual({
      position: at + 1,
      total: listed.length,
      ...(at > 0 ? { previous: listed[at - 1] } : {}),
      ...(at + 1 < listed.length ? { next: listed[at + 1] } : {}),
    })
})

it('has no place for a conversation that the filter does not let through', () => {
  const order = { order: 'plan', descending: false } as const
  expect(store.placeInList({ outcome: ['passed'] }, order, idOf(0))).toBeUndefined()
})

describe('a facet', () => {
  it('counts values under all conditions but its own', () => {
    const filter = { run: [RUN], outcome: ['passed' as const], label: ['none' as const] }
    expect(store.facet(filter, 'outcome')).toEqual([
      { value: 'failed', count: 3 },
      { value: 'passed', count: 3 },
    ])
    expect(store.facet(filter, 'check')).toEqual([{ value: 'tone', count: 3 }])
    expect(store.facet(filter, 'stage')).toEqual([])
  })

  it('counts conversations, not turns or verdicts', () => {
    expect(store.facet({ run: [RUN] }, 'behaviour')).toContainEqual({
      value: 'correction',
      count: 1,
    })
    expect(store.facet({ run: [RUN] }, 'label')).toEqual([
      { value: 'none', count: 6 },
      { value: 'bot', count: 1 },
      { value: 'unclear', count: 1 },
    ])
  })

  it('tells runs by target and iteration', () => {
    expect(store.facet({}, 'run')).toContainEqual({ value: RUN, title: 'shop v1', count: SIZE })
  })
})

it('says how much can be searched', () => {
  expect(store.searchProgress()).toEqual({ indexed: 2 * SIZE, stored: 2 * SIZE })
  const recorder = store.startRun(samplePlan('shop-v3', 1))
  recorder.record(pack(itemOf('shop-v3', 0)))
  recorder.end('finished')
  expect(store.searchProgress()).toEqual({ indexed: 2 * SIZE, stored: 2 * SIZE + 1 })
  expect(store.indexConversations(100)).toBe(1)
  expect(store.indexConversations(100)).toBe(0)
  expect(idsOf({ run: ['shop-v3'], text: 'refund' })).toHaveLength(1)
})

it('keeps filters under a name, the newest of a name only', () => {
  store.saveFilter({ name: 'mine', query: '{}' })
  store.saveFilter({ name: 'mine', query: '{"text":"x"}' })
  expect(store.savedFilters()).toMatchObject([{ name: 'mine', query: '{"text":"x"}' }])
  store.deleteFilter('mine')
  expect(store.savedFilters()).toEqual([])
})
