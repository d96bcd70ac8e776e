/**
 * How well people are read by rule, and what a large log costs: `tsx bench/observed.ts DEMO.db`, a database that
 * `offscript demo --db DEMO.db` made. The simulator's own record of each turn is what the rules are held against; they
 * see the text alone.
 */
import { closeSync, mkdtempSync, openSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importObserved, openStore } from '../src/app.ts'
import { systemClock } from '../src/core/clock.ts'
import type { Conversation } from '../src/core/conversation.ts'
import { profileOf } from '../src/observed/index.ts'

/** What a text can show; a value that is only half given, or told unasked, it cannot. */
const SHOWN = [
  'quick_reply',
  'clarify',
  'change_of_mind',
  'correction',
  'repeat',
  'frustration',
  'ask_for_human',
  'privacy_objection',
  'double_send',
  'thanks',
  'empty_message',
  'emoji_only',
  'return_later',
  'prompt_injection',
] as const
const MESSAGES = 100_000

const [path = 'runs/demo.db'] = process.argv.slice(2)
const store = openStore(path)
const counts = new Map<string, { played: number; told: number; both: number }>()
const logged: string[] = []
let plainTurns = 0
let plainTold = 0
for (const run of store.runs().filter(({ observed }) => !observed)) {
  const plan = store.plan(run.runId)
  for (const { id } of store.summaries(run.runId)) {
    const stored = store.conversation(id)
    const scenario = plan?.scenarios.find((one) => one.id === stored?.spec.scenario)
    const persona = plan?.personas.find((one) => one.id === stored?.spec.persona)
    if (!stored || !scenario || !persona) continue
    const { conversation } = stored
    logged.push(asLog(conversation))
    const told = profileOf(conversation, { ...scenario, facts: {} }, persona.language).behaviours
    conversation.turns.forEach(({ note }, at) => {
      if (note.behaviour === 'answer') {
        plainTurns += 1
        plainTold += Number(told[at] !== 'none_told')
      }
      for (const kind of SHOWN) {
        const one = counts.get(kind) ?? { played: 0, told: 0, both: 0 }
        counts.set(kind, one)
        one.played += Number(note.behaviour === kind)
        one.told += Number(told[at] === kind)
        one.both += Number(note.behaviour === kind && told[at] === kind)
      }
    })
  }
}
store.close()

const say = (line: string): void => void process.stdout.write(`${line}\n`)
say('| behaviour | played | told | recall | precision |')
say('| --- | ---: | ---: | ---: | ---: |')
for (const [kind, { played, told, both }] of counts)
  say(`| ${kind} | ${played} | ${told} | ${share(both, played)} | ${share(both, told)} |`)
say(`answers told as a straying: ${plainTold} of ${plainTurns} (${share(plainTold, plainTurns)})`)

const folder = mkdtempSync(join(tmpdir(), 'observed-'))
const file = openSync(join(folder, 'log.jsonl'), 'w')
let messages = 0
for (let at = 0; messages < MESSAGES; at += 1) {
  const line = logged[at % logged.length] ?? ''
  messages += JSON.parse(line).messages.length
  writeSync(file, line)
}
closeSync(file)
const into = openStore(join(folder, 'store.db'))
const before = process.memoryUsage().rss
let peak = before
const watch = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage().rss)
}, 20)
const began = performance.now()
const made = await importObserved(
  into,
  {
    file: join(folder, 'log.jsonl'),
    format: 'jsonl',
    target: 'onboarding',
    iteration: 'live',
    map: [],
  },
  { cwd: folder, env: {}, clock: systemClock },
)
clearInterval(watch)
into.close()
say(
  `import: ${made.messages} messages, ${made.conversations} conversations, ${((performance.now() - began) / 1_000).toFixed(1)} s, memory ${mega(before)} before, ${mega(peak)} at most`,
)

function asLog({ id, greeting, turns }: Conversation): string {
  const bot = (replies: Conversation['greeting']) =>
    replies.map(({ text, stage, endState }) => ({
      role: 'assistant',
      content: text,
      stage,
      endState,
    }))
  const all = [
    ...bot(greeting),
    ...turns.flatMap(({ user, replies }) => [
      { role: 'user', content: user.text },
      ...bot(replies),
    ]),
  ]
  return `${JSON.stringify({ id, messages: all })}\n`
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1)} %`
}

function mega(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`
}
