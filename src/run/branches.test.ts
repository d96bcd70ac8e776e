import { getEventListeners } from 'node:events'
import { describe, expect, it } from 'vitest'
import { createBranching } from './branches.ts'

describe('a branch of a signal', () => {
  it('aborts with its trunk, for the same reason', () => {
    const trunk = new AbortController()
    const branchOf = createBranching()
    const branches = [branchOf(trunk.signal), branchOf(trunk.signal)]
    trunk.abort(new Error('enough'))
    expect(branches.map(({ signal }) => signal.reason)).toEqual([
      new Error('enough'),
      new Error('enough'),
    ])
  })

  it('is aborted from the start under a trunk that is', () => {
    const trunk = AbortSignal.abort(new Error('enough'))
    expect(createBranching()(trunk).signal.reason).toEqual(new Error('enough'))
  })

  it('hears nothing once it is closed', () => {
    const trunk = new AbortController()
    const branch = createBranching()(trunk.signal)
    branch.close()
    trunk.abort()
    expect(branch.signal.aborted).toBe(false)
  })

  it('hears nothing of another trunk', () => {
    const other = new AbortController()
    const branchOf = createBranching()
    branchOf(other.signal)
    const branch = branchOf(new AbortController().signal)
    other.abort()
    expect(branch.signal.aborted).toBe(false)
  })

  it('leaves the trunk one listener, however many there are', () => {
    const trunk = new AbortController()
    const branchOf = createBranching()
    for (let at = 0; at < 500; at += 1) branchOf(trunk.signal)
    expect(getEventListeners(trunk.signal, 'abort')).toHaveLength(1)
  })

  it('leaves the trunk none once all are closed', () => {
    const trunk = new AbortController()
    const branchOf = createBranching()
    const branches = [branchOf(trunk.signal), branchOf(trunk.signal)]
    for (const { close } of branches) close()
    expect(getEventListeners(trunk.signal, 'abort')).toHaveLength(0)
  })

  it('aborts with its trunk when it was opened after all others were closed', () => {
    const trunk = new AbortController()
    const branchOf = createBranching()
    branchOf(trunk.signal).close()
    const branch = branchOf(trunk.signal)
    trunk.abort()
    expect(branch.signal.aborted).toBe(true)
  })
})
