import { describe, expect, it } from 'vitest'
import { renderClusters } from './index.ts'
import { FOREIGN, HIDDEN, sampleClusters } from './sample.case.ts'

const OPTIONS = { colour: false, width: 120 }

describe.each(['terminal', 'markdown', 'json'] as const)('groups of failures as %s', (format) => {
  it('hide nothing that a bot wrote to hide', () => {
    expect(renderClusters(sampleClusters(FOREIGN), format, OPTIONS)).not.toMatch(HIDDEN)
  })

  it('show every example', () => {
    const text = renderClusters(sampleClusters(), format, OPTIONS)
    for (const id of ['r1abc-0611', 'r1abc-0612', 'r1abc-0613']) expect(text).toContain(id)
  })
})

describe('groups of failures at a terminal', () => {
  const text = renderClusters(sampleClusters(), 'terminal', OPTIONS)

  it.each([
    ['that they are a sample', '997 of 2718, drawn by the seed'],
    ['a lead with its lift', 'behaviour plain text (53 of 67, ×4.3)'],
    ['a lead without which it never comes about', 'persona anna (31 of 71, never without it)'],
    ['the command that shows one', 'offscript show r1abc-0613'],
  ])('tell %s', (_what, words) => {
    expect(text.replace(/\s+/gu, ' ')).toContain(words)
  })

  it('that are none say so', () => {
    const none = { ...sampleClusters(), failures: 0, examined: 0, clusters: [] }
    expect(renderClusters(none, 'terminal', OPTIONS)).toContain('nothing failed')
  })
})
