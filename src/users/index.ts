/** @module Who talks: the persona engine, its two voices, and the guard between them and the bot. */
export { type UserFactory, userFactory } from './create-user.ts'
export { createBotReader, cueScorerFor } from './reading/read-bot.ts'
export { SIMULATOR_VERSION } from './version.ts'
export { VOICE_LANGUAGES } from './voice/wording.ts'
