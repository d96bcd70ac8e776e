import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fc, test as property } from '@fast-check/vitest'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type AuthoredPlaces, loadAuthored } from './load-authored.ts'
import { AuthoringError } from './mistake.ts'

const ANNA = `id: anna
name: Anna
description: Sells shoes online.
tags: [founder]
`
const SHOP = `id: open-shop
title: Open a shop
chatbot: shop
goal: I want to open a shop.
stages:
  - { id: greet, title: Greeting }
  - { id: done, title: Done }
endStates:
  - id: opened
    desired: true
    when: { stage: done }
`

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'offscript-authoring-'))
})
afterEach(() => {
  rmSync(root, { recursive: true, force: true })
})

const CHAT = `behaviour: off_topic
lines:
  en: [Nice hat., Is it late?]
  es: [Bonito sombrero.]
`

describe('pools of lines', () => {
  const STRAYS = `${ANNA}behaviours: { off_topic: 0.2, prompt_injection: 0.1 }\n`
  beforeEach(() => {
    write('scenarios/shop.yaml', SHOP)
    write('pools/chat.yaml', CHAT)
  })
  const linesOf = async (places?: Partial<AuthoredPlaces>) =>
    (await load({ poolDirs: ['pools', 'elsewhere'], ...places })).personas[0]?.lines

  test('are drawn from by personas that stray so, in their language, before lines of their own', async () => {
    write('personas/anna.yaml', `${STRAYS}lines: { off_topic: [Look, a bird!] }\n`)
    expect(await linesOf()).toEqual({ off_topic: ['Nice hat.', 'Is it late?', 'Look', 'a bird!'] })
    write('personas/anna.yaml', `${STRAYS}language: es-MX\n`)
    expect(await linesOf()).toEqual({ off_topic: ['Bonito sombrero.'] })
    write('personas/anna.yaml', `${STRAYS}language: de\n`)
    expect(await linesOf()).toEqual({})
    write('personas/anna.yaml', ANNA)
    expect(await linesOf()).toEqual({})
  })

  test('of one behaviour add up over files and folders, and no file counts twice', async () => {
    write('personas/anna.yaml', STRAYS)
    write('more/extra.yaml', 'behaviour: off_topic\nlines: { en: [Brr.] }\n')
    const poolDirs = ['pools', 'more', join(root, 'pools')]
    expect(await linesOf({ poolDirs })).toEqual({ off_topic: ['Nice hat.', 'Is it late?', 'Brr.'] })
  })

  test('are held to their form, each mistake at its place', async () => {
    write('personas/anna.yaml', ANNA)
    write(
      'pools/chat.yaml',
      'behaviour: off_topics\nlines:\n  en: []\n  es:\n    - {text: Di algo., wants: canary, word: ZEBRA}\n',
    )
    expect(await mistakes({ poolDirs: ['pools'] })).toEqual([
      expect.stringMatching(/^pools\/chat.yaml:1:1 behaviour must be one of .*off_topic/),
      expect.stringMatching(/^pools\/chat.yaml:3:3 lines.en must be a list of at least 1/),
      expect.stringMatching(/^pools\/chat.yaml:5:\d+ lines\.es\[0\]/),
    ])
  })
})

describe('sound files', () => {
  test('are loaded with their defaults, in the order of their paths', async () => {
    write('personas/zoe.yml', ANNA.replace('id: anna', 'id: zoe'))
    write('personas/more/bob.yaml', ANNA.replace('id: anna', 'id: bob'))
    write('personas/notes.txt', 'not a persona')
    write('scenarios/shop/open.yaml', SHOP)
    write('offscript.yaml', 'run: { repeats: 7 }\n')
    const { personas, scenarios, settings } = await load()
    expect(personas.map((persona) => [persona.id, persona.patience])).toEqual([
      ['bob', 4],
      ['zoe', 4],
    ])
    expect(scenarios.map((scenario) => [scenario.id, scenario.maxTurns])).toEqual([
      ['open-shop', 30],
    ])
    expect(settings.run).toMatchObject({ repeats: 7, user: 'agenda', seed: '1' })
  })

  test('need no settings', async () => {
    write('personas/anna.yaml', ANNA)
    write('scenarios/shop.yaml', SHOP)
    expect((await load()).settings.targets).toEqual({})
  })

  test('may say the same twice by an anchor and its alias', async () => {
    write('personas/anna.yaml', `${ANNA}behaviours: { clarify: &often 0.2, off_topic: *often }\n`)
    write('scenarios/shop.yaml', SHOP)
    expect((await load()).personas[0]?.behaviours).toEqual({ clarify: 0.2, off_topic: 0.2 })
  })

  test('may name targets and users that the program brings along', async () => {
    write('personas/anna.yaml', ANNA)
    write('scenarios/shop.yaml', SHOP)
    write('offscript.yaml', 'run: { target: onboarding }\n')
    const { settings } = await load({ knownTargets: ['onboarding'] })
    expect(settings.run.target).toBe('onboarding')
  })
})

