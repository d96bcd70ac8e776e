import { createServer } from 'node:net'
import { expect, it } from 'vitest'
import { createProject, type Running } from './project.ts'

/** A port that was free a moment ago: the command takes a number, and 0 is not what people give. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  await new Promise((resolve) => {
    server.close(resolve)
  })
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

/** The line by which the program says that it can be talked to. */
function announced({ child }: Running): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stdout?.on('data', (text: string) => {
      said += text
      if (said.includes('\n')) resolve(said)
    })
    child.once('exit', (code) => {
      reject(new Error(`ended with ${String(code)} before it served`))
    })
  })
}

async function post(url: string, body: unknown): Promise<Record<string, unknown>> {
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(body) })
  expect(response.ok).toBe(true)
  return (await response.json()) as Record<string, unknown>
}

it('offscript demo --serve PORT answers over HTTP on that port until it is interrupted', async () => {
  await using project = createProject()
  const port = await freePort()
  const running = project.start(`demo --serve ${String(port)}`)
  const url = `http://127.0.0.1:${String(port)}`
  expect(await announced(running)).toContain(`onboarding v4 at ${url}: POST /sessions`)

  const { sessionId, greeting } = await post(`${url}/sessions`, {})
  expect(greeting).toMatchObject([{ stage: 'greet' }])
  const { replies } = await post(`${url}/messages`, { sessionId, text: 'I sell handmade shoes' })
  expect(replies).toMatchObject([{ stage: 'channel', text: expect.stringContaining('handmade') }])
  const record = await fetch(`${url}/sessions/${String(sessionId)}/record`)
  expect(await record.json()).toMatchObject({ business: 'handmade shoes', status: 'open' })

  running.child.kill('SIGINT')
  const { err } = await running.finished
  expect(err).toBe('')
  await expect(fetch(`${url}/sessions`, { method: 'POST' })).rejects.toThrow()
})

it('serves the iteration and the chatbot that are asked for', async () => {
  await using project = createProject()
  const port = await freePort()
  const running = project.start(`demo --serve ${String(port)} --bot support -i first`)
  expect(await announced(running)).toContain(`support first at http://127.0.0.1:${String(port)}`)
})
