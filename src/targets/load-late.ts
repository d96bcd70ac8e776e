import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** Liquid, for templates that are more than a name in braces; without them a run is spared 40 ms of start-up and 5 MB. */
export function loadLiquid(): typeof import('liquidjs') {
  return require('liquidjs')
}

/** JSONata, for expressions that are more than a path; without them a run is spared 40 ms of start-up and 7 MB. */
export function loadJsonata(): typeof import('jsonata') {
  return require('jsonata')
}