describe('a mistake in a persona is told at its place:', () => {
  const cases: Record<string, [text: string, ...lines: string[]]> = {
    'a wrong type where a range is wanted': [
      `${ANNA}style:\n  typos: often\n`,
      'personas/anna.yaml:6:3 style.typos must be between 0 and 1, got "often"',
    ],
    'a number out of range': [
      `${ANNA}patience: 11\n`,
      'personas/anna.yaml:5:1 patience must be a whole number between 1 and 10, got 11',
    ],
    'a fraction where a whole number is wanted': [
      `${ANNA}patience: 2.5\n`,
      'personas/anna.yaml:5:1 patience must be a whole number between 1 and 10, got 2.5',
    ],
    'a number that must be above a bound': [
      `${ANNA}weight: 0\n`,
      'personas/anna.yaml:5:1 weight must be above 0, got 0',
    ],
    'a mistyped key': [
      `${ANNA}langauge: pt\n`,
      'personas/anna.yaml:5:1 langauge is not a known key, did you mean language?',
    ],
    'an unknown key unlike any other': [
      `${ANNA}style: { shoe: 42 }\n`,
      'personas/anna.yaml:5:10 style.shoe is not a known key, known here: length, register, typos, capitals, emoji',
    ],
    'a mistyped behaviour': [
      `${ANNA}behaviours: { offtopic: 0.3 }\n`,
      'personas/anna.yaml:5:15 behaviours.offtopic is not a known key, did you mean off_topic?',
    ],
    'a mistyped word of a fixed set': [
      `${ANNA}style: { register: causal }\n`,
      'personas/anna.yaml:5:10 style.register must be one of casual, neutral, formal, got "causal", did you mean casual?',
    ],
    'missing keys': [
      'id: anna\n',
      'personas/anna.yaml:1:1 name is missing: it must be text that is not empty',
      'personas/anna.yaml:1:1 description is missing: it must be text that is not empty',
    ],
    'an empty text': [
      ANNA.replace('name: Anna', "name: ''"),
      'personas/anna.yaml:2:1 name must be text that is not empty, got ""',
    ],
    'a malformed id': [
      ANNA.replace('id: anna', 'id: Anna Smith'),
      'personas/anna.yaml:1:1 id must be lower-case words joined by - _ or ., got "Anna Smith"',
    ],
    'a malformed entry of a list in brackets': [
      ANNA.replace('[founder]', '[founder, Big Shop]'),
      'personas/anna.yaml:4:17 tags[1] must be lower-case words joined by - _ or ., got "Big Shop"',
    ],
    'a text where a list is wanted': [
      ANNA.replace('[founder]', 'founder'),
      'personas/anna.yaml:4:1 tags must be a list, got "founder"',
    ],
    'a value repeated by an alias, told where it is written': [
      `${ANNA}style: &style { typos: 3 }\nbehaviours: { clarify: *nobody }\n`,
      'personas/anna.yaml:6:24 *nobody names no anchor before it',
    ],
    'an alias inside its own anchor': [
      `${ANNA}style: &style { typos: *style }\n`,
      'personas/anna.yaml:5:24 *style stands for a value that holds it',
    ],
    'a key given twice': [
      `${ANNA}name: Anne\n`,
      'personas/anna.yaml:5:1 is not valid YAML: Map keys must be unique',
    ],
    'a text that is not YAML': [
      'id: anna\nname: "Anna\n',
      'personas/anna.yaml:3:1 is not valid YAML: Missing closing "quote',
    ],
    'several documents in a file': [
      `---\n${ANNA}---\n${ANNA}`,
      'personas/anna.yaml:6:1 begins another document with `---`, but a file must hold one: put it into a file of its own',
    ],
    'a list as a key': [
      `${ANNA}[a, b]: c\n`,
      'personas/anna.yaml:5:1 must have plain text as its keys',
    ],
    'an empty file': [
      '',
      'personas/anna.yaml:1:1 must be a mapping with id, name, description, got nothing',
    ],
    'a list instead of a mapping': [
      '- anna\n',
      'personas/anna.yaml:1:1 must be a mapping with id, name, description, got a list',
    ],
    'nesting without end': [
      `${ANNA}tags2: ${'['.repeat(150)}${']'.repeat(150)}\n`,
      'personas/anna.yaml:5:107 must not be nested deeper than 100 levels',
    ],
  }
  test.each(Object.entries(cases))('%s', async (_, [text, ...lines]) => {
    write('personas/anna.yaml', text)
    write('scenarios/shop.yaml', SHOP)
    expect(await mistakes()).toEqual(lines)
  })
})

