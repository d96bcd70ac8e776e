import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadAuthored } from './load-authored.ts'
import { AuthoringError } from './mistake.ts'

const ANNA = 'id: anna\nname: Anna\ndescription: Sells shoes online.\n'
const SHOP = `id: open-shop
title: Open a shop
chatbot: shop
goal: I want to open a shop.
facts:
  name: { value: Solely, ask: [name] }
stages:
  - { id: greet, title: Greeting }
  - { id: done, title: Done }
endStates:
  - { id: opened, desired: true, when: { stage: done } }
`

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'offscript-authoring-'))
  write('personas/anna.yaml', ANNA)
  write('scenarios/shop.yaml', SHOP)
})
afterEach(() => {
  rmSync(root, { recursive: true, force: true })
})

describe('a mistake of sense is told beside a part that is wrong in shape:', () => {
  const cases: Record<string, [file: string, text: string, ...lines: string[]]> = {
    'behaviours that add up to too much, one of them no number': [
      'personas/anna.yaml',
      `${ANNA}behaviours: { clarify: often, off_topic: 0.7, vague_answer: 0.6 }\n`,
      'behaviours probabilities must not add up',
      'behaviours.clarify must be between',
    ],
    'an unknown stage in a scenario without a title': [
      'scenarios/shop.yaml',
      SHOP.replace('title: Open a shop\n', '').replace('stage: done', 'stage: doen'),
      'title is missing',
      'endStates[0].when.stage must name a stage of this scenario, got "doen", did you mean done?',
    ],
    'an unknown stage beside a stage without a title': [
      'scenarios/shop.yaml',
      SHOP.replace(', title: Greeting', '').replace('stage: done', 'stage: doen'),
      'stages[0].title is missing',
      'endStates[0].when.stage must name a stage of this scenario, got "doen", did you mean done?',
    ],
    'an unknown stage beside a wrong matcher in the same list': [
      'scenarios/shop.yaml',
      SHOP.replace(
        '{ stage: done }',
        '{ all: [{ stage: doen }, { actoin: { name: a } }, { action: { name: a, arguments: 5 } }] }',
      ),
      'endStates[0].when.all[0].stage must name a stage of this scenario, got "doen", did you mean done?',
      'endStates[0].when.all[1].actoin is not a known key, did you mean action?',
      'endStates[0].when.all[2].action.arguments must be a mapping, got 5',
    ],
    'ids given twice, an unknown persona and no desired end, in a scenario with a wrong fact': [
      'scenarios/shop.yaml',
      `${SHOP.replace('value: Solely, ', '').replace('id: done', 'id: greet').replace('stage: done', 'stage: greet').replace('desired: true', 'desired: false')}personas: [bob, 5]\n`,
      'facts.name.value is missing',
      'stages[1].id must be unique',
      'endStates must hold at least one with desired: true',
      'personas[0] must name a persona',
      'personas[1] must be text',
    ],
    'an unreachable end state beside one without a name': [
      'scenarios/shop.yaml',
      `${SHOP}  - { desired: false, when: { stage: greet } }\n  - { id: late, desired: false, when: { stage: done } }\n`,
      'endStates[1].id is missing',
      'endStates[2].when makes "late" unreachable',
    ],
    'a placeholder that nothing fills beside a malformed name of a fact': [
      'scenarios/shop.yaml',
      SHOP.replace(
        '  name: { value: Solely, ask: [name] }',
        '  The Name: { value: a, ask: [b] }\n  name: { value: Solely, ask: [name], say: ["{vale}"] }',
      ),
      'facts["The Name"] must be lower-case',
      'facts.name.say[0] must hold no placeholder but {value}, got {vale}',
    ],
    'an address and an unknown target beside a target without what it needs': [
      'offscript.yaml',
      'targets:\n  a: { kind: module }\n  b: { kind: http, url: nowhere }\nrun: { target: c }\n',
      'targets.a.path is missing',
      'targets.b.url must be a whole http(s) URL',
      'run.target must name one of the targets, got "c"',
    ],
  }
  test.each(Object.entries(cases))('%s', async (_, [file, text, ...lines]) => {
    write(file, text)
    expect(await mistakes()).toEqual(lines.map((line) => expect.stringContaining(` ${line}`)))
  })
})

describe('what is only due to a part that is wrong in shape is no mistake of its own:', () => {
  const cases: Record<string, [file: string, text: string, line: string]> = {
    'a reference to a stage whose name is wrong': [
      'scenarios/shop.yaml',
      SHOP.replace('id: done', 'id: [done]'),
      'stages[1].id must be text',
    ],
    'a reference to stages that are no list': [
      'scenarios/shop.yaml',
      SHOP.replace(/stages:\n.*\n.*\n/u, 'stages: done\n'),
      'stages must be a list',
    ],
    'a desired end that is not said to be one in the right words': [
      'scenarios/shop.yaml',
      SHOP.replace('desired: true', 'desired: maybe'),
      'endStates[0].desired must be true or false',
    ],
    'a fact under a malformed name': [
      'scenarios/shop.yaml',
      SHOP.replace('  name:', '  Name:').replace(
        'done } }',
        'done }, expect: { a: { fact: name } } }',
      ),
      'facts.Name must be lower-case',
    ],
    'an end state that asks for less because a part of it is wrong': [
      'scenarios/shop.yaml',
      `${SHOP.replace('{ stage: done }', '{ action: { name: a, arguments: [5] } }')}  - { id: b, desired: false, when: { action: { name: a } } }\n`,
      'endStates[0].when.action.arguments must be a mapping',
    ],
    'the address of a target that has none': [
      'offscript.yaml',
      'targets: { a: { kind: http } }\nrun: { target: a }\n',
      'targets.a.url is missing',
    ],
    'a target under a malformed name': [
      'offscript.yaml',
      'targets: { A: { kind: http, url: "http://a/b" } }\nrun: { target: a }\n',
      'targets.A must be lower-case',
    ],
    'a target of no known kind': [
      'offscript.yaml',
      'targets: { a: { kind: htp, url: 5 } }\nrun: { target: a }\n',
      'targets.a.kind must be one of',
    ],
  }
  test.each(Object.entries(cases))('%s', async (_, [file, text, line]) => {
    write(file, text)
    expect(await mistakes()).toEqual([expect.stringContaining(` ${line}`)])
  })
})

function write(file: string, text: string): void {
  const path = join(root, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/** The lines of the error without the count. */
async function mistakes(): Promise<string[]> {
  const places = { personasDir: 'personas', scenariosDir: 'scenarios', root }
  const error: unknown = await loadAuthored(places).catch((thrown: unknown) => thrown)
  if (!(error instanceof AuthoringError)) throw error
  return error.message.split('\n').slice(0, -1)
}
