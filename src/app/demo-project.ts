import { join } from 'node:path'
import { type Authored, loadAuthored, NO_SETTINGS } from '../authoring/index.ts'
import { PACKAGE_FOLDER } from './package-folder.ts'

const PERSONAS = `
  ana-se-corrige antoine-lyon button-clicker carmen-valencia charity-accountant chatterbox
  courier-amina-velo courier-dani-rider courier-javi-moto courier-kev-fed-up
  courier-lola-sin-prisa courier-noor-evening courier-rui-conversa ditherer gift-buyer
  gone-any-moment late-parcel lucia-madrid marc-excede market-stall-owner never-clicks
  older-shop-owner scrappy-founder security-cto student-side-business tim-drifts-off
  wants-a-human-first
`
const SCENARIOS = `
  charity-united-kingdom coffee-stall-portugal concert-tickets-netherlands food-truck-spain
  freelancer-italy hunting-rifles-canada jewellery-ireland-new saas-united-states
  shoe-shop-germany yoga-studio-france
`
const POOLS = `
  chitchat long-paste multi-intent off-topic out-of-bounds-request prompt-injection
`

/** The files that the demo is made of, as paths below the package's folder. */
export const DEMO_FILES: ReadonlySet<string> = new Set([
  ...yamlIn('personas', PERSONAS),
  ...yamlIn('scenarios/onboarding', SCENARIOS),
  ...yamlIn('pools', POOLS),
])

/**
 * The personas and scenarios of the demo, and no settings: the same users meet the same bots whatever else people have
 * written into the folder, which is where a clone is worked in. Throws an `AuthoringError` where a file of them is changed for
 * the worse.
 */
export async function demoProject(root: string = PACKAGE_FOLDER): Promise<Authored> {
  return loadAuthored({
    personasDir: join(root, 'personas'),
    scenariosDir: join(root, 'scenarios/onboarding'),
    poolDirs: [join(root, 'pools')],
    only: DEMO_FILES,
    settingsFile: NO_SETTINGS,
    root,
  })
}

function yamlIn(folder: string, names: string): string[] {
  return names
    .trim()
    .split(/\s+/u)
    .map((name) => `${folder}/${name}.yaml`)
}