describe('a mistake in a scenario is told at its place:', () => {
  const cases: Record<string, [text: string, ...lines: string[]]> = {
    'a matcher of no known kind': [
      SHOP.replace('{ stage: done }', '{ stag: done }'),
      'scenarios/shop.yaml:11:13 endStates[0].when.stag is not a known key, did you mean stage?',
    ],
    'a wrong value inside the matcher that was meant': [
      SHOP.replace('{ stage: done }', '{ all: [{ reply: { contain: done } }] }'),
      'scenarios/shop.yaml:11:30 endStates[0].when.all[0].reply.contain is not a known key, did you mean contains?',
    ],
    'a matcher of two kinds': [
      SHOP.replace('{ stage: done }', '{ stage: done, endState: done }'),
      'scenarios/shop.yaml:11:5 endStates[0].when must be one of stage, endState, reply, action, record, all, any, not, got a mapping',
    ],
    'a text instead of a matcher': [
      SHOP.replace('{ stage: done }', 'done'),
      'scenarios/shop.yaml:11:5 endStates[0].when must be one of stage, endState, reply, action, record, all, any, not, got "done"',
    ],
    'a pattern that is none': [
      SHOP.replace('{ stage: done }', "{ reply: { matches: '(' } }"),
      'scenarios/shop.yaml:11:22 endStates[0].when.reply.matches must be a valid regular expression, got "("',
    ],
    'a check of no known kind': [
      `${SHOP}checks: [{ id: a, kind: musst }]\n`,
      'scenarios/shop.yaml:12:19 checks[0].kind must be one of must, must_not, stage_order, required_stages, required_steps, ignored_question, repeated_prompt, wrong_echo, contradiction, answered_out_of_bounds, leaked_internals, truncated_reply, wrong_language, length, latency, acted_before_consent, claimed_action, acted_twice, ungrounded_figure, foreign_data, over_refusal, no_hand_off, hand_off_too_early, question_after_success, no_return, empty_reply, tone, got "musst", did you mean must?',
    ],
    'a check without what its kind needs': [
      `${SHOP}checks:\n  - { id: a, kind: stage_order }\n`,
      'scenarios/shop.yaml:13:5 checks[0].stages is missing: it must be a list of at least 2',
    ],
    'a limit that a check does not have': [
      `${SHOP}checks:\n  - { kind: length, maxChar: 9 }\n`,
      'scenarios/shop.yaml:13:21 checks[0].maxChar is not a known key, did you mean maxChars?',
    ],
    'a stage that a check names and the scenario does not have': [
      `${SHOP}checks:\n  - { id: a, kind: required_stages, stages: [doen] }\n`,
      'scenarios/shop.yaml:13:46 checks[0].stages[0] must name a stage of this scenario, got "doen", did you mean done?',
    ],
    'a fact under a malformed name': [
      `${SHOP}facts:\n  Shop Name: { value: a, ask: [name] }\n`,
      'scenarios/shop.yaml:13:3 facts["Shop Name"] must be lower-case words joined by - _ or ., got "Shop Name" as a name',
    ],
    'a value that is neither text nor number': [
      `${SHOP}facts: { name: { value: [a], ask: [name] } }\n`,
      'scenarios/shop.yaml:12:18 facts.name.value must be text or a number or true or false, got a list',
    ],
    'phrases that are not a list': [
      `${SHOP}facts: { name: { value: a, ask: name } }\n`,
      'scenarios/shop.yaml:12:28 facts.name.ask must be a list of phrases, or lists by language tag, got "name"',
    ],
    'an unknown stage in a matcher': [
      SHOP.replace('{ stage: done }', '{ any: [{ stage: done }, { not: { stage: great } }] }'),
      'scenarios/shop.yaml:11:45 endStates[0].when.any[1].not.stage must name a stage of this scenario, got "great", did you mean greet?',
    ],
    'an unknown stage in an order of stages': [
      `${SHOP}checks:\n  - { id: a, kind: stage_order, stages: [greet, end] }\n`,
      'scenarios/shop.yaml:13:49 checks[0].stages[1] must name a stage of this scenario, got "end"',
    ],
    'an unknown fact in what is expected': [
      `${SHOP}    expect: { shop.name: { fact: nmae } }\nfacts: { name: { value: a, ask: [name] } }\n`,
      'scenarios/shop.yaml:12:28 endStates[0].expect["shop.name"].fact must name a fact of this scenario, got "nmae", did you mean name?',
    ],
    'ids given twice': [
      `${SHOP.replace('id: done', 'id: greet').replace('stage: done', 'stage: greet')}requests:
  - { id: fee, question: [Fees?], answeredWhen: { reply: { contains: fee } } }
  - { id: fee, question: [Fees?], answeredWhen: { reply: { contains: fee } } }
`,
      'scenarios/shop.yaml:7:7 stages[1].id must be unique, "greet" is also stages[0]',
      'scenarios/shop.yaml:14:7 requests[1].id must be unique, "fee" is also requests[0]',
    ],
    'no end that is desired': [
      SHOP.replace('desired: true', 'desired: false'),
      'scenarios/shop.yaml:8:1 endStates must hold at least one with desired: true, got none',
    ],
    'a persona that nobody wrote': [
      `${SHOP}personas: [founder, ana]\n`,
      'scenarios/shop.yaml:12:21 personas[1] must name a persona or a tag of one, got "ana", did you mean anna?',
    ],
    'an alternative that is the value itself': [
      `${SHOP}facts: { name: { value: Solely, alternatives: [Shoes, SOLELY], ask: [name] } }\n`,
      'scenarios/shop.yaml:12:55 facts.name.alternatives[1] must differ from the fact\'s own value, got "SOLELY"',
    ],
    'phrases that cannot say an alternative': [
      `${SHOP}facts:\n  name:\n    { value: a, alternatives: [b], ask: [name], say: { en: ["It is {value}"], es: [Es a] } }\n`,
      'scenarios/shop.yaml:14:79 facts.name.say.es must hold a phrase with {value}, since the fact has alternatives to say',
    ],
    'a placeholder that nothing fills': [
      `${SHOP}facts: { name: { value: a, ask: [name], say: ["It is {vale}", "{value}"] } }\n`,
      'scenarios/shop.yaml:12:47 facts.name.say[0] must hold no placeholder but {value}, got {vale}',
    ],
    'a mistake of sense beside a mistake of form': [
      `${SHOP.replace('{ stage: done }', '{ stage: end }')}tagz: []\n`,
      'scenarios/shop.yaml:11:13 endStates[0].when.stage must name a stage of this scenario, got "end"',
      'scenarios/shop.yaml:12:1 tagz is not a known key, did you mean tags?',
    ],
  }
  test.each(Object.entries(cases))('%s', async (_, [text, ...lines]) => {
    write('personas/anna.yaml', ANNA)
    write('scenarios/shop.yaml', text)
    expect(await mistakes()).toEqual(lines)
  })
})

