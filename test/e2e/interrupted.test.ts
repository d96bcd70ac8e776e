import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { createRandom } from '../../src/core/random.ts'
import type { RunRecord } from '../../src/core/records.ts'
import { openStore } from '../../src/store/index.ts'
import { PERSONAS, SETTINGS } from './authored.ts'
import { createProject, type Project, pause } from './project.ts'
import { type Served, serve } from './serve.ts'
import { transcriptsIn } from './transcripts.ts'

const DB = 'runs/offscript.db'
const newestRun = (project: Project): RunRecord | undefined => {
  const store = openStore(project.path(DB), { readonly: true })
  const run = store.runs().at(-1)
  store.close()
  return run
}

/** Every conversation that is stored, and how many messages it has, as the file itself tells. */
const rowsIn = (project: Project): Map<string, number> => {
  const db = new Database(project.path(DB), { readonly: true })
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
  const rows = db
    .prepare<[], { id: string; messages: number }>(
      'SELECT id, (SELECT count(*) FROM messages WHERE conversation_no = conversations.no) AS messages FROM conversations',
    )
    .all()
  db.close()
  return new Map(rows.map(({ id, messages }) => [id, messages]))
}

describe('Ctrl-C', () => {
  it('stores what is finished, prints how to go on, and going on completes the same run', async () => {
    await using project = createProject()
    const words = 'run --target slow --repeats 60 --quiet'
    const { child, finished } = project.start(`${words} --concurrency 4`)
    await project.stored(20)
    child.kill('SIGINT')
    const { code, out, err } = await finished
    const run = newestRun(project)
    expect([code, out]).toEqual([130, ''])
    expect(err).toContain(`npx offscript run --resume ${run?.runId}`)
    expect(run?.status).toBe('interrupted')
    const before = rowsIn(project)
    expect(before.size).toBeGreaterThanOrEqual(20)
    expect(before.size).toBeLessThan(132)

    const part = JSON.parse((await project.run('analyze --format json')).out)
    expect([part.scheduled - part.pending, part.warnings[0]]).toEqual([
      before.size,
      expect.stringContaining('not held (run interrupted)'),
    ])

    const resumed = await project.run(`run --resume ${run?.runId} --quiet --format json`)
    expect([resumed.code, resumed.err]).toEqual([0, ''])
    expect(JSON.parse(resumed.out)).toMatchObject({
      status: 'finished',
      scheduled: 132,
      pending: 0,
    })
    expect(newestRun(project)?.runId).toBe(run?.runId)
    const held = transcriptsIn(project.path(DB))
    for (const [id, messages] of before) expect(rowsIn(project).get(id)).toBe(messages)

    await project.run(`${words} --target pizza --iteration dev --concurrency 1`)
    expect(held).toEqual(transcriptsIn(project.path(DB)))
  })

  it('twice drops what is under way at once', async () => {
    await using project = createProject()
    const { child, finished } = project.start('run --target hanging --repeats 2 --quiet')
    while ((await runStatus(project)) !== 'running') await pause(5)
    child.kill('SIGINT')
    await pause(20)
    child.kill('SIGINT')
    const { code, err } = await finished
    expect([code, err.includes('--resume')]).toEqual([130, true])
    expect(newestRun(project)?.status).toBe('interrupted')
    expect(rowsIn(project).size).toBe(0)
  })
})

