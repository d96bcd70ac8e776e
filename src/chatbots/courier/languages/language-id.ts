/** The languages that the bot speaks. */
export const LANGUAGE_IDS = ['en', 'es', 'fr', 'pt'] as const
export type LanguageId = (typeof LANGUAGE_IDS)[number]

/** The same text in every language. */
export type Localised = Readonly<Record<LanguageId, string>>