describe('an end state is unreachable', () => {
  const cases: Record<string, [when: string, ending: string]> = {
    'when it asks for two stages at once': [
      '{ all: [{ stage: greet }, { all: [{ stage: done }] }] }',
      'can never hold, so "late" is unreachable: it asks for the stages "greet" and "done" at once',
    ],
    'when it asks for two end states at once': [
      '{ all: [{ endState: a }, { endState: b }] }',
      'can never hold, so "late" is unreachable: it asks for the end states "a" and "b" at once',
    ],
    'when it asks for something and its opposite': [
      '{ all: [{ stage: greet }, { not: { any: [{ stage: greet }] } }] }',
      'can never hold, so "late" is unreachable: it asks for something and for its opposite',
    ],
    'when none of its choices can hold': [
      '{ any: [{ all: [{ stage: greet }, { stage: done }] }] }',
      'can never hold, so "late" is unreachable: it asks for the stages "greet" and "done" at once',
    ],
    'when what it asks for is a part of what it must not meet': [
      '{ all: [{ action: { name: a, arguments: { b: 1 } } }, { not: { action: { name: a } } }] }',
      'can never hold, so "late" is unreachable: it asks for something and for its opposite',
    ],
    'when it must meet neither something nor its opposite': [
      '{ not: { any: [{ stage: greet }, { not: { stage: greet } }] } }',
      'can never hold, so "late" is unreachable: it asks for something and for its opposite',
    ],
    'when it asks for two values of one record': [
      '{ all: [{ record: { status: open } }, { record: { status: closed } }] }',
      'can never hold, so "late" is unreachable: it asks for a record with "open" and "closed" at status',
    ],
    'when it asks for a value within a plain one': [
      '{ record: { shop: a, shop.name: b } }',
      'can never hold, so "late" is unreachable: it asks for a record with a value at shop and one at shop.name',
    ],
    'when its pattern goes on after the end': [
      "{ any: [{ reply: { matches: 'costs $5' } }] }",
      'can never hold, so "late" is unreachable: nothing can match "costs $5", where letters stand before its beginning or behind its end',
    ],
    'when its pattern begins before the beginning': [
      "{ reply: { matches: 'done^' } }",
      'can never hold, so "late" is unreachable: nothing can match "done^", where letters stand before its beginning or behind its end',
    ],
    'when an earlier one is the same': [
      '{ stage: done }',
      'makes "late" unreachable: whenever it holds, "opened" before it holds too',
    ],
    'when an earlier one holds whenever it does': [
      '{ all: [{ record: { name: a } }, { stage: done }] }',
      'makes "late" unreachable: whenever it holds, "opened" before it holds too',
    ],
  }
  test.each(Object.entries(cases))('%s', async (_, [when, ending]) => {
    write('personas/anna.yaml', ANNA)
    write('scenarios/shop.yaml', `${SHOP}  - { id: late, desired: false, when: ${when} }\n`)
    expect(await mistakes()).toEqual([`scenarios/shop.yaml:12:33 endStates[1].when ${ending}`])
  })

  test.each([
    ['{ record: { name: a } }', '{ record: { name: a, city: b } }'],
    ['{ action: { name: pay } }', '{ action: { name: pay, arguments: { sum: 5 } } }'],
    ['{ reply: { contains: Done } }', '{ reply: { contains: all done now } }'],
    ['{ not: { reply: { contains: sorry, we } } }', '{ not: { reply: { contains: sorry } } }'],
  ])('when an earlier one asks for less: %s before %s', async (less, more) => {
    write('personas/anna.yaml', ANNA)
    const first = less.replace('sorry, we', "'sorry, we'")
    const text = SHOP.replace('{ stage: done }', first)
    write('scenarios/shop.yaml', `${text}  - { id: late, desired: false, when: ${more} }\n`)
    expect(await mistakes()).toEqual([
      'scenarios/shop.yaml:12:33 endStates[1].when makes "late" unreachable: whenever it holds, "opened" before it holds too',
    ])
  })

  test('when each of its choices is that of an earlier one', async () => {
    write('personas/anna.yaml', ANNA)
    const ends = ['a', 'b'].map(
      (id) => `  - { id: ${id}, desired: false, when: { endState: ${id} } }\n`,
    )
    const late =
      '  - { id: late, desired: false, when: { any: [{ endState: a }, { endState: b }] } }\n'
    write('scenarios/shop.yaml', `${SHOP}${ends.join('')}${late}`)
    expect(await mistakes()).toEqual([
      'scenarios/shop.yaml:14:33 endStates[3].when makes "late" unreachable: whenever it holds, one of "opened", "a", "b" before it holds too',
    ])
  })

  test.each([
    [
      'a record that may be written in two ways',
      '{ all: [{ record: { n: 5 } }, { record: { n: "5.0" } }] }',
    ],
    ['two records at places of like names', '{ record: { shop: a, shopname: b, shop-x.name: c } }'],
    ['a pattern with a choice', "{ reply: { matches: 'a^|done' } }"],
    ['a pattern that a letter may be left out of', "{ reply: { matches: 'a?^done$' } }"],
    ['a dollar that is escaped', "{ reply: { matches: 'costs \\\\$5' } }"],
    ['a dollar in a class', "{ reply: { matches: '[$]5' } }"],
    [
      'an action with another argument',
      '{ all: [{ action: { name: a } }, { not: { action: { name: a, arguments: { b: 1 } } } }] }',
    ],
    [
      'a text that is not the other',
      '{ all: [{ reply: { contains: done } }, { not: { reply: { contains: done now } } }] }',
    ],
  ])('but not for %s', async (_, when) => {
    write('personas/anna.yaml', ANNA)
    write('scenarios/shop.yaml', `${SHOP}  - { id: late, desired: false, when: ${when} }\n`)
    expect(await mistakes()).toEqual([])
  })

  test('but not when it needs less than an earlier one, or something else', async () => {
    write('personas/anna.yaml', ANNA)
    write(
      'scenarios/shop.yaml',
      `${SHOP.replace('{ stage: done }', '{ all: [{ stage: done }, { record: { name: a } }] }')}
  - { id: nameless, desired: false, when: { stage: done } }
  - { id: handed, desired: false, when: { any: [{ endState: a }, { endState: b }] } }
  - { id: neither, desired: false, when: { all: [{ stage: greet }, { not: { endState: c } }] } }
`,
    )
    expect(await mistakes()).toEqual([])
  })
})

