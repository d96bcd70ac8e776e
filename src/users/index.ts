/** @module Who talks: the persona engine, its two voices, and the guard between them and the bot. */
export { createAgendaUser } from './agenda-user.ts'
export { VOICE_LANGUAGES } from './voice/wording.ts'
