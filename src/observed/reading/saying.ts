/** What a user's message may say, by words that people use for it in one language. */
export type Saying =
  | 'affirm'
  | 'deny'
  | 'dontKnow'
  | 'correct'
  | 'changeMind'
  | 'thanks'
  | 'close'
  | 'greet'
  | 'person'
  | 'frustration'
  | 'whatMeant'
  | 'whyAsked'
  | 'privacy'
  | 'later'
  | 'helpMe'
  | 'injection'
  | 'smallTalk'
  | 'asks'

/**
 * Parts of regular expressions over folded text (lower case, no accents), found at word borders. A line is added where people
 * say it so; what a message says besides does not matter, except for those that begin it: `affirm`, `deny`, `greet`, `asks`, `helpMe`, `thanks`.
 */
export type Phrasebook = Readonly<Record<Saying, readonly string[]>>
