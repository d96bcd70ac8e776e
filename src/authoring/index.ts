/** Authored files become validated records here, or an error with every mistake at its file, line and column. */
export { fingerprint } from './fingerprint.ts'
export { hiderOf } from './hide-secrets.ts'
export { jsonSchemas } from './json-schemas.ts'
export {
  type Authored,
  loadAuthored,
  loadSettings,
  NO_SETTINGS,
  type SettingsJudge,
} from './load-authored.ts'
export { AuthoringError, allAtOnce } from './mistake.ts'
export { readGates } from './read-gates.ts'
export { readMasking } from './read-masking.ts'
export { resolveSecrets } from './resolve-secrets.ts'
export { writeProposal } from './write-proposal.ts'
