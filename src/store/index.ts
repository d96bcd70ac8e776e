/** The store: runs and conversations in one SQLite file, read back exactly, with views for people. */
export { openStore, type Store } from './open-store.ts'
export { pack } from './pack.ts'
