import type { Article } from './article.ts'

/** What the shop tells its customers, by topic. Figures here are the only ones that an answer may hold. */
export const ARTICLES_EN: readonly Article[] = [
  {
    id: 'delivery_time',
    topic: 'delivery',
    title: 'How long delivery takes',
    cues: 'how long | how fast | how many days | delivery time | delivery times | take | weekday | saturday | quickly',
    snippets: [
      'Standard delivery takes 2 to 4 working days.',
      'We deliver from Monday to Saturday, between 8 am and 8 pm.',
      'You get a tracking link by e-mail as soon as the parcel leaves us.',
    ],
    vetted:
      'Standard delivery takes 2 to 4 working days, from Monday to Saturday. The tracking link comes by e-mail as soon as the parcel leaves us.',
  },
  {
    id: 'delivery_cost',
    topic: 'delivery',
    title: 'What delivery costs',
    cues: 'how much | cost | costs | price | free | charge | shipping cost | postage | fee | fees | expensive',
    snippets: [
      'Standard delivery costs €4.90.',
      'It is free from €50, and always free with Plus.',
      'Large appliances cost €29 with delivery to your door.',
    ],
    vetted: 'Standard delivery costs €4.90. From €50, and with Plus, it is free.',
  },
  {
    id: 'delivery_express',
    topic: 'delivery',
    title: 'Express delivery',
    cues: 'express | next day | tomorrow | urgent | faster | same day | overnight',
    snippets: [
      'Express delivery arrives the next working day if you order before 3 pm.',
      'It costs €9.90, or €4.90 with Plus.',
    ],
    vetted:
      'With express delivery (€9.90, with Plus €4.90) your order arrives the next working day if you place it before 3 pm.',
  },
  {
    id: 'delivery_countries',
    topic: 'delivery',
    title: 'Where we deliver',
    cues: 'country | countries | abroad | ireland | france | spain | germany | austria | portugal | italy | norway | switzerland | usa | international | outside',
    snippets: [
      'We deliver to all countries of the European Union, the United Kingdom, Norway and Switzerland.',
      'Deliveries abroad take 4 to 7 working days and cost €12.90.',
    ],
    vetted:
      'We deliver to the whole European Union, the United Kingdom, Norway and Switzerland, in 4 to 7 working days for €12.90.',
  },
  {
    id: 'delivery_pickup',
    topic: 'delivery',
    title: 'Pick-up points',
    cues: 'pick up | pickup | collect | locker | parcel shop | carrier | courier | post office',
    snippets: [
      'You can have your parcel sent to one of 6,000 pick-up points; choose one at the checkout.',
      'It waits for you there for 7 days.',
    ],
    vetted:
      'Choose one of 6,000 pick-up points at the checkout; your parcel waits there for 7 days.',
  },
  {
    id: 'return_window',
    topic: 'returns',
    title: 'How long you can return things',
    cues: 'how long do i have | how many days | how long | until when | policy | deadline | window | too late | rules | opened | tried',
    snippets: [
      'You can return anything within 30 days of delivery.',
      'The box may be open, as long as the product is complete and as good as new.',
    ],
    vetted:
      'You have 30 days from delivery to return anything, opened or not, as long as it is complete and as good as new.',
  },
  {
    id: 'return_how',
    topic: 'returns',
    title: 'How to return something',
    cues: 'how do i | how can i | label | works | packaging | drop off | receipt | where do i',
    snippets: [
      'Print the return label in your account under "My orders", or show its code at any parcel shop.',
      'Pack the product well; the original packaging is not needed.',
      'Hand the parcel in within 14 days of making the label.',
    ],
    vetted:
      'You find the return label in your account under "My orders". Pack the product well and hand the parcel in at any parcel shop within 14 days.',
  },
  {
    id: 'return_cost',
    topic: 'returns',
    title: 'What a return costs',
    cues: 'free | cost | costs | how much | who pays | postage | charge | price',
    snippets: [
      'Returns cost you nothing within the country.',
      'From abroad you pay the postage, and we give back up to €12.90 of it.',
    ],
    vetted:
      'Returns are free within the country. From abroad we give back up to €12.90 of the postage.',
  },
  {
    id: 'return_exchange',
    topic: 'returns',
    title: 'Exchanges',
    cues: 'exchange | swap | another colour | another color | other colour | another size | different model',
    snippets: [
      'For an exchange, send the product back and order the other one right away.',
      'The price you paid holds for 14 days, so the exchange costs nothing more.',
    ],
    vetted:
      'For an exchange, send the product back and order the other one; the price you paid holds for 14 days.',
  },
  {
    id: 'refund_time',
    topic: 'refund',
    title: 'When the money comes back',
    cues: 'how long does | how long will | how long do | how many days | when do i get | when will | where does | which account | long does a refund take',
    snippets: [
      'A refund reaches you within 5 working days of being started.',
      'The money goes back the way you paid: to the card, the PayPal account or the bank account.',
    ],
    vetted: 'A refund takes up to 5 working days and goes back the way you paid.',
  },
  {
    id: 'membership_price',
    topic: 'membership',
    title: 'What Plus costs',
    cues: 'how much | cost | costs | price | per month | yearly | year | expensive | cheap',
    snippets: ['Plus costs €3.99 a month or €39 a year.', 'The first 30 days are free.'],
    vetted: 'Plus costs €3.99 a month or €39 a year, and the first 30 days are free.',
  },
  {
    id: 'membership_benefits',
    topic: 'membership',
    title: 'What Plus gives you',
    cues: 'what is plus | benefit | benefits | what do i get | included | worth | advantage | tell me about | free delivery | members get',
    snippets: [
      'With Plus, standard delivery is always free and express costs €4.90.',
      'The warranty is 3 years instead of 2, and returns are open for 60 days.',
    ],
    vetted:
      'Plus gives you free standard delivery, express for €4.90, 3 years of warranty and 60 days for returns.',
  },
  {
    id: 'membership_join',
    topic: 'membership',
    title: 'Joining and sharing Plus',
    cues: 'join | sign up | trial | share | family | minimum term | term | how do i get plus | husband | wife | month only',
    snippets: [
      'You join Plus in your account under "Membership"; the first 30 days are free.',
      'It covers everybody who lives at your address, and you can end it at the end of any month.',
    ],
    vetted:
      'Join under "Membership" in your account: 30 days are free, your household is covered, and you can end it at the end of any month.',
  },
  {
    id: 'membership_end',
    topic: 'cancel_membership',
    title: 'Ending Plus',
    cues: 'when does it end | notice period | how long do i have to | what happens when | what happens if | lose my benefits',
    snippets: [
      'Plus ends at the end of the month in which you cancel it, without notice period.',
      'Until then you keep all benefits.',
    ],
    vetted: 'Plus ends with the month in which you cancel it; until then you keep all benefits.',
  },
  {
    id: 'payment_methods',
    topic: 'payment',
    title: 'Ways to pay',
    cues: 'how can i pay | method | methods | paypal | card | visa | american express | apple pay | google pay | bank transfer | gift card | gift cards | accept | take | pay with',
    snippets: [
      'You can pay by Visa, Mastercard, American Express, PayPal, Apple Pay, bank transfer or gift card.',
      'Cards are checked with 3-D Secure, and we never see the whole number.',
    ],
    vetted:
      'We take Visa, Mastercard, American Express, PayPal, Apple Pay, bank transfer and gift cards.',
  },
  {
    id: 'payment_instalments',
    topic: 'payment',
    title: 'Instalments',
    cues: 'instalment | instalments | installments | pay later | in parts | monthly rates | credit | financing',
    snippets: [
      'From €100 you can pay in 3, 6 or 12 monthly instalments.',
      'Three instalments cost no interest.',
    ],
    vetted: 'From €100 you can pay in 3, 6 or 12 instalments; three are free of interest.',
  },
  {
    id: 'payment_invoice',
    topic: 'payment',
    title: 'Invoices',
    cues: 'invoice | receipt | vat | bill | company name | accountant',
    snippets: [
      'The invoice of each order is in your account under "My orders", as a PDF.',
      'To have a company name or VAT number on it, add it under "Billing" and download it again.',
    ],
    vetted:
      'You find each invoice as a PDF under "My orders". Add a company name or VAT number under "Billing" and download it again.',
  },
  {
    id: 'payment_declined',
    topic: 'payment',
    title: 'When a payment fails',
    cues: 'declined | refused | failed | did not go through | go through | error | twice | two payments | double | statement | charged',
    snippets: [
      'When a card is declined, the bank usually wants you to confirm in its app: please try again with the app open.',
      'A second charge is a reservation that disappears within 3 working days.',
    ],
    vetted:
      'If a card is declined, confirm the payment in the app of your bank and try again. A double charge is a reservation that disappears within 3 working days.',
  },
  {
    id: 'warranty_length',
    topic: 'warranty',
    title: 'How long the warranty lasts',
    cues: 'how long is | how long does | how many years | is there a guarantee | is there a warranty | warranty period | guarantee on it',
    snippets: [
      'Everything has a warranty of 2 years, with Plus of 3 years.',
      'It begins on the day of delivery; the order number is all that is needed.',
    ],
    vetted: 'The warranty lasts 2 years from delivery, with Plus 3 years.',
  },
  {
    id: 'warranty_cover',
    topic: 'warranty',
    title: 'What the warranty covers',
    cues: 'cover | covers | covered | water damage | water | dropped | what does the warranty | under warranty',
    snippets: [
      'The warranty covers faults of material and make, and batteries for the first 12 months.',
      'Damage by water or by a fall is left out.',
    ],
    vetted:
      'The warranty covers faults of material and make, batteries for 12 months; damage by water or by a fall is left out.',
  },
]