describe('across files', () => {
  test('all mistakes of all files are told at once, by file and position, with their number', async () => {
    write('personas/anna.yaml', `${ANNA}patience: 99\nlangauge: pt\n`)
    write('personas/bob.yaml', 'id: [bob\n')
    write('scenarios/shop/open.yaml', SHOP.replace('{ stage: done }', '{ stage: end }'))
    write('offscript.yaml', 'run: { target: nowhere }\n')
    const error = await failure()
    expect(error.code).toBe('user_mistake')
    expect(error.message.split('\n')).toEqual([
      'offscript.yaml:1:8 run.target must name one of the targets, got "nowhere"',
      'personas/anna.yaml:5:1 patience must be a whole number between 1 and 10, got 99',
      'personas/anna.yaml:6:1 langauge is not a known key, did you mean language?',
      expect.stringMatching(/^personas\/bob\.yaml:2:1 is not valid YAML: /),
      'scenarios/shop/open.yaml:11:13 endStates[0].when.stage must name a stage of this scenario, got "end"',
      '5 mistakes in 4 files',
    ])
    expect(error.mistakes[1]).toEqual({
      file: 'personas/anna.yaml',
      line: 5,
      column: 1,
      path: 'patience',
      message: 'must be a whole number between 1 and 10, got 99',
    })
  })

  test('an id used twice is told with both files', async () => {
    write('personas/a.yaml', ANNA)
    write('personas/b.yaml', `# the same again\n${ANNA}`)
    write('scenarios/one.yaml', SHOP)
    write('scenarios/two.yaml', SHOP)
    expect(await mistakes()).toEqual([
      'personas/b.yaml:2:1 id must be unique, "anna" is also in personas/a.yaml',
      'scenarios/two.yaml:1:1 id must be unique, "open-shop" is also in scenarios/one.yaml',
    ])
  })

  test('a reference to a persona whose file is broken is no mistake of its own', async () => {
    write('personas/anna.yaml', `${ANNA}patience: 99\n`)
    write('scenarios/shop.yaml', `${SHOP}personas: [anna, founder]\n`)
    expect(await mistakes()).toEqual([
      'personas/anna.yaml:5:1 patience must be a whole number between 1 and 10, got 99',
    ])
  })

  test('empty and missing folders are mistakes', async () => {
    mkdirSync(join(root, 'personas'))
    expect(await mistakes()).toEqual([
      'personas:1:1 must hold at least one persona file (*.yaml), got none',
      'scenarios:1:1 must be a folder with scenario files, there is none',
    ])
  })

  test('the folder of a chatbot without a scenario is a mistake, a hidden one is not', async () => {
    write('personas/anna.yaml', ANNA)
    write('scenarios/shop/open.yaml', SHOP)
    mkdirSync(join(root, 'scenarios/.drafts'))
    mkdirSync(join(root, 'scenarios/bank/later'), { recursive: true })
    write('scenarios/notes/read.md', 'none')
    const message = 'must hold at least one scenario file (*.yaml) of its chatbot, got none'
    expect(await mistakes()).toEqual([
      `scenarios/bank:1:1 ${message}`,
      `scenarios/notes:1:1 ${message}`,
    ])
  })

  test('of a missing folder it is said where the program has such files', async () => {
    write('scenarios/shop.yaml', SHOP)
    const shipped = {
      personas: join(root, 'program/personas'),
      scenarios: join(root, 'program/scenarios'),
    }
    expect(await mistakes({ shipped })).toEqual([
      "personas:1:1 must be a folder with persona files, there is none; Offscript's own are in program/personas",
    ])
  })

  test('settings that were named must exist', async () => {
    write('personas/anna.yaml', ANNA)
    write('scenarios/shop.yaml', SHOP)
    const [line] = await mistakes({ settingsFile: 'mine.yaml' })
    expect(line).toMatch(/^mine\.yaml:1:1 cannot be read: ENOENT/)
  })

  test('settings must name users that they or the program know', async () => {
    write('personas/anna.yaml', ANNA)
    write('scenarios/shop.yaml', SHOP)
    write(
      'offscript.yaml',
      'users:\n  gpt: { kind: llm, model: m, temperature: 3 }\nrun:\n  user: gtp\n',
    )
    expect(await mistakes()).toEqual([
      'offscript.yaml:2:31 users.gpt.temperature must be between 0 and 2, got 3',
      'offscript.yaml:4:3 run.user must name one of the users, got "gtp", did you mean gpt?',
    ])
  })

  test('a file that is not text is a mistake', async () => {
    write('personas/anna.yaml', ANNA)
    writeFileSync(join(root, 'personas', 'photo.yaml'), Buffer.from([0xff, 0xd8, 0xff, 0xe0]))
    write('scenarios/shop.yaml', SHOP)
    expect(await mistakes()).toEqual(['personas/photo.yaml:1:1 must be text in UTF-8'])
  })
})

