import { isSameValue, ownValue } from '../core/facts.ts'
import type { Matcher } from '../core/matcher.ts'
import type { Fact, Scenario } from '../core/scenario.ts'
import { closest } from './closest.ts'
import { shown } from './expectation.ts'
import { contradiction, isImpliedBy, partsOf } from './matcher-logic.ts'
import type { Finding, Path } from './mistake.ts'
import { NAMES } from './stand-in.ts'

/** Everything wrong with one scenario that its schema cannot tell. */
export function checkScenario(scenario: Scenario): Finding[] {
  return RULES.flatMap((rule) => rule(scenario))
}

const RULES: readonly ((scenario: Scenario) => Finding[])[] = [
  uniqueIds,
  knownStages,
  knownFacts,
  someDesiredEnd,
  reachableEnds,
  sayableFacts,
  knownPlaceholders,
]

function uniqueIds(scenario: Scenario): Finding[] {
  return (['stages', 'endStates', 'requests', 'checks'] as const).flatMap((list) => {
    const first = new Map<string, number>()
    return scenario[list].flatMap(({ id }, at): Finding[] => {
      const before = first.get(id)
      if (before === undefined) first.set(id, at)
      if (before === undefined) return []
      const message = `must be unique, ${shown(id)} is also ${list}[${before}]`
      return [{ path: [list, at, 'id'], needs: [[list, before, 'id']], message }]
    })
  })
}

function knownStages(scenario: Scenario): Finding[] {
  const stages = scenario.stages.map((stage) => stage.id)
  const named = [
    ...matchersOf(scenario).flatMap(({ matcher, path }) =>
      [...partsOf(matcher, path)].flatMap((part) =>
        'stage' in part.matcher
          ? [{ stage: part.matcher.stage, path: [...part.path, 'stage'] }]
          : [],
      ),
    ),
    ...scenario.checks.flatMap((check, at) =>
      'stages' in check
        ? (check.stages ?? []).map((stage, place) => ({
            stage,
            path: ['checks', at, 'stages', place],
          }))
        : [],
    ),
  ]
  const needs = scenario.stages.map((_, at) => ['stages', at, 'id'])
  return named
    .filter(({ stage }) => !stages.includes(stage))
    .map(({ stage, path }) => ({
      path,
      needs,
      message: unknownName(stage, 'a stage of this scenario', stages),
    }))
}

function knownFacts(scenario: Scenario): Finding[] {
  const facts = Object.keys(scenario.facts)
  return scenario.endStates.flatMap(({ expect = {} }, at) =>
    Object.entries(expect).flatMap(([key, expected]): Finding[] => {
      if (typeof expected !== 'object' || facts.includes(expected.fact)) return []
      const path = ['endStates', at, 'expect', key, 'fact']
      const message = unknownName(expected.fact, 'a fact of this scenario', facts)
      return [{ path, needs: [['facts', NAMES]], message }]
    }),
  )
}

function someDesiredEnd(scenario: Scenario): Finding[] {
  if (scenario.endStates.some((endState) => endState.desired)) return []
  const needs = scenario.endStates.map((_, at) => ['endStates', at, 'desired'])
  const message = 'must hold at least one with desired: true, got none'
  return [{ path: ['endStates'], needs, message }]
}

/** The first end state that holds is the one reached, so a later one needs something that no earlier one covers. */
function reachableEnds(scenario: Scenario): Finding[] {
  return scenario.endStates.flatMap(({ id, when }, at): Finding[] => {
    const path: Path = ['endStates', at, 'when']
    const reason = contradiction(when)
    if (reason !== undefined)
      return [{ path, message: `can never hold, so ${shown(id)} is unreachable: ${reason}` }]
    const before = scenario.endStates.slice(0, at)
    const earlier = before.find((other) => isImpliedBy(other.when, when))
    const any = before.map((other) => other.when)
    if (!earlier && (before.length < 2 || !isImpliedBy({ any }, when))) return []
    const names = before.map((other) => shown(other.id)).join(', ')
    const first = earlier ? shown(earlier.id) : `one of ${names}`
    const message = `makes ${shown(id)} unreachable: whenever it holds, ${first} before it holds too`
    return [{ path, message }]
  })
}

function sayableFacts(scenario: Scenario): Finding[] {
  return Object.entries(scenario.facts).flatMap(([slot, fact]) =>
    fact.known && fact.alternatives.length > 0
      ? [...sameAlternatives(slot, fact), ...fixedPhrases(slot, fact)]
      : [],
  )
}

function sameAlternatives(slot: string, fact: Fact): Finding[] {
  const own = ownValue(fact, 'en')
  return fact.alternatives.flatMap((alternative, at): Finding[] => {
    const value = typeof alternative === 'object' ? alternative.value : alternative
    if (!isSameValue(value, own)) return []
    const path = ['facts', slot, 'alternatives', at]
    const message = `must differ from the fact's own value, got ${shown(value)}`
    return [{ path, needs: [['facts', slot, 'known']], message }]
  })
}

/** What stands in braces is filled in; anything but the value would be said as it stands. */
function knownPlaceholders({ facts }: Scenario): Finding[] {
  return Object.entries(facts).flatMap(([slot, fact]) =>
    sayLists(slot, fact).flatMap(({ path, phrases }) =>
      phrases.flatMap((phrase, at): Finding[] => {
        const unknown = phrase.match(/\{[^{}]*\}/gu)?.find((one) => one !== '{value}')
        if (unknown === undefined) return []
        return [
          { path: [...path, at], message: `must hold no placeholder but {value}, got ${unknown}` },
        ]
      }),
    ),
  )
}

/** A phrase without `{value}` always says the same, so no change of mind could be said with it. */
function fixedPhrases(slot: string, fact: Fact): Finding[] {
  return sayLists(slot, fact)
    .filter(({ phrases }) => !phrases.some((phrase) => phrase.includes('{value}')))
    .map(({ path, phrases }) => ({
      path,
      needs: [['facts', slot, 'known'], ...phrases.map((_, at) => [...path, at])],
      message: 'must hold a phrase with {value}, since the fact has alternatives to say',
    }))
}

function sayLists(slot: string, { say }: Fact): { path: Path; phrases: readonly string[] }[] {
  if (Array.isArray(say)) return [{ path: ['facts', slot, 'say'], phrases: say }]
  return Object.entries(say).map(([language, phrases]) => ({
    path: ['facts', slot, 'say', language],
    phrases,
  }))
}

/** Every matcher that a scenario holds, with the keys that lead there. */
function matchersOf(scenario: Scenario): { matcher: Matcher; path: Path }[] {
  return [
    ...scenario.stages.flatMap(({ reachedWhen }, at) =>
      reachedWhen ? [{ matcher: reachedWhen, path: ['stages', at, 'reachedWhen'] }] : [],
    ),
    ...scenario.endStates.map(({ when }, at) => ({
      matcher: when,
      path: ['endStates', at, 'when'],
    })),
    ...scenario.requests.map(({ answeredWhen }, at) => ({
      matcher: answeredWhen,
      path: ['requests', at, 'answeredWhen'],
    })),
    ...scenario.checks.flatMap((check, at) =>
      'matcher' in check ? [{ matcher: check.matcher, path: ['checks', at, 'matcher'] }] : [],
    ),
  ]
}

/** Wording for a name that refers to nothing. */
export function unknownName(name: string, what: string, known: readonly string[]): string {
  const likely = closest(name, known)
  const advice = likely === undefined ? '' : `, did you mean ${likely}?`
  return `must name ${what}, got ${shown(name)}${advice}`
}
