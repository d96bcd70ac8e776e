/** What the bot has to know before it can open an account, in the order in which it asks. */
export const SLOTS = ['business', 'channel', 'volume', 'country', 'integration'] as const
export type Slot = (typeof SLOTS)[number]

/** The steps of the journey. A stage names what is being asked now. */
export const STAGES = [
  'greet',
  'business',
  'channel',
  'volume',
  'country',
  'recommendation',
  'integration',
  'confirm',
  'done',
] as const
export type Stage = (typeof STAGES)[number]

/** Where a conversation can end. */
export type EndState = 'onboarded' | 'handed_off' | 'declined'

/** The ways of selling, as recorded. */
export const CHANNELS = [
  'online shop',
  'marketplace',
  'in person',
  'invoices',
  'social media',
  'own app',
] as const
export type Channel = (typeof CHANNELS)[number]

/** The ways of connecting, as recorded. */
export const INTEGRATIONS = ['payment link', 'shop plugin', 'API', 'card reader'] as const
export type Integration = (typeof INTEGRATIONS)[number]

/** Ranges of monthly sales, as recorded, for users who give no figure. */
export const VOLUME_RANGES = [
  'under 1,000',
  '1,000 to 10,000',
  '10,000 to 50,000',
  '50,000 to 250,000',
  'over 250,000',
] as const
export type VolumeRange = (typeof VOLUME_RANGES)[number]

/** A value as recorded: canonical English words, a figure for sales, the user's own words for the business. */
export type SlotValue = string | number

/** Values by slot; a slot without one is absent. */
export type Values = Partial<Record<Slot, SlotValue>>

/** Whether a stage asks for a slot. */
export function isSlot(name: string): name is Slot {
  return (SLOTS as readonly string[]).includes(name)
}
