import type { Cue } from './lexicon.ts'

/** By what the form of an English sentence is known. */
export const EN_CUES: Readonly<Record<Cue, string>> = {
  inversion: `
    is | are | am | was | can | could | should | shall | would | will | do | does | did | has |
    have | must | may | might | isn't | aren't | ain't | don't | doesn't | can't | couldn't`,
  tag: `
    isn't it | is it | isn't that so | doesn't it | does it | aren't they | don't you think |
    right | correct | yes | no | ok | okay`,
  asks_plainly: `
    what is | what's | what are | what do i | what does | what happens | which is | which one |
    how do | how does | how can | how much does | why is | why do | why are | why this |
    is there | are there | can i | do i`,
  guess: `
    could it be | might it be | would it be | would that be | could that be | can it be |
    could i say | can i say | shall we say | what about | how about | is it maybe |
    can i take | could i take | can we take | could we take`,
  options: `
    are there | do you have | do you offer | do you support | can i choose | can i pick |
    can i take | to choose from | are possible | are available | do you take | do you know`,
  contrast: `
    but | only | just | instead | rather | so | except | not only | not just | not merely |
    don't mind | do not mind | no problem | not bad | don't worry | why not`,
  joiner: 'or | nor | and',
  self: `
    i am | i'm | we are | we're | it is | it's | company is | business is | firm is | we were |
    registered as`,
  company: `
    company | companies | firm | business | ltd | limited | citizen | national | entity |
    registered company | limited company`,
  others: `
    my friend | my friends | a friend | friend of mine | my brother | my sister | my cousin |
    my uncle | my aunt | my father | my mother | my dad | my mum | my neighbour |
    my neighbor | my neighbours | my boss | my colleague | he | she | her | his | him | someone i know |
    somebody i know | everybody | everyone | other people | people say`,
  outsiders: 'customers | clients | suppliers | partners | wife | husband | staff | parents',
  wonder: `
    don't know what | do not know what | no idea what | not sure what | never heard of |
    wonder what | wondering what | not know what | heard of | not familiar with`,
  harmless: `
    toy | toys | water | squirt | nerf | foam | bubble | confetti | glue | nail | heat | spray |
    massage | staple | price | tattoo | chocolate | marzipan`,
}
