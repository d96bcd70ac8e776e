import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { parseGate } from '../../src/analysis/index.ts'
import { systemClock } from '../../src/core/clock.ts'
import { Persona } from '../../src/core/persona.ts'
import { Scenario } from '../../src/core/scenario.ts'
import { Settings } from '../../src/core/settings.ts'
import { createTarget } from '../../src/targets/index.ts'
import { script, talk } from '../agenda/talk.ts'

const readme = readFileSync('README.md', 'utf8')

/** The fenced blocks marked with a word after their language. */
function blocks(mark: string): string[] {
  const fence = new RegExp(`^\`\`\`\\w+ ${mark}\\n([\\s\\S]*?)^\`\`\``, 'gmu')
  return [...readme.matchAll(fence)].map((match) => match[1] ?? '')
}

const [persona = ''] = blocks('persona')
const [scenario = ''] = blocks('scenario')

describe('the README', () => {
  it('shows a persona that is valid', () => {
    expect(Persona.parse(parse(persona))).toMatchObject({ id: 'market-stall', patience: 3 })
  })

  it('shows a scenario that is valid', () => {
    expect(Scenario.parse(parse(scenario))).toMatchObject({ id: 'open-account', chatbot: 'shop' })
  })

  it.each(blocks('settings'))('shows settings that are valid: %s', (block) => {
    const settings = Settings.parse(parse(block))
    expect(Object.keys({ ...settings.targets, ...settings.users })).toHaveLength(1)
  })

  it('shows a module that holds a whole conversation with the persona and the scenario beside it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'offscript-readme-'))
    try {
      writeFileSync(join(folder, 'my-bot.js'), blocks('module')[0] ?? '')
      writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
      const spec = Settings.parse({ targets: { mine: { kind: 'module', path: './my-bot.js' } } })
        .targets['mine']
      if (spec?.kind !== 'module') throw new Error('no module target')
      const target = await createTarget('mine', spec, { clock: systemClock, baseDir: folder })
      const conversation = await talk(target, {
        persona: Persona.parse(parse(persona)),
        scenario: Scenario.parse(parse(scenario)),
      })
      expect(conversation.ending, script(conversation).join('\n')).toEqual({
        kind: 'end_state',
        endState: 'opened',
      })
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('shows gates that are gates', () => {
    const gates = blocks('gates').flatMap((block) => (parse(block) as { gates: string[] }).gates)
    expect(gates.length).toBeGreaterThan(0)
    for (const gate of gates) expect(parseGate(gate).source).toBe(gate)
  })

  it('names only scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>
    }
    const named = [...readme.matchAll(/npm run ([a-z:]+)/gu)].map((match) => match[1] ?? '')
    expect(named.length).toBeGreaterThan(0)
    for (const name of named) expect(scripts).toHaveProperty(name)
  })

  it('links only to files that exist', () => {
    const links = [...readme.matchAll(/\]\(((?!https?:)[^)]+)\)/gu)].map((match) => match[1] ?? '')
    for (const link of links.filter((one) => one !== 'docs/decisions')) {
      expect(() => readFileSync(link), link).not.toThrow()
    }
  })
})
