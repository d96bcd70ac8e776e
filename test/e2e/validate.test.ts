import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { describe, expect, it } from 'vitest'
import { createProject } from './project.ts'
import { serve } from './serve.ts'

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

  it('tells what the connectors would refuse, at its place, without connecting and without running a module', async () => {
    const asked: string[] = []
    const server = createServer((request, response) => {
      asked.push(String(request.url))
      response.end()
    })
    server.on('connection', () => asked.push('connection'))
    await using served = await serve(server)
    await using project = createProject({
      'bot.mjs': "import { writeFileSync } from 'node:fs'\nwriteFileSync('ran', '')\n",
      'offscript.yaml': `targets:
  web:
    kind: http
    url: "http://${served.address}/chat/{{ sesionId }}"
    headers: { authorization: "Bearer \${env:NOBODY_SET_THIS}" }
    body: { turns: [{ said: "{{ text" }], who: "{{ variables.name }}" }
    response: { text: "reply.text[", quickReplies: "$map(" }
    session: { id: "a b", url: "http://${served.address}/{{ text }}" }
    record: { value: "(", url: "http://${served.address}/r" }
  gone: { kind: module, path: nowhere.mjs }
  folder: { kind: module, path: personas }
  here: { kind: module, path: bot.mjs }
  model: { kind: openai, model: m, systemPrompt: prompt.md, baseURL: "http://${served.address}/v1" }
  courier: { kind: bundled, bot: curier }
  old: { kind: bundled, bot: onboarding, version: v9 }
  half: { kind: module }
`,
    })
    const { code, out, err } = await project.here('validate')
    expect([code, out]).toEqual([2, ''])
    const places = err
      .split('\n')
      .flatMap((line) => /yaml:(\S+ targets\.\S+)/.exec(line)?.[1] ?? [])
    expect(places).toEqual([
      '4:5 targets.web.url',
      '6:23 targets.web.body.turns[0].said',
      '6:43 targets.web.body.who',
      '7:17 targets.web.response.text',
      '7:38 targets.web.response.quickReplies',
      '8:16 targets.web.session.id',
      '8:27 targets.web.session.url',
      '9:15 targets.web.record.value',
      '10:25 targets.gone.path',
      '11:27 targets.folder.path',
      '13:36 targets.model.systemPrompt',
      '14:29 targets.courier.bot',
      '15:42 targets.old.version',
      '16:3 targets.half.path',
    ])
    for (const said of [
      'url unknown variable "sesionId" (known here: conversationId,',
      'said expected a Liquid template, got "{{ text"',
      'who unknown variable "variables.name" (add it under',
      'text expected a JSONata expression, got "reply.text["',
      'path must name a file that can be read, got "nowhere.mjs": there is none at ',
      'path must name a file that can be read, got "personas": ',
      'systemPrompt must name a file that can be read, got "prompt.md": there is none at ',
      'bot must be one of onboarding, support, courier, got "curier"',
      'version must be one of v1, v2, v3, v4, got "v9"',
    ])
      expect(err).toContain(said)
    expect(asked).toEqual([])
    expect(existsSync(project.path('ran'))).toBe(false)
  })
})
