import { phrasesFor, type SlotValue } from '../../core/facts.ts'
import type { Persona, Style } from '../../core/persona.ts'
import type { Random } from '../../core/random.ts'
import type { Scenario } from '../../core/scenario.ts'
import type { LineName, Part, Utterance } from '../utterance.ts'
import { KEEP, styled } from './style.ts'
import { wordingFor } from './wording.ts'
import type { Wording } from './wording-shape.ts'

/** Puts utterances into words from templates, seeded; remembers what was said to vary it. */
export interface TemplateVoice {
  say(utterance: Utterance, random: Random): string
}

export function createTemplateVoice(scenario: Scenario, persona: Persona): TemplateVoice {
  const used = new Map<string, Set<string>>()
  const fresh = (key: string, pool: readonly string[], random: Random): string => {
    const spent = used.get(key) ?? new Set<string>()
    used.set(key, spent)
    if (spent.size >= pool.length) spent.clear()
    const left = pool.filter((one) => !spent.has(one))
    const chosen = random.pick(left.length > 0 ? left : pool)
    spent.add(chosen)
    return chosen
  }
  const own = createSpeech(scenario, persona, persona.language, fresh)
  const others = new Map<string, Speech>()
  const speechIn = (language: string | undefined): Speech => {
    if (language === undefined) return own
    const made = others.get(language) ?? createSpeech(scenario, persona, language, fresh)
    others.set(language, made)
    return made
  }
  return {
    say: ({ parts, quickReply, language }, random) =>
      quickReply ? quickReply.label : speechIn(language)(parts, random),
  }
}

type Speech = (parts: readonly Part[], random: Random) => string

/** Words for parts in one language. */
function createSpeech(
  scenario: Scenario,
  persona: Persona,
  language: string,
  fresh: Tools['fresh'],
): Speech {
  const wording = wordingFor(language)
  const offTopic = persona.lines.off_topic?.map((one) => (typeof one === 'string' ? one : one.text))
  const pool = (line: LineName): readonly string[] =>
    line === 'off_topic' ? (offTopic ?? []) : wording.lines[line]
  const matter = phrasesFor(scenario.opening, language)[0] ?? scenario.goal
  const informs = (slot: string, value: SlotValue, random: Random): string => {
    const own = scenario.facts[slot]
    const pool = sayForms(phrasesFor(own?.say, language), own?.value !== value.value, persona)
    return fill(fresh(`say:${slot}:${language}`, pool, random), value)
  }
  const word = (part: Spoken, random: Random): string =>
    PARTS[part.kind](part as never, { wording, pool, fresh, informs, matter, random })
  const styledLine = (line: readonly Spoken[], random: Random, style = persona.style): string =>
    styled(joined(line.map((part) => word(part, random))), style, wording, random)
  // A thumb under an afterthought would say yes to whatever the bot asks by then.
  const further: Style = { ...persona.style, length: 'short', emoji: 0 }
  return (parts, random) => {
    const lines = linesOf(parts)
    if (lines.length < 2) return styledLine(lines[0] ?? [], random)
    return lines
      .map((line, at) => pasted(line) ?? styledLine(line, random, at > 0 ? further : persona.style))
      .join('\n')
  }
}

type Spoken = Exclude<Part, { kind: 'break' }>

/** The parts between breaks. */
function linesOf(parts: readonly Part[]): Spoken[][] {
  const lines: Spoken[][] = [[]]
  for (const part of parts) {
    if (part.kind === 'break') lines.push([])
    else lines.at(-1)?.push(part)
  }
  return lines.filter((line) => line.length > 0)
}

/** A text on lines of its own is somebody else's: no style of the persona's touches it. */
function pasted([part, ...rest]: readonly Spoken[]): string | undefined {
  return part?.kind === 'text' && part.from === 'pool' && rest.length === 0 ? part.text : undefined
}

interface Tools {
  readonly wording: Wording
  readonly pool: (line: LineName) => readonly string[]
  /** What the user wants, in its own language where the scenario says it in that. */
  readonly matter: string
  readonly random: Random
  readonly fresh: (key: string, pool: readonly string[], random: Random) => string
  readonly informs: (slot: string, value: SlotValue, random: Random) => string
}

const PARTS: {
  readonly [K in Spoken['kind']]: (part: Extract<Spoken, { kind: K }>, tools: Tools) => string
} = {
  inform: ({ slot, value }, { informs, random }) => informs(slot, value, random),
  slip: ({ slot, value, wrong }, { wording, fresh, informs, random }) => {
    const start = informs(slot, wrong, random).replace(/[.!]$/u, '')
    return fresh('slip', wording.slips, random)
      .replace('{wrong}', () => start)
      .replace('{right}', () => `${KEEP}${value.forms[0] ?? ''}${KEEP}`)
  },
  line: ({ line }, { pool, fresh, matter, random }) => {
    const said = fresh(line, pool(line), random)
    return NEEDS_GOAL.has(line) ? `${said} ${KEEP}${afterLead(said, matter)}${KEEP}` : said
  },
  text: ({ text, from }) => (from === 'self' ? text : `${KEEP}${text}${KEEP}`),
}

const GREETING =
  /^(?:hi|hey|hello|hola|buenas(?: (?:tardes|noches))?|buenos d[ií]as|bonjour|bonsoir|salut|ol[áa]|oi|bom dia|boa (?:tarde|noite))(?: there)?\s*[,!.]\s*/iu
/** English writes "I" large wherever it stands. */
const STAYS_LARGE = /^(?:I\b|\p{Lu}{2})/u

/** What the user came for, said once more: without the greeting that it began with, and after a comma as the same sentence. */
function afterLead(lead: string, matter: string): string {
  const bare = matter.replace(GREETING, '')
  return !lead.endsWith(',') || STAYS_LARGE.test(bare)
    ? capitalised(bare)
    : bare.charAt(0).toLowerCase() + bare.slice(1)
}

const NEEDS_GOAL: ReadonlySet<LineName> = new Set(['restate'])

/** Forms that can say the value: another value than the fact's own needs a `{value}` to stand in; short styles take the shortest. */
function sayForms(forms: readonly string[], other: boolean, persona: Persona): readonly string[] {
  const fillable = other ? forms.filter((form) => form.includes('{value}')) : forms
  const pool = fillable.length > 0 ? fillable : ['{value}']
  if (persona.style.length !== 'short') return pool
  const byLength = [...pool].sort((a, b) => a.length - b.length)
  return byLength.slice(0, Math.max(1, Math.ceil(pool.length / 2)))
}

function fill(form: string, value: SlotValue): string {
  const text = form.replaceAll('{value}', () => `${KEEP}${value.forms[0] ?? ''}${KEEP}`)
  return form.includes('{value}') ? text : `${KEEP}${text}${KEEP}`
}

/** Pieces as sentences: each starts upper-case and ends in a stop unless it already does or introduces the next. */
function joined(pieces: readonly string[]): string {
  return pieces
    .map((piece, index) => {
      const start = capitalised(piece)
      const last = index === pieces.length - 1
      return last || /[.!?:,…]\uE000?$/u.test(start) ? start : `${start}.`
    })
    .join(' ')
}

/** Addresses keep their small letter: "Mia@…" would be another one to some. */
const ADDRESS_FIRST = /^\S*@|^(?:https?:|www\.)/u

function capitalised(text: string): string {
  const at = text.startsWith(KEEP) ? 1 : 0
  if (ADDRESS_FIRST.test(text.slice(at))) return text
  return text.slice(0, at) + text.slice(at, at + 1).toUpperCase() + text.slice(at + 1)
}