describe.concurrent('Ctrl-C while nothing has answered yet', () => {
  const unanswering = (url: string): string =>
    `${SETTINGS}users:
  model: { kind: llm, model: m, baseURL: "${url}", apiKey: k }
`.replace(
      'targets:',
      `targets:\n  hosted: { kind: openai, model: m, baseURL: "${url}", apiKey: k }`,
    )

  it.each([
    ['a hosted bot', '--target hosted'],
    ['a hosted bot, from two threads', '--target hosted --threads 2'],
    ['the model that plays the users', '--target pizza --user model'],
  ])('is heard at once, and stores nothing, of %s', async (_what, words) => {
    const server = createServer()
    await using served = await serve(server)
    await using project = createProject({
      'offscript.yaml': unanswering(`http://${served.address}/v1`),
    })
    const { child, finished } = project.start(`run ${words} --repeats 2 --quiet`)
    await once(server, 'request')
    child.kill('SIGINT')
    const { code, out, err } = await finished
    expect([code, out, err]).toEqual([
      130,
      '',
      'offscript: interrupted before anything was begun\n',
    ])
    expect(newestRun(project)).toBeUndefined()
  })
})

async function runStatus(project: Project): Promise<string | undefined> {
  try {
    return newestRun(project)?.status
  } catch {
    return undefined
  }
}

describe('SIGKILL', () => {
  it('at any moment loses nothing finished, doubles nothing, and going on gives the transcripts of an undisturbed run', async () => {
    await using project = createProject()
    const random = createRandom('moments')
    let words = 'run --target slow --repeats 300 --concurrency 4 --quiet'
    let kept = new Map<string, number>()
    for (let kill = 1; kill <= 6; kill += 1) {
      const { child } = project.start(words)
      await project.stored(kept.size + 1 + random.integer(0, 20))
      await pause(random.integer(0, 120))
      child.kill('SIGKILL')
      await once(child, 'exit')
      const rows = rowsIn(project)
      for (const [id, messages] of kept) expect(rows.get(id)).toBe(messages)
      kept = rows
      const run = newestRun(project)
      const counted = Object.values(run?.counts ?? {}).reduce((sum, count) => sum + count, 0)
      expect([run?.status, counted]).toEqual(['running', rows.size])
      words = `run --resume ${run?.runId} --concurrency 4 --quiet --format json`
    }
    expect(kept.size).toBeLessThan(660)
    const { code, out } = await project.run(words)
    expect([code, JSON.parse(out).pending]).toEqual([0, 0])
    const held = transcriptsIn(project.path(DB))
    expect(held.map(({ index }) => index)).toEqual([...Array(660).keys()])

    await project.run('run --target pizza --iteration dev --repeats 300 --concurrency 64 --quiet')
    expect(held).toEqual(transcriptsIn(project.path(DB)))
  })
})

/** A bot behind HTTP that goes away after so many messages, and may come back at the same address. */
async function goingAway(
  messages: number,
): Promise<{ url: string; comeBack: () => Promise<Served> }> {
  let left = messages
  const answer: RequestListener = (_request, response) => {
    left -= 1
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ text: 'Which pizza would you like?' }))
    if (left === 0) {
      server.close()
      server.closeAllConnections()
    }
  }
  const server = createServer(answer)
  const { address } = await serve(server)
  const comeBack = async (): Promise<Served> => {
    const again = createServer(answer)
    return serve(again, Number(address.split(':')[1]))
  }
  return { url: `http://${address}/chat`, comeBack }
}

describe('a bot that goes away for good', () => {
  it('ends the run, which goes on once it is back, and holds what was excluded again', async () => {
    const { url, comeBack } = await goingAway(60)
    await using project = createProject({
      'offscript.yaml': `targets: { pizza: { kind: http, url: "${url}", retries: 0 } }\nrun: { maxExcluded: 0.9 }\n`,
    })
    const { code, out, err } = await project.run('run --repeats 60 --concurrency 4 --quiet')
    expect([code, out]).toEqual([3, ''])
    expect(err).toContain('the last 50 conversations were excluded, all in a row; the last: ')
    const [resume = ''] = /--resume \S+/.exec(err) ?? []
    const before = rowsIn(project)
    expect(before.size).toBeLessThan(66)
    await using _back = await comeBack()
    const resumed = await project.run(`run ${resume} --concurrency 4 --quiet --format json`)
    const { pending, counts, scheduled } = JSON.parse(resumed.out)
    expect([resumed.code, pending, scheduled]).toEqual([0, 0, 132])
    expect(counts.excluded).toBeLessThan(50)
    for (const [id, messages] of before) expect(rowsIn(project).get(id)).toBe(messages)
  })
})

