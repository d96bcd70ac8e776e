import { describe, expect, it } from 'vitest'
import { createProject } from './project.ts'

describe('offscript validate', () => {
  it('tells the mistakes of gates, settings and personas at once, and each of them once', async () => {
    await using project = createProject({
      'analysis/gates.yaml': 'gates: [failures < 3]\n',
      'offscript.yaml': 'targets: { pizza: { kind: module } }\ngates: [failureRate is small]\n',
      'personas/broken.yaml': 'id: broken\n',
    })
    const { code, out, err } = await project.here('validate')
    expect([code, out]).toEqual([2, ''])
    expect(err.split('\n').map((line) => line.split(' ', 2).join(' '))).toEqual([
      'offscript: analysis/gates.yaml:1:9',
      'offscript.yaml:1:12 targets.pizza.path',
      'offscript.yaml:2:9 gates[0]',
      'personas/broken.yaml:1:1 name',
      'personas/broken.yaml:1:1 description',
      '5 mistakes',
      ' ',
      '',
    ])
  })
})
