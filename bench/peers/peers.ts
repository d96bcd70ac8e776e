import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileBeside, type Measured, measure, timed } from '../measure.ts'

/** The conversations that each holds. */
export interface PeerJob {
  /** The origin of the stand-ins. */
  readonly base: string
  /** What the model is told of the user, the same for all. */
  readonly system: string
  readonly turns: number
  readonly conversations: number
  readonly concurrency: number
}

/** Another program that holds conversations, installed. */
export interface Peer {
  readonly name: string
  /** What 400 conversations a second, which are asked of this program, were to it when they were asked: 400 ÷ 125, say. */
  readonly asked: number
  /** Holds the conversations in a process of its own; throws unless all came to their end. */
  hold(job: PeerJob): Promise<Measured>
}

/** Installs openevals: a simulated user that asks the model, a trajectory in memory. */
export async function installOpenevals(folder: string): Promise<Peer> {
  await install(folder, 'openevals@0.2.2')
  copyFileSync(fileBeside('peers/openevals.mjs'), join(folder, 'openevals.mjs'))
  return {
    name: 'openevals 0.2.2, which stores nothing',
    asked: 400 / 125,
    hold: async (job) => {
      writeFileSync(join(folder, 'job.json'), JSON.stringify(job))
      const env = { LANGSMITH_TRACING: 'false' }
      const measured = await measure(join(folder, 'openevals.mjs'), ['job.json'], {
        cwd: folder,
        env,
      })
      const { passed }: { passed: number } = JSON.parse(measured.stdout)
      requireAll(passed, job)
      return measured
    },
  }
}

const PROMPTFOO = 'node_modules/promptfoo/dist/src/entrypoint.js'

/** Installs promptfoo, with a provider of this folder that holds one conversation a test and stores it. */
export async function installPromptfoo(folder: string): Promise<Peer> {
  await install(folder, 'promptfoo@0.121.20')
  copyFileSync(fileBeside('peers/promptfoo-provider.mjs'), join(folder, 'provider.mjs'))
  const env = {
    PROMPTFOO_CONFIG_DIR: join(folder, 'state'),
    PROMPTFOO_DISABLE_TELEMETRY: '1',
    PROMPTFOO_DISABLE_UPDATE: '1',
    PROMPTFOO_DISABLE_REMOTE_GENERATION: '1',
  }
  return {
    name: 'promptfoo 0.121.20 with a provider of ours',
    asked: 400 / 101,
    hold: async (job) => {
      writeFileSync(join(folder, 'promptfooconfig.json'), JSON.stringify(promptfooConfig(job)))
      const quiet = ['--no-cache', '--no-table', '--no-progress-bar']
      const words = ['eval', '-c', 'promptfooconfig.json', '-j', String(job.concurrency), ...quiet]
      const measured = await measure(join(folder, PROMPTFOO), words, { cwd: folder, env })
      const passed = /([\d,]+) passed/.exec(measured.stdout)?.[1]?.replaceAll(',', '')
      requireAll(Number(passed), job)
      return measured
    },
  }
}

function promptfooConfig({ base, system, turns, conversations }: PeerJob): object {
  const assert = [{ type: 'equals', value: 'opened' }]
  return {
    prompts: [system],
    providers: [{ id: 'file://provider.mjs', config: { base, turns } }],
    tests: Array.from({ length: conversations }, (_, conversation) => ({
      vars: { conversation },
      assert,
    })),
  }
}

async function install(folder: string, what: string): Promise<void> {
  console.error(`installing ${what} …`)
  writeFileSync(join(folder, 'package.json'), '{"name":"peer","version":"1.0.0","private":true}')
  await timed('npm', ['install', '--no-audit', '--no-fund', what], { cwd: folder })
}

function requireAll(passed: number, { conversations }: PeerJob): void {
  if (passed === conversations) return
  throw new Error(`expected ${conversations} conversations that came to their end, got ${passed}`)
}
