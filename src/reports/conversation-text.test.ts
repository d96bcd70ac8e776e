import { describe, expect, it } from 'vitest'
import type { Ending } from '../core/conversation.ts'
import type { StoredConversation } from '../core/records.ts'
import { FORMATS, renderConversation } from './index.ts'
import { FOREIGN, HIDDEN, sampleConversation } from './sample.case.ts'

const OPTIONS = { colour: false, width: 120 }
const text = (stored: StoredConversation): string => renderConversation(stored, 'terminal', OPTIONS)
const linesOf = (stored: StoredConversation): string[] => text(stored).split('\n')

describe('a transcript', () => {
  const lines = linesOf(sampleConversation('plain text'))

  it('marks the break right before its turn, with stage, step and reason', () => {
    const at = lines.findIndex((line) => line.startsWith('━━━ broke here'))
    expect(lines[at]).toBe('━━━ broke here: size, step plain text ━━━ plain text')
    expect(lines[at + 1]).toBe(' 2 user Yes (clicked)')
    expect(lines.filter((line) => line.startsWith('━━━'))).toHaveLength(1)
  })

  it('marks a break of a bot that failed before the first turn', () => {
    const stored = sampleConversation()
    const silent = linesOf({ ...stored, conversation: { ...stored.conversation, turns: [] } })
    expect(silent.filter((line) => line.startsWith('━━━ broke here'))).toHaveLength(1)
  })

  it('tells why the record could not be read', () => {
    const stored = sampleConversation()
    const recordError = { kind: 'http_status', message: 'HTTP 404: GET http://bot/r' }
    const shown = linesOf({ ...stored, conversation: { ...stored.conversation, recordError } })
    expect(shown).toContain('record not read: HTTP 404: GET http://bot/r')
  })

  it('marks nothing where nothing broke', () => {
    const { outcome, ...rest } = sampleConversation()
    const { break: _break, failure: _failure, fault: _fault, ...passed } = outcome
    const stored = { ...rest, outcome: { ...passed, label: 'passed' } } as const
    expect(text(stored)).not.toContain('broke here')
  })

  it.each([
    ['who and what', 'r1-0001  order × anna, repeat 1, straying arm'],
    ['the outcome', 'failed (abandoned), fault: bot: plain text'],
    ['what the user did', 'answer · inform · rung restate · size=plain text'],
    ['the buttons', 'buttons: [plain text]'],
    ['the steps', 'steps: plain text error'],
    ['the actions', 'actions: plain text({"text":"plain text"})'],
    ['the latency', 'plain text · 12 ms'],
    ['an unknown stage', 'stage unknown · 30000 ms'],
    ["the bot's error", 'bot  timeout: plain text'],
    ['drafts that were refused', 'not sent (role_flip): plain text'],
    ['drafts of a turn never sent', 'not sent (goal_dump: plain text): plain text'],
    ['a failed check at its turn', '! no-error (major): plain text'],
    ['a failed check of the whole', '! polite (minor): plain text'],
    ['the ending', 'ended: the user stopped (gave_up: plain text)'],
    ['the record', 'record: {"size":"plain text"}'],
    ['what the shadow would have said', '   shadow plain text'],
    ['how far that is', 'similarity 0.46 · other output of plain text'],
    ["the shadow's own error", '   shadow exception: plain text'],
  ])('shows %s', (_what, shown) => {
    expect(lines.some((line) => line.includes(shown))).toBe(true)
  })

  it('leaves out what the shadow would have said where that is what was sent', () => {
    const stored = sampleConversation()
    const comparison = { matched: true, similarity: 1, steps: {}, topics: [] }
    const shadow = [{ turn: 1, replies: [{ text: 'the same' }], latencyMs: 1, comparison }]
    expect(text({ ...stored, shadow })).not.toContain('shadow')
  })

  it('shows both outputs of the step where only that is compared', () => {
    const stored = sampleConversation()
    const [turn] = stored.conversation.turns
    if (!turn) throw new Error('no turn')
    const said = (output: string) => [
      { text: 'x', steps: [{ name: 'topic', status: 'ok', output: { topic: output } }] },
    ]
    const comparison = { matched: false, steps: { topic: 'different' }, topics: [] } as const
    const shadowed: StoredConversation = {
      ...stored,
      conversation: { ...stored.conversation, turns: [{ ...turn, replies: said('refund') }] },
      shadow: [{ turn: 1, replies: said('delivery'), latencyMs: 1, comparison }],
    }
    expect(text(shadowed)).toContain('topic: {"topic":"delivery"}, sent {"topic":"refund"}')
  })

  it('leaves out checks that passed', () => {
    expect(lines.join('\n')).not.toContain('not to be shown')
  })

  it.each<[Ending, string]>([
    [{ kind: 'end_state', endState: 'ordered' }, 'ended: end state ordered'],
    [{ kind: 'turn_limit' }, 'ended: turn limit'],
    [{ kind: 'user_stopped', reason: 'left' }, 'ended: the user stopped (left)'],
    [{ kind: 'simulator', fault: 'role_flip', detail: 'x' }, 'ended: simulator fault role_flip: x'],
    [
      { kind: 'infrastructure', error: { kind: 'unreachable', message: 'refused' } },
      'ended: infrastructure: unreachable: refused',
    ],
  ])('tells the ending %j', (ending, told) => {
    const stored = sampleConversation()
    expect(linesOf({ ...stored, conversation: { ...stored.conversation, ending } })).toContain(told)
  })
})

describe('a transcript of foreign text', () => {
  const hostile = sampleConversation(FOREIGN)

  it.each(FORMATS)('never comes out raw as %s', (format) => {
    expect(HIDDEN.exec(renderConversation(hostile, format, OPTIONS))?.[0]).toBeUndefined()
  })

  it('cannot forge a line: each further line of a message is indented', () => {
    const lines = linesOf(hostile)
    expect(lines.filter((line) => line.startsWith('━━━ broke here: size'))).toHaveLength(1)
    expect(lines.filter((line) => /^(?:━|\|)/u.test(line))).toHaveLength(1)
  })

  it('reads back exactly as JSON, under a stable name', () => {
    const parsed = JSON.parse(renderConversation(hostile, 'json', OPTIONS))
    expect(parsed).toEqual({ schema: 'offscript.conversation/1', ...hostile })
  })

  it('cannot end the code block of Markdown', () => {
    const markdown = renderConversation(
      sampleConversation('a\n`````\n````\nb'),
      'markdown',
      OPTIONS,
    )
    const fences = markdown.split('\n').filter((line) => /^ {0,3}`{4,}/.test(line))
    expect(fences).toEqual(['````text', '````'])
  })
})
