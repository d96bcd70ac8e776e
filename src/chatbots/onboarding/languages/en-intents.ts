import type { Intent } from './lexicon.ts'

/** What English phrases do in a conversation, apart from giving a value. */
export const EN_INTENTS: Readonly<Record<Intent, string>> = {
  yes: `
    yes | yeah | yep | yup | sure | ok | okay | okey | correct | exactly | absolutely |
    that's right | that is right | that's correct | that is correct | all correct | all right |
    all good | looks good | looks right | looks fine | sounds good | sounds fine | perfect |
    go ahead | let's go | let's do it | go on | continue | carry on | proceed | please do |
    of course | agreed | fine | fine by me | works for me | confirmed | i confirm | great |
    i'm happy with that | why not | good for me | it is right | it's right | is right |
    spot on | that's it | that is it | that's all | that is all | that's everything |
    that is everything | all set | good to go | no changes | nothing to change |
    nothing to correct | nothing to add | no mistakes | no errors | leave it like that |
    it's fine | that's fine | that works | that's the one | please create it`,
  no: `
    no | nope | nah | not really | that's wrong | that is wrong | that's not right | wrong |
    that isn't right | not right | not correct | incorrect | not quite | not exactly |
    i don't think so | i'd rather not | something else | there is a mistake |
    there's a mistake`,
  meaning: `
    give me an example | what do you need from me | what are my options here |
    what do you mean | what does that mean | what does it mean | what does this mean |
    what is meant | don't understand | do not understand | didn't understand | don't get it |
    didn't get that | can you explain | could you explain | please explain | explain that |
    explain this | explain it | what exactly | not sure what you mean | don't follow |
    what are my options | what are the options | what should i say | what should i answer | what should i write | what should i put |
    what do i write | what do i put | what do i say | what do i answer |
    can you clarify | could you clarify | give me an example | for example what |
    not sure what you are asking | what is the difference | not sure i understand | i'm lost |
    what are you asking | makes no sense | need help with this | can you help me |
    could you help me | please help | i need help | help me`,
  why: `
    how is that relevant | why does it matter | why is this |
    why do you need | why do you ask | why do you want | why are you asking |
    why is that needed | why is that necessary | is that necessary | is this necessary |
    what do you need that for | what for | why that | do i have to | why should i |
    do you really need | why is that important | why does that matter`,
  person: `
    someone i can call | put me through | speak to a human |
    real person | a person | a human | human | human being | real human | agent | an advisor |
    an adviser | a colleague | someone real | somebody real | talk to someone |
    speak to someone | talk to somebody | customer service | call me | support team |
    representative | an operator | live chat | real people`,
  insist: `
    i insist | right now | immediately | i demand | i only want a person | i said a person`,
  frustration: `
    taking too long | takes too long | takes forever | takes for ever | taking forever |
    taking for ever | hurry up | hurry | annoying | waste of time | wasting my time |
    this is ridiculous | frustrating | so slow | too many questions | don't have all day |
    fed up | come on | ages | getting nowhere | useless | how much longer |
    how many more questions | tired of this | lost my patience | losing patience | quicker |
    too long | already told you | told you already | get on with it | short on time |
    no time for this`,
  objection: `
    i'd rather not share | i'd rather not say | rather not tell | prefer not to |
    don't want to share | don't want to say | none of your business | that's private |
    that is private | is confidential | not comfortable | why so personal | don't like giving |
    do not want to share | hesitant to share`,
  vague: `
    it depends | that depends | depends | hard to say | difficult to say | not sure |
    not sure yet | unsure | somewhere in the middle | in between | a bit of everything |
    a bit of both | varies | it varies | maybe | can't decide | cannot decide |
    haven't decided | whatever | something like that | kind of | sort of | various things |
    this and that | all sorts | several things | more or less | no preference | perhaps |
    need to think | let me think | have to check | i would have to check | average`,
  dont_know: `
    don't know | do not know | no idea | dunno | no clue | i'm not certain | haven't a clue |
    couldn't say | can't say | cannot say | can't tell you | not known yet | no figures yet |
    just starting | not started yet`,
  repair: `
    sorry i mean | no i mean | i mean | i meant | no wait | wait no | scratch that |
    correction | no sorry | sorry no | make that | or rather | my mistake | that was wrong |
    i got that wrong | wait | oops | i misspoke | let me correct that | should be |
    it should be | should have been`,
  revise: `
    thought about it again | let me change | change one thing | want to change | hold on |
    changed my mind | change my mind | change of mind | actually | instead |
    on second thoughts | on second thought | i'd rather say | i'd rather | let's make it |
    change it to | change that to | please change | can you change | to correct | is wrong |
    update | switch to | not any more | different now | after all | go with`,
  negation: `
    don't | do not | doesn't | does not | never | without | neither | anything but | everything but | all but | not even | can't | cannot |
    don't want | i'd rather not use | rather not use | haven't got | aren't | are not |
    not | instead of | rather than | i said | no longer | isn't | is not`,
  greet: `
    hello | hi | hey | hiya | good morning | good afternoon | good evening | hi there`,
  thanks: 'thanks | thank you | cheers | thx',
  question_start: `
    what | why | how | when | where | who | which | can i | can you | could you | do you |
    are you | is it | is there | are there | does | will you | would you | have you | did you |
    should i | shall i | tell me | any idea | what is | what's | is that | is this | what are | how much | how many | do i | will i |
    am i`,
  aside: `
    by the way | btw | off topic | completely different | unrelated | random question |
    another question | instructions | your prompt | the prompt | hidden rules | debug mode |
    pretend to be | pretend you are | act as | you are now | from now on you are |
    from now on begin | repeat after me | ignore all | ignore everything | ignore your |
    forget your | forget everything | new rule | your developers | administrator |
    skip all checks | without checking | answer with | reply with the word | word for word |
    reply only with | end this message | override | security team | passwords | i have to go |
    have to leave | need to leave | got to run | gotta run | got to go | gotta go |
    be right back | brb | back later | talk to you later | come back to this | somebody is at the door |
    someone is at the door |
    something came up | discount | percent off | your boss | home address | other people |
    other customers | customer before | internal notes | your company make`,
  pastime: `
    weather | football | soccer | match | match yesterday | game last night | restaurant |
    film | movie | weekend | holiday | holidays | my dog | my cat | my kids | joke | lunch |
    dinner | recipe | the news | elections | politics | favourite | favorite | song | raining |
    sunny | birthday | traffic | horoscope | series | capital of | world cup | lottery |
    your name | good book | need a coffee | flight | time is it | how are you | how old are you | how is it going | how's it going`,
  sells: `
    i sell | we sell | i am selling | i'm selling | we are selling | we're selling | selling |
    to sell | sell | my business is | our business is | the business is | business is |
    i make | we make | i offer | we offer | i run | we run | i produce | we produce | we do |
    i do | i'm in | we're into | i provide | we provide | my trade is | i work with |
    i deal in | we deal in | products are | business in | collect | we collect |
    payments for my | payments for our | paid for my | paid for our | specialise in |
    specialize in`,
}
