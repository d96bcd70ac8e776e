import type { Wording } from './wording.ts'

/** What the bot says in English. */
export const EN_WORDING: Wording = {
  id: 'en',
  decimal: '.',
  greeting:
    "Hi, I'm the courier assistant of Rollo. I answer questions, re-assign orders, report issues and pass on pay requests. How can I help you?\n(También en español · aussi en français · também em português)",
  otherGreeting:
    'Welcome to Rollo courier support! Ask me anything about your deliveries, or tell me what to do for you: re-assign an order, report an issue, pass on a pay request. How can I help?\n(Español, français, português: just write.)',
  hello: 'Hello!',
  welcome: "You're welcome.",
  empty: 'That message was empty.',
  abilities: 'I answer questions, re-assign orders, report issues and pass on pay requests.',
  questions: {
    matter: [
      'How can I help you?',
      'What can I do for you?',
      'What is it about today? How can I help?',
    ],
    order: [
      "What's the order number?",
      'Which order number is it? It has five digits.',
      'Please send me the order number; it stands at the top of the order.',
    ],
    reason: [
      "Why can't you deliver it: {{choices}}?",
      "What's the reason you can't deliver it?",
      'So, the reason for giving it back: what is it?',
    ],
    issue: [
      "What's wrong with the order: {{choices}}?",
      'What kind of issue is it?',
      'So, which issue should I report?',
    ],
    amount: [
      'How much is missing, in euros?',
      'What amount should be added to your pay?',
      'Which amount in euros is it about?',
    ],
    pay_reason: [
      'What is the missing pay for: {{choices}}?',
      'What should you have been paid for?',
      'So, what was not paid?',
    ],
    confirm: [
      'Please check:\n{{summary}}\nIs that correct?',
      'This is what I have now:\n{{summary}}\nIs everything correct?',
      'Once more:\n{{summary}}\nIs this right?',
    ],
    more: ['Anything else?', 'Is there anything else I can do?', 'Any other questions?'],
  },
  otherQuestions: {
    order: 'Could you give me the number of the order, please?',
    reason: 'May I ask what stops you from delivering it: {{choices}}?',
    issue: 'Could you tell me what the issue is: {{choices}}?',
    amount: 'Could you tell me how much is missing, in euros?',
    pay_reason: 'Could you tell me what the missing pay is for: {{choices}}?',
  },
  meanings: {
    matter:
      'You can ask me about pay, orders, shifts, your account or safety, or have something done for an order.',
    order: 'I mean the five digits at the top of the order in your app.',
    reason: 'I mean what keeps you from delivering it; what comes closest will do.',
    issue: 'I mean what went wrong with it; what comes closest will do.',
    amount: 'I mean the sum that you should have got on top.',
    pay_reason: 'I mean what was left out of your pay; what comes closest will do.',
    confirm:
      'These are the details as I will send them off; say yes, or tell me what is different.',
    more: 'If you need nothing more, just say so.',
  },
  reasonsWhy: {
    matter: 'I ask so that I look in the right place.',
    order: 'Without the number I would not know which delivery it is about.',
    reason: 'The next courier and the restaurant are told why it takes longer.',
    issue: 'The customer and the restaurant are told what happened, and it decides who pays.',
    amount: 'The pay team compares it with what the app worked out.',
    pay_reason: 'The pay team looks in another place for each of them.',
    confirm: 'What I send off cannot be called back, so it should be right.',
    more: 'I ask so that nothing is left open.',
  },
  easier: {
    order: 'Open the order in the app; the five digits stand at the top. Which order number is it?',
    reason: 'Just pick what comes closest. What is the reason: {{choices}}?',
    issue: 'Just pick what comes closest. Which issue is it: {{choices}}?',
    amount: 'A rough amount is fine. How much is missing?',
    pay_reason: 'Just pick what comes closest. What was not paid: {{choices}}?',
  },
  missed: [
    "Sorry, I didn't get that.",
    "I still didn't get that.",
    "I'm afraid I don't follow.",
    "Sorry, that one I don't understand either.",
  ],
  invalidOrder: '{{value}} is not an order number: those have exactly five digits.',
  invalidAmount: '{{value}} cannot be an amount: it must be more than nothing.',
  noted: ['Noted: {{values}}.', 'Got it: {{values}}.'],
  changed: '{{label}} changed to {{value}}.',
  tookOther: 'No problem, I put down “{{value}}”.',
  labels: {
    action: 'To do',
    order: 'Order',
    reason: 'Reason',
    issue: 'Issue',
    amount: 'Amount',
    pay_reason: 'Not paid',
  },
  actionNames: {
    reassign_order: 're-assign the order',
    report_issue: 'report an issue',
    adjust_pay: 'request a pay correction',
  },
  reasonNames: {
    'vehicle breakdown': 'vehicle breakdown',
    'too far': 'too far',
    unwell: 'unwell',
    'long wait': 'long wait',
    unsafe: 'unsafe',
    'no time': 'no time',
    other: 'other reason',
  },
  issueNames: {
    'missing items': 'missing items',
    'damaged order': 'damaged order',
    'customer unreachable': 'customer unreachable',
    'wrong address': 'wrong address',
    'restaurant closed': 'restaurant closed',
    'app trouble': 'app trouble',
    other: 'another issue',
  },
  payReasonNames: {
    'waiting time': 'waiting time',
    'extra distance': 'extra distance',
    'missing tip': 'missing tip',
    'cancelled order': 'cancelled order',
    'missing bonus': 'missing bonus',
    other: 'something else',
  },
  buttons: { yes: 'Yes', no: 'No', enough: "No, that's all", person: 'Talk to a person' },
  whichWrong: [
    'What should I change?',
    'Which of these is wrong? Tell me the right value, such as “the order is” and its number.',
  ],
  done: {
    reassign_order: 'Done: order {{order}} goes to another courier, you can ride on.',
    report_issue: 'Done: the issue with order {{order}} has been reported ({{issue}}).',
    adjust_pay: 'Done: your request for {{amount}} on order {{order}} is with the pay team.',
  },
  doneBefore: 'That was done already; nothing was sent twice.',
  afterDone: 'Safe travels!',
  dropped: 'All right, I leave it.',
  closing: 'Good, ride safely!',
  offTopic: [
    "That's not my department, I only know about deliveries.",
    'I wish I knew; deliveries are all I know about.',
    'No idea, sorry. Back to work.',
  ],
  noArticle: [
    'I found nothing on that in our help centre.',
    'Our help centre says nothing about that.',
  ],
  injection: [
    'I stick to courier support; how I am set up is not up for change.',
    'Nice try. I stay with courier support.',
  ],
  bounds: [
    "I can't help with that: details of other people, couriers or customers, stay with us. For calls about an order there is the button in the app.",
    "I can't help with other people's details, sorry.",
  ],
  privacy:
    'What you write is used for this case only; support alone sees it, and the chat is erased in time.',
  apology: ["Sorry it drags; we're nearly there.", 'Sorry. I keep it short.'],
  offerPerson:
    'I can get you a colleague: just ask once more. Or we finish it here, which is quicker.',
  handedOff: {
    asked: "I'm connecting you with a colleague from support; they have what you told me.",
    unsure:
      "I'm not sure enough of my answer here, so I'm connecting you with a colleague from support.",
    limit:
      "Requests as high as this are decided by a person, so I'm connecting you with a colleague from support. They have all the details.",
    serious: "I'm connecting you with a colleague from support right now; stay in this chat.",
    lost: "I'm not getting anywhere here, so I'm connecting you with a colleague from support.",
  },
  declined:
    "I can't help with that, and I won't later on: other people's details are not given out. I close this chat here.",
  closed: {
    handed_off: 'A colleague will be with you here shortly.',
    declined: 'This chat is closed. For another matter, open a new one.',
  },
}
