import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { createProject, type Project } from './project.ts'

const PROGRAM = fileURLToPath(new URL('../../dist/bundle/main.js', import.meta.url))
const CLONE = fileURLToPath(new URL('../..', import.meta.url))
/** Of Debian's base and most others'; it runs a command in a terminal of its own. */
const TERMINAL = 'script'
const HAS_TERMINAL = spawnSync(TERMINAL, ['--version']).status === 0

/** What the terminal of a run is shown; its results go to a file. */
function shownBy(project: Project, words: string): { code: number | null; shown: string } {
  const command = `'${process.execPath}' '${PROGRAM}' ${words} > results.json`
  const { status, stdout } = spawnSync(TERMINAL, ['-qec', command, '/dev/null'], {
    cwd: project.path('.'),
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', TERM: 'xterm', SHELL: '/bin/sh' },
  })
  return { code: status, shown: stdout }
}

describe.runIf(HAS_TERMINAL)('a run on a terminal', () => {
  it('draws a bar with done, failed, rate and time left, and shows the cursor again', async () => {
    await using project = createProject()
    const { code, shown } = shownBy(project, 'run --target slow --repeats 5 --format json')
    expect(code).toBe(0)
    expect(shown).toMatch(/slow dev [█░]{24} 0\/12 · 0 failed · 0\.0\/s · time left unknown/u)
    expect(shown).toMatch(/slow dev █{24} 12\/12 · \d+ failed · [\d.]+\/s · \S/u)
    expect(shown.lastIndexOf('\u001b[?25h')).toBeGreaterThan(shown.lastIndexOf('\u001b[?25l'))
    const { scheduled } = JSON.parse(readFileSync(project.path('results.json'), 'utf8'))
    expect(scheduled).toBe(12)
  })

  it('draws nothing when quiet', async () => {
    await using project = createProject()
    const { code, shown } = shownBy(project, 'run --repeats 1 --quiet')
    expect([code, shown]).toEqual([0, ''])
  })
})

describe('in the clone, once it is built', () => {
  it('npx finds the program', () => {
    const typed = 'npx --no-install offscript --help'
    const { status, stdout } = spawnSync(typed, { cwd: CLONE, encoding: 'utf8', shell: true })
    expect([status, stdout.split('\n', 1)]).toEqual([0, ['offscript <command>']])
  })
})
