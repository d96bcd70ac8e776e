import { fileURLToPath } from 'node:url'

/** The package's own folder: this file is two folders below it as source, built and bundled. */
export const PACKAGE_FOLDER = fileURLToPath(new URL('../..', import.meta.url))
