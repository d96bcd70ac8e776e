import type { Wording } from './wording.ts'

/** What the bot says in English. */
export const EN_WORDING: Wording = {
  id: 'en',
  thousands: ',',
  greeting:
    "Hello, I'm the assistant of Paylane. I open payment accounts: five short questions, about two minutes. How can I help you?\n(También hablo español. Je parle aussi français.)",
  otherGreeting:
    'Welcome to Paylane! I set up payment accounts; it takes five short questions. What can I do for you?\n(También hablo español. Je parle aussi français.)',
  questions: {
    greet: ['How can I help you?', 'What would you like to do?', 'What brings you here?'],
    business: [
      'What do you sell, or what kind of business is it?',
      'So, what kind of business do you have: what do you sell?',
      'Which products or services do you sell?',
    ],
    channel: [
      'Where do you sell: online shop, marketplace, in person, invoices, social media or your own app?',
      'Through which channel do you sell most?',
      'So, where do you sell mainly?',
    ],
    volume: [
      'Roughly how much do you sell a month?',
      'What are your monthly sales, roughly?',
      'So, about how much are your sales per month?',
    ],
    country: [
      'In which country are you based?',
      'Which country are you in?',
      'So, what is the country you work from?',
    ],
    recommendation: [
      'For what you describe, {{product}} fits best: {{reason}} It costs {{price}}. Shall we go on with that?',
      'My suggestion stays {{product}}, at {{price}}. Shall we continue with it?',
      'With {{product}} you are well served, and you can leave at any time. Would you like to go on with it?',
    ],
    integration: [
      'How would you like to connect it: payment link, shop plugin, API or card reader?',
      'Which integration suits you?',
      'So, which way to connect do you want to use?',
    ],
    confirm: [
      "Let me sum up what I've noted:\n{{summary}}\nIs that right?",
      'This is how it stands now:\n{{summary}}\nIs everything correct?',
      'Once more, in short:\n{{summary}}\nIs this correct?',
    ],
  },
  labels: {
    business: 'Business',
    channel: 'Channel',
    volume: 'Monthly sales',
    country: 'Country',
    integration: 'Integration',
  },
  names: {
    'online shop': 'online shop',
    marketplace: 'marketplace',
    'in person': 'in person',
    invoices: 'invoices',
    'social media': 'social media',
    'own app': 'own app',
    'payment link': 'payment link',
    'shop plugin': 'shop plugin',
    API: 'API',
    'card reader': 'card reader',
    'under 1,000': 'under 1,000',
    '1,000 to 10,000': '1,000 to 10,000',
    '10,000 to 50,000': '10,000 to 50,000',
    '50,000 to 250,000': '50,000 to 250,000',
    'over 250,000': 'over 250,000',
  },
  buttons: {
    yes: 'Yes',
    no: 'No',
    person: 'Talk to a person',
    go_on: 'Go on here',
    unsure: 'Not sure yet',
  },
  noted: ['Noted: {{values}}.', 'Thank you: {{values}}.'],
  changed: '{{label}} changed to {{value}}.',
  estimated: 'No problem, I note an estimate ({{label}}, {{value}}); you can change it later.',
  estimateMark: ' (estimate)',
  narrow: {
    business:
      'A rough idea is enough. What do you sell: goods, food and drink, lessons, or some other service?',
    channel:
      'Just think of most of your sales. Where do you sell: online shop, marketplace, in person, invoices, social media or your own app?',
    volume:
      'A range is enough. How much do you sell a month: under 1,000, 1,000 to 10,000, 10,000 to 50,000, or more?',
    country: 'It is the place where you pay your taxes. Which country is that?',
    integration:
      'If you have a shop system, take its plugin; if not, a payment link is easiest. Which integration would you like?',
  },
  missed: {
    greet: [
      "I didn't quite get that. I open payment accounts.",
      "I still didn't get that. I can open an account for you.",
      "Let's simply begin.",
    ],
    business: [
      "I didn't quite get that. Tell me in a few words what you sell, such as “wooden toys” or “guitar lessons”.",
      "I still don't follow. What kind of business is it: goods, food, lessons, or a service?",
      'Let me put it differently: which products or services do your customers buy from you?',
    ],
    channel: [
      "I didn't quite get that. I need the place where you sell: a shop on the web, a marketplace, in person, invoices, social media or an app.",
      "I still don't follow. Which channel is it? You can also pick a button below.",
      'Let me put it differently: where do your customers buy from you?',
    ],
    volume: [
      "I didn't quite get that. I need a figure or a range for your monthly sales, such as 2,500.",
      "I still don't follow. How much do you sell a month? You can also pick a range below.",
      'Let me put it differently: what do your sales come to per month?',
    ],
    country: [
      "I didn't quite get that. I need the country you pay taxes in, such as Belgium.",
      "I still don't follow. In which country are you based? The name of the country is enough.",
      'Let me put it differently: which country do you pay your taxes in?',
    ],
    recommendation: [
      "I didn't quite get that. Shall we go on with {{product}}? A yes or a no is enough.",
      "I still don't follow. May I go on with {{product}}: yes or no?",
      'Let me put it differently: would you like to continue with {{product}}?',
    ],
    integration: [
      "I didn't quite get that. I need the way to connect: payment link, shop plugin, API or card reader.",
      "I still don't follow. Which integration would you like? You can also pick a button below.",
      'Let me put it differently: how should the payments reach your business, by link, plugin, API or reader?',
    ],
    confirm: [
      "I didn't quite get that. Say yes, or tell me what to change.\n{{summary}}\nIs that right?",
      "I still don't follow. Please look at this once more and answer yes or no.\n{{summary}}\nIs everything correct?",
      'Let me put it differently. If you see no mistake here, say yes.\n{{summary}}\nIs this correct?',
    ],
  },
  products: {
    'online shop': {
      name: 'Paylane Checkout',
      reason: 'a payment page that takes cards and wallets in one step.',
    },
    marketplace: {
      name: 'Paylane Split',
      reason: 'it pays each seller their share by itself.',
    },
    'in person': { name: 'Paylane Go', reason: 'your customers tap their card and are done.' },
    invoices: { name: 'Paylane Billing', reason: 'every bill carries a button to pay it.' },
    'social media': {
      name: 'Paylane Direct',
      reason: 'your customers pay straight from the chat.',
    },
    'own app': { name: 'Paylane Connect', reason: 'payments stay inside your product.' },
  },
  prices: {
    small: '1.4 % plus 0.25 for each payment, with no monthly fee',
    large: '1.1 % plus 0.20 for each payment, with your own contact for questions',
  },
  otherOffer:
    'Then take {{product}} without any plan: you pay for each payment only and can change at any time. Shall we go on with that?',
  laterChoice: 'We can leave that open: the offer can be changed at any time.',
  whichWrong: [
    'What should I change: business, channel, monthly sales, country or integration?',
    'Which line is wrong? Tell me the right value, such as “the country is Italy”.',
  ],
  apology: 'Sorry for the wait; we are nearly through.',
  offerPerson:
    'I can put you through to a colleague: just ask once more. Or we finish here in no time, steps left: {{count}}.',
  offTopic: [
    "That's not something I know about; payments are my trade.",
    'I wish I could help there, but I only know about payments.',
    'That one is beyond me. Back to your account.',
  ],
  objection:
    'I understand. The answer is only used to set up your account, and nobody outside Paylane sees it.',
  choices: 'You can choose from: {{values}}.',
  unknownQuestion: "I don't have an answer to that here; our help pages do.",
  hello: 'Hello!',
  welcome: "You're welcome.",
  empty: 'I received an empty message.',
  done: 'All done: your Paylane account has been created, and the first steps are on their way to you by email. Welcome aboard!',
  handedOff:
    "I'm connecting you with a colleague from our team; they have everything that we noted here.",
  declinedBusiness:
    "I'm sorry, we cannot open an account for this kind of business: our banks do not allow it. Thank you for your interest.",
  declinedCountry:
    "I'm sorry, we cannot open accounts for businesses in {{country}} yet. Thank you for your interest.",
  closed: {
    onboarded: 'Your account has been created; there is nothing left to do here.',
    handed_off: 'A colleague will contact you shortly.',
    declined: "I'm sorry, we cannot open an account in this case.",
  },
}
