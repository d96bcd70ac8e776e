import type { Lexicon } from './lexicon.ts'

export const EN_LEXICON: Lexicon = {
  yes: `
    yes | yeah | yep | yup | sure | ok | okay | correct | exactly | absolutely | right | perfect |
    that's right | that is right | that's correct | that is correct | go ahead | go on |
    do it | do that | please do | proceed | continue | let's go on | let's do it | of course |
    sounds good | looks good | looks good to me | fine | agreed | confirmed | i confirm | great |
    all good | works for me | i agree | why not | that works | definitely`,
  no: `
    no | nope | nah | not really | don't do that | do not do that | don't | wrong | stop |
    that's wrong | that is wrong | that's not right | that is not right | not correct |
    no thanks | no thank you | not quite | not exactly | i'd rather not | better not | incorrect | not yet | don't do it`,
  person: `
    real person | a person | a human | human | human being | agent | an agent | a colleague |
    someone real | somebody real | talk to someone | speak to someone | talk to somebody |
    speak to somebody | customer service | call me | someone i can call | representative |
    an operator | live chat | a manager | supervisor | real human | member of staff |
    i said a person | only want a person | not with a machine | not to a machine |
    not talking to a bot | someone from your team | speak with someone | talk with someone | not a bot | advisor`,
  insist: `
    i insist | immediately | i demand | only want a person | i said a person | right now |
    not with a machine | not talking to a bot | not to a machine`,
  thanks: `
    thanks | thank | thank you | thank you very much | thanks a lot | cheers | thx | many thanks |
    thanks in advance | i appreciate your help | i appreciate it | appreciated | that helps |
    that's helpful | much appreciated | very kind`,
  closing: `
    that's all | that is all | that's everything | that is everything | nothing else |
    that's about it | that's it | that is it | no more questions | nothing more | bye |
    goodbye | good bye | see you | i'm done | all done | no thanks | no thank you |
    that'll be all | that would be all | have a nice day | have a good day | i'm good |
    all sorted | no further questions | nothing for now`,
  drop: `
    forget it | never mind | nevermind | leave it | drop it | don't bother | skip it |
    forget about it | i'll leave it | i leave it | i'll keep it | i will keep it | i keep it |
    cancel that`,
  frustration: `
    taking too long | takes too long | takes forever | taking forever | takes ages | hurry up |
    annoying | annoyed | waste of time | wasting my time | ridiculous | frustrating |
    frustrated | so slow | too many questions | don't have all day | fed up | useless | terrible |
    awful | unacceptable | furious | angry | how many more questions | more questions are there |
    joke of a shop | disgrace | worst | losing patience | had enough | incompetent | idiots |
    rubbish | this is a joke | disappointed | disappointing | upset | scandal | rip off | wtf |
    damn | bloody | pissed`,
  greet: `
    hello | hi | hey | hiya | good morning | good afternoon | good evening | hi there |
    hello there | greetings | dear team`,
  clarify: `
    what do you mean | what do you mean by that | what does that mean | what does it mean |
    what is meant | don't understand | do not understand | don't understand the question |
    didn't understand | don't get it | can you explain | could you explain | please explain |
    explain what you mean | what exactly do you need | what exactly | not sure what you mean |
    not sure what you're asking | what you're asking | give me an example | an example |
    what are my options | what are my options here | what should i say | i'm lost |
    where do i find it | where do i find that | where can i find that | where can i find it |
    where is that | what should i do next | what do i do next | what should i do now |
    how do we go on | how do we go on from here | what do you need from me | i'm stuck |
    can you help me | how to go on | don't know how to go on | how do i go on | what now |
    where would i find that | which number | what number`,
  why: `
    why do you need | why do you need to know | why do you ask | why are you asking |
    why do you want | what do you need that for | what for | why that | why does that matter |
    why does it matter | how is that relevant | is that necessary | is this necessary |
    do you really need that | do you really need it | why should i | need to know that |
    why is that important | why is this needed`,
  privacy: `
    my data | personal data | rather not share | rather not say | not comfortable giving |
    not comfortable | prefer not to | who gets to see | who sees that | see that information |
    that information | store what i type | do you store | protect my data | data protection |
    privacy | gdpr | none of your business | is this safe | is it safe to give | confidential |
    giving that out | share my details | why do you need it | give out my`,
  dont_know: `
    don't know | do not know | no idea | dunno | no clue | don't have it | do not have it |
    don't have the number | don't have that | lost the number | can't find it | cannot find it |
    can't find the number | deleted the e-mail | deleted the email | lost it | not at hand |
    don't remember | can't remember | couldn't say | have to look that up | can't tell you that |
    can't tell you | forgot it | i don't know that | haven't got it | never got a number`,
  vague: `
    it depends | depends | hard to say | not sure | not sure yet | unsure | maybe | perhaps |
    kind of | sort of | whatever | it varies | varies | the usual | in the middle | in between |
    a bit of everything | somewhere | let me think | i guess | this and that | more or less`,
  repair: `
    sorry i mean | no i mean | i mean | i meant | sorry i meant | no wait | wait no | wait |
    scratch that | correction | no sorry | sorry no | make that | or rather | my mistake |
    i misspoke | should be | it should be | oops | typo | i mistyped | mistyped`,
  change_mind: `
    changed my mind | i changed my mind | change my mind | i've changed my mind | actually |
    instead | on second thoughts | on second thought | thought about it again |
    i thought about it again | let me change | let me change one thing | hold on | rather |
    changed my mind about something i said | different one | another one | the other one | after all |
    something i said`,
  injection: `
    ignore previous instructions | ignore all previous instructions | ignore your instructions |
    ignore the instructions | ignore all instructions | disregard your instructions |
    disregard previous instructions | forget your instructions | system prompt | your prompt |
    your instructions | developer mode | jailbreak | pretend you are | pretend to be |
    you are now | act as | reveal your | print your | repeat the text above | debug mode |
    new instructions | override | hidden instructions | admin mode | dan mode`,
  out_of_bounds: `
    another customer | other customers | other customer's | someone else's order |
    somebody else's order | someone else's account | my neighbour's order | my neighbor's order |
    my ex's order | my ex's address | my ex-partner's order | my ex-partner's address |
    my girlfriend's order | my boyfriend's order | my wife's order | my husband's order |
    my colleague's order | list of customers | all customers | customer database |
    password of | credit card number of | free of charge for me | give me a discount |
    give me a voucher | 100 percent discount | refund without | refund me twice | double refund |
    without my e-mail | without any check | skip the check | skip verification | hack | hacked into |
    fake invoice | false invoice | your boss | your manager | home address of | private address | employee's phone number | your boss's number`,
  frame: `
    my order number is | the order number is | order number is | order number | the number is |
    number is | it's order | it is order | the order is | order is | order no | order |
    my e-mail is | my email is | my e-mail address is | my email address is | e-mail address |
    email address | e-mail | email | mail | my address is | the new address is |
    my new address is | new address | address is | please send it to | send it to | deliver to |
    it's | it is | this is | here it is | here you are | here you go | that's | number | no |
    please use | use | you can reach me at | i ordered with | reach me at | i'd say | should be |
    let me put it differently | in other words | to say it another way | what i mean is |
    as i said | let me start again | here's what i want | what i'm trying to do is this |
    about something i said | sorry | please | one moment | be right back | right back | of course`,
}
