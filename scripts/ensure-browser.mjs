// Installs Chromium for the browser tests where it is missing and this machine can: as root with Debian's packages.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { BROWSERS } from './browsers.mjs'

const isThere = () => BROWSERS.some((place) => existsSync(place))
const packages = ['install', '--yes', '--no-install-recommends', 'chromium', 'fonts-dejavu-core']
const apt = (words) =>
  spawnSync('apt-get', words, {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0

if (!isThere() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
  console.error('> installing chromium for the browser tests')
  if (!apt(packages) && apt(['update'])) apt(packages)
}
if (!isThere())
  console.error(`
!!! THE BROWSER TESTS WILL NOT RUN: there is no Chromium on this machine.
!!! Looked for ${BROWSERS.join(', ')}.
!!! As root: apt-get install chromium
`)