describe.concurrent('going on with a run', () => {
  it('that is finished holds nothing again, and reports', async () => {
    await using project = createProject()
    const { out } = await project.run('run --repeats 3 --quiet --format json')
    const before = rowsIn(project)
    const again = await project.run(`run --resume ${JSON.parse(out).runId} --quiet --format json`)
    expect([again.code, JSON.parse(again.out)]).toEqual([0, JSON.parse(out)])
    expect(rowsIn(project)).toEqual(before)
  })

  it.each<[string, Record<string, string>, string, string[]]>([
    [
      'a changed persona',
      { 'personas/bob.yaml': PERSONAS['personas/bob.yaml'].replace('patience: 6', 'patience: 2') },
      '',
      ['the personas changed', 'persona bob: patience was 6, is 2'],
    ],
    ['another seed', {}, '--seed 6', ['the seed is 6, it was 5']],
    [
      'another seed in the settings',
      { 'offscript.yaml': SETTINGS.replace('seed: 5', 'seed: 6') },
      '',
      ['the seed is 6, it was 5'],
    ],
    ['another target', {}, '--target slow', ['the target is slow, it was pizza']],
    [
      'another user',
      { 'offscript.yaml': `${SETTINGS}users: { model: { kind: llm, model: m } }\n` },
      '--user model',
      ['the user settings changed'],
    ],
    ['fewer personas', {}, '--persona anna', ['the personas changed', 'persona bob is gone']],
    [
      'changed settings of its target',
      { 'offscript.yaml': SETTINGS.replace('bot.mjs', './bot.mjs') },
      '',
      ['the settings of target pizza changed: path'],
    ],
  ])('is refused with %s, and the difference is shown', async (_what, files, flags, said) => {
    await using project = createProject()
    const { out } = await project.run('run --repeats 3 --quiet --format json')
    for (const [name, text] of Object.entries(files)) project.write(name, text)
    const { code, err } = await project.run(`run --resume ${JSON.parse(out).runId} ${flags}`)
    expect(code).toBe(2)
    for (const line of said) expect(err).toContain(line)
  })

  it('does not mind being asked for what it is, nor more patience with its bot', async () => {
    await using project = createProject()
    const words =
      'run --target pizza --iteration v1 --repeats 3 --persona bob --quiet --format json'
    const { out } = await project.run(words)
    project.write(
      'offscript.yaml',
      SETTINGS.replace('path: bot.mjs', 'path: bot.mjs, timeoutMs: 9'),
    )
    const again = await project.run(`${words} --resume ${JSON.parse(out).runId}`)
    expect([again.code, again.err, again.out]).toEqual([0, '', out])
  })

  it('does not mind a file that has another name, nor another order of them', async () => {
    await using project = createProject()
    const { out } = await project.run('run --repeats 3 --quiet --format json')
    project.write('personas/anna.yaml', PERSONAS['personas/bob.yaml'])
    project.write('personas/bob.yaml', PERSONAS['personas/anna.yaml'])
    const { runId } = JSON.parse(out)
    for (const words of ['', '--persona bob --persona anna']) {
      const again = await project.run(`run --resume ${runId} ${words} --quiet --format json`)
      expect([again.code, again.err, again.out]).toEqual([0, '', out])
    }
  })

  it('does not mind a persona that it never had', async () => {
    await using project = createProject()
    const { out } = await project.run('run --repeats 3 --quiet --format json')
    const cid = PERSONAS['personas/bob.yaml'].replace('id: bob', 'id: cid')
    project.write('personas/cid.yaml', cid)
    const again = await project.run(`run --resume ${JSON.parse(out).runId} --quiet`)
    expect([again.code, again.err.includes('added since: persona cid')]).toEqual([0, true])
  })
})
