import type { Lexicon } from './lexicon.ts'

/** English, as couriers write it. */
export const EN_LEXICON: Lexicon = {
  intents: {
    yes: `
      yes | y | yeah | yep | yup | ya | sure | ok | okay | k | kk | correct | exactly | that's right |
      that is right | that's correct | all correct | all good | looks good | looks right |
      looks fine | sounds good | perfect | go ahead | go on | let's go on | let's go | do it |
      please do | of course | agreed | confirmed | i confirm | it's right | is right | fine |
      spot on | send it | yes please | absolutely | right`,
    no: `
      no | nope | nah | wrong | that's wrong | that's not right | not right | not correct |
      incorrect | not quite | there's a mistake | there is a mistake`,
    enough: `
      that's all | that is all | that's everything | that is everything | nothing else |
      nothing more | no more questions | no that's it | that's it | i'm done | i am done |
      no thanks | no thank you | all set | i'm good | i'm fine | bye | goodbye | see you |
      that helps | that helped | got it thanks | answers my question | all i needed |
      all i wanted to know`,
    cancel: `
      forget it | never mind | nevermind | leave it | don't do it | do not do it | stop that |
      i'll deliver it | i will deliver it | i can deliver it after all | drop the request |
      cancel the request | cancel that | cancel this request | don't send it | don't report it |
      no need any more | not needed any more`,
    greet: `
      hello | hi | hey | hiya | good morning | good afternoon | good evening | hi there | yo |
      hey there`,
    thanks: 'thanks | thank you | cheers | thx | ty | much appreciated | appreciate it',
    meaning: `
      what do you mean | what does that mean | what does it mean | what does this mean |
      don't understand | do not understand | didn't understand | don't get it |
      can you explain | could you explain | please explain | explain what | explain that |
      explain it | explain this | what exactly | not sure what you mean |
      not sure what you're asking | not sure what you are asking | what are you asking |
      give me an example | an example | for example what | what are my options |
      what are the options | which options | what should i say | what should i write |
      where do i find | where can i find | where is that number | where do i see |
      i'm lost | makes no sense | what number | which number do you mean`,
    why: `
      why do you need | why do you ask | why do you want | why are you asking | why is that needed |
      is that necessary | is this necessary | what do you need that for | what for |
      why does that matter | why does it matter | how is that relevant | why should i |
      do i have to tell | why is that important`,
    help: `
      i'm stuck | what should i do next | what do i do next | how do we go on | how to go on |
      how do i go on | what now | what next | what do you need from me | can you help me |
      could you help me | need help | help me | help please | please help | what can you do`,
    person: `
      real person | a person | a human | human | real human | human being | agent | live agent |
      someone real | somebody real | talk to someone | speak to someone | talk to somebody |
      speak to somebody | someone i can call | call me | call someone | customer service |
      put me through | representative | an operator | supervisor | a manager | your boss |
      a colleague | support team | real support | actual person | not a bot`,
    insist: `
      i insist | i demand | i said a person | i said a human | only a person | no more bots |
      i want a person now | right now`,
    frustration: `
      taking too long | takes too long | taking forever | takes forever | hurry up | hurry |
      annoying | waste of time | wasting my time | ridiculous | frustrating | so slow |
      too many questions | don't have all day | fed up | useless | how many more questions |
      already told you | told you already | already said | i said that | come on | rubbish |
      i have no time for this | not got all day | losing money | stupid bot | wtf | ffs |
      this sucks | unbelievable`,
    privacy: `
      that's personal | it's personal | why so nosy | giving that out |
      rather not share | rather not say | rather not give | prefer not to say | don't want to share |
      don't want to say | none of your business | that's private | not comfortable | my data |
      who sees | who gets to see | who can see | do you store | store what i | keep what i type |
      protect my data | personal information | confidential | share my`,
    vague: `
      it depends | that depends | depends | hard to say | difficult to say | not sure |
      not sure yet | unsure | somewhere in the middle | in between | a bit of everything |
      varies | it varies | maybe | don't know | do not know | no idea | dunno | no clue | idk |
      can't tell you | can't say | can't remember | something like that | kind of |
      kind of the usual | the usual | more or less | whatever | various things |
      i'd have to look | i would have to look | have to check | need to check`,
    repair: `
      i mean | i meant | no wait | wait no | scratch that | correction | no sorry | sorry no |
      make that | or rather | my mistake | oops | typo | should be | should have been |
      it should be | wrong number sorry | sorry it's`,
    revise: `
      changed my mind | change my mind | thought about it again | let me change | change one thing |
      want to change | actually | instead | on second thought | on second thoughts |
      change it to | change that to | please change | is wrong | hold on | not any more`,
    injection: `
      ignore previous instructions | ignore all previous | ignore your instructions |
      ignore all instructions | ignore the above | disregard | previous instructions |
      system prompt | your prompt | your instructions | your rules | developer mode |
      you are now | pretend to be | pretend you are | act as | jailbreak | reveal your |
      show me your instructions | print your | repeat the words above | without any rules |
      new instructions | override`,
    bounds: `
      another courier's | other courier's | other courier phone | other couriers phone |
      courier's number | courier's phone | courier's address | driver's phone | driver's number |
      another driver's | other driver's | customer's phone number |
      customer's number | customer's home | customer's name and | customer's full name |
      customer's email | customer's details | phone number of the | number of the customer |
      number of the courier | number of the driver | address of another | where does she live |
      where does he live | where she lives | where he lives | where the courier lives |
      how much does he earn | how much she earns | someone else's | somebody else's |
      other people's | log into his | log into her | his account | her account |
      customer's credit card | card number`,
    back_later: `
      talk to you later | leave for a bit | go on later | right back | back later |
      back in a bit | back in a minute | back soon`,
    aside: `
      at the door | by the way | btw | weather | football | soccer | match | the game | a film | movie |
      which film | joke | my dog | my cat | guitar | recipe | the news | politics |
      horoscope | lottery | favourite | favorite | song | music | weekend plans |
      going to rain | raining at | tomorrow's weather | place to eat | good restaurant |
      capital of | world cup | your name | how old are you | do you like | are you a robot |
      are you a bot | are you human | how are you | how's it going | love you | marry me |
      birthday | holiday | holidays | star sign | tell me a story`,
    trouble: `
      have an issue | have a problem | got a problem | got an issue | there's a problem |
      there is a problem | problem with an order | problem with my order |
      problem with the order | problem with order | issue with an order | issue with my order |
      issue with the order | issue with order | something wrong with | something is wrong with |
      something's wrong with | complain | complaint`,
    announce: `
      a question | quick question | some questions | few questions | a few things | question about |
      questions about | got questions | have questions | just started | i'm new | i am new |
      new here | a new courier`,
    follow_up: 'and | what about | how about | that | it | then | also',
    ask: `
      what | why | how | when | where | who | which | can i | can you | could you | could i |
      do you | do i | does | is it | is there | are there | will i | will you | would you |
      am i | should i | may i | is that | are we | did you | have you | tell me | i want to know |
      i'd like to know | question about | wondering | any idea`,
    inform_ask: `
      what happens | what if | what do i do | what should i do | what to do | what can i do |
      how often | how many | how much | how long | how does | how do | how can i | how is |
      how are | how fast | when do | when does | when will | when is | when can | where do |
      where can | why is | why was | why did | which | who pays | do i get | do i have to |
      do i lose | do i need | am i allowed | is it allowed | is it ok | is it okay |
      will i be | will i get | does it | does this | are there | is there a penalty |
      any penalty | get punished | can i be`,
  },
  actions: {
    reassign_order: `
      to another courier | to another rider | to someone else | to somebody else |
      re-assign | reassign | re assign | reassigned | re-assigned | reassigning | unassign |
      un-assign | unassigned | give it to someone else | give it to another courier |
      give to another | give this order to | give the order to | give this order back |
      give the order back | give an order back | give it back | hand it to another |
      hand this order | pass this order | pass the order | pass it on | somebody else take |
      someone else take | someone else has to take | someone else deliver | another courier take |
      can't deliver | cannot deliver | can not deliver | unable to deliver | not able to deliver |
      can't do this order | can't take this order | can't do the order | can't finish |
      can't complete | cannot complete | can't make it | can't make this delivery |
      can't make the delivery | take this order off me | take this order off |
      take the order off | take it off me | take me off | remove me from the order |
      drop this order | drop the order | drop my order | drop an order | get rid of this order |
      won't be able to deliver`,
    report_issue: `
      report | report it | reporting | to report | file a report | log an issue | log a problem |
      raise an issue | raise a problem | flag an issue | flag a problem | note an issue`,
    adjust_pay: `
      pay is wrong | pay was wrong | wrong pay | underpaid | paid too little | got too little |
      not paid enough | pay correction | correct my pay | my pay for | adjust my pay | adjust pay |
      adjustment | pay adjustment | fix my pay | my pay is | pay is too low | pay is missing |
      missing pay | missing money | money is missing | pay request | claim my | claim pay |
      wasn't paid | was not paid | haven't been paid for | not been paid for | didn't get paid |
      did not get paid | never got paid | not paid for | didn't pay me | you owe me | owed |
      owes me | pay dispute | dispute my pay | short on my pay | pay is short | tip is missing |
      tip missing | my tip never | bonus is missing | bonus missing | add to my pay |
      pay was short | extra pay | less than i should`,
  },
  reasons: {
    'vehicle breakdown': `
      bike dead | scooter dead | is dead | broke down | broken down | breakdown | flat tyre | flat tire | puncture | my bike broke |
      bike is broken | scooter broke | car broke | won't start | engine | chain broke | chain |
      broken bike | battery is dead | out of petrol | vehicle trouble | bike trouble | brakes`,
    'too far': `
      too far | far away | so far | too long a way | distance too | out of my zone |
      other side of town | other end of town | miles away | too many km | way too far`,
    unwell: `
      sick | ill | unwell | not well | feeling bad | feel bad | headache | fever | dizzy |
      throwing up | stomach | feel ill | feel sick | back hurts`,
    'long wait': `
      waiting too long | wait too long | wait is too long | waited too long | long wait |
      still not ready | not ready | been waiting | waiting for ages | restaurant takes |
      restaurant is slow | they're slow | kitchen is slow | queue`,
    unsafe: `
      unsafe | not safe | dangerous | don't feel safe | bad area | scary | dodgy area`,
    'no time': `
      no time | shift ends | shift is over | end of my shift | finishing work | have to go home |
      have to leave | need to leave | got to go | emergency at home | appointment | my kid |
      pick up my | late already | running late`,
    other: 'other reason | something else | none of these | none of those | another reason',
  },
  issues: {
    'missing items': `
      missing items | missing item | items missing | item missing | items are missing |
      item is missing | something missing | something is missing | drink missing |
      drinks missing | drinks are missing | forgot the | forgotten | incomplete | not complete |
      left out | not in the bag | missing from the bag | missing`,
    'damaged order': `
      damaged | damage | spilled | spilt | spill | leaked | leaking | broken food | crushed |
      squashed | dropped the food | fell over | tipped over | soup everywhere | ruined`,
    'customer unreachable': `
      not answering | doesn't answer | does not answer | won't answer | isn't answering |
      no answer | unreachable | can't reach | cannot reach | not picking up | doesn't pick up |
      doesn't open | nobody opens | nobody there | no one there | not home | not at home |
      won't open | customer is gone`,
    'wrong address': `
      wrong address | address is wrong | address wrong | wrong street | wrong house |
      wrong location | pin is wrong | wrong pin | doesn't exist | does not exist | moved away |
      bad address | incorrect address`,
    'restaurant closed': `
      restaurant closed | restaurant is closed | restaurant's closed | closed restaurant |
      place is closed | it's closed | it is closed | is shut | they're closed | shop closed |
      store closed | doors are closed | shut down`,
    'app trouble': `
      app trouble | app crashed | app crashes | app frozen | app is frozen | app froze |
      app not working | app doesn't work | app is stuck | gps | map is wrong | can't swipe |
      can't mark | button doesn't work | app keeps`,
    other: 'another issue | other issue | something else | none of these | none of those',
  },
  payReasons: {
    'waiting time': `
      waiting time | for waiting | waiting | waited | wait time | minutes at the restaurant |
      the wait`,
    'extra distance': `
      extra distance | distance | kilometres | kilometers | km | detour | longer route |
      extra way | long way | further than`,
    'missing tip': 'tip | tips | missing tip | tipped',
    'cancelled order': `
      cancelled order | canceled order | cancelled | canceled | cancellation | called it off`,
    'missing bonus': 'bonus | missing bonus | peak | rush hour | boost | surge | incentive',
    other: 'something else | none of these | none of those',
  },
  orderWords: 'order number nr id delivery',
  moneyWords: 'euro euros eur € bucks cents cent pay paid owe short amount sum',
  stopWords: `
    a an the is are am be was were been do does did you your yours i me my mine we our us it its
    this that these those of to in on at for from with and or so please would could can will may
    shall should have has had having not no yes if then than but as by about into just only also
    get got there here what which who whom how where why he she they them his her their im
    ive id ill dont cant isnt hi hello hey thanks thank need want know tell say make go let like
    really very too now up out any off wants wanted needs often some one more much many still
    again already because well os s t m re ve ll d`,
}