const pieces = fc.constantFrom(
  ...['id: a\n', ANNA, SHOP, '*a', '&a ', '<<: *a\n', '? ', '- ', '{', '}', '[', ']', ': ', '\n  '],
  ...[
    '!!set ',
    '!x ',
    '"',
    "'",
    '|\n',
    '---\n',
    '...\n',
    '%YAML 9\n',
    'when: ',
    'not: ',
    'all: [',
    '\t',
  ],
  ...[
    'facts: ',
    'value: ',
    '__proto__: ',
    'constructor: ',
    'tags: ',
    'null',
    '1e999',
    '\u0000',
    '\ufeff',
  ],
)
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.oneof(pieces, fc.string({ maxLength: 5 })), { maxLength: 15 })
    .map((all) => all.join('')),
  fc.jsonValue().map((value) => JSON.stringify(value)),
)
property.prop({ persona: anyText, scenario: anyText, settings: anyText }, { numRuns: 300 })(
  'no text makes loading fail with anything but a list of mistakes',
  async ({ persona, scenario, settings }) => {
    write('personas/p.yaml', persona)
    write('scenarios/s.yaml', scenario)
    write('offscript.yaml', settings)
    for (const line of await mistakes()) expect(line).toMatch(/^[\w./]+:[1-9]\d*:[1-9]\d* \S/)
  },
)

function write(file: string, text: string): void {
  const path = join(root, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

function load(places: Partial<AuthoredPlaces> = {}) {
  return loadAuthored({ personasDir: 'personas', scenariosDir: 'scenarios', root, ...places })
}

/** The lines of the error without the count; none where nothing is wrong. */
async function mistakes(places?: Partial<AuthoredPlaces>): Promise<string[]> {
  const error = await load(places).then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (error === undefined) return []
  if (!(error instanceof AuthoringError)) throw error
  return error.message.split('\n').slice(0, -1)
}

async function failure(): Promise<AuthoringError> {
  const error: unknown = await load().catch((thrown: unknown) => thrown)
  if (error instanceof AuthoringError) return error
  throw new Error('loading did not fail with an AuthoringError')
}
