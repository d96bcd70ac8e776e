import type { Wording } from './wording.ts'

export const EN_WORDING: Wording = {
  lines: {
    greeting: [
      'Hello, this is Bo from Lumen, the shop for small electronics. What can I help you with?',
      "Hi! I'm Bo, Lumen's assistant. How can I help you today?",
    ],
    hello: ['Hello!', 'Hi, good to hear from you.'],
    what_is_it: ['What can I help you with?', 'How can I help you?'],
    what_else: [
      'Is there anything else I can do for you?',
      'Can I help you with anything else?',
      'Anything else I can do for you today?',
    ],
    go_on_then: ['Of course. What can I help you with?', 'Sure, how can I help you?'],
    ask_order: [
      'What is your order number? It has six digits.',
      'Please tell me your order number.',
    ],
    ask_email: [
      'Which e-mail address is your account registered with?',
      'Please tell me the e-mail address of your account.',
    ],
    ask_address: [
      'What is the new address? Street, number, postcode and town, please.',
      'Please tell me the new address in full.',
    ],
    again_order: [
      'For this I need the six digits of your order number, please.',
      'The order number is still missing: could you send it to me?',
      'Could you send me your order number now?',
    ],
    again_email: [
      'The e-mail address of your account is still missing: could you send it to me?',
      'Could you send me the e-mail address of your account now?',
      'For this I need the e-mail address that your account is under.',
    ],
    again_address: [
      'The new address is still missing: where should the parcel go?',
      'Could you send me the new address with street, number and town?',
      'For this I need the new address in full.',
    ],
    explain_order: [
      'You find the order number at the top of your confirmation e-mail and under "My orders": six digits, such as 100 200.',
      'It is the six-digit number in the subject of the e-mail we sent when you ordered.',
    ],
    explain_email: [
      'I mean the address at which you got the confirmation of your order.',
      'It is the address you sign in with at Lumen.',
    ],
    explain_address: [
      'I mean where the parcel should go from now on, for example "1 Station Road, Oxford OX1 1HS".',
      'Street, number, postcode and town of the place where you want the parcel.',
    ],
    explain_confirm: [
      'I have everything I need; I only do it once you say yes.',
      'This is the last step: with a yes I do it, with a no everything stays as it is.',
    ],
    explain_question: [
      'I look after orders, deliveries, returns, refunds, payments, warranty and the Plus membership.',
      'You can ask me about an order, a return, a payment or your Plus membership, in your own words.',
    ],
    why_order: [
      'I need it to open the right order.',
      'Without it I would not know which order you mean.',
    ],
    why_email: [
      'I need it to make sure that it is really your order before I open it.',
      'It protects you: nobody else can see or change your order.',
    ],
    why_address: [
      'I need it so that the driver brings the parcel to the right door.',
      'Without it the parcel would go to the old place.',
    ],
    privacy: [
      'Your data is used for this request only, kept in the European Union under the GDPR, and deleted after 90 days.',
      'I understand. What you write stays with Lumen, in the European Union, for 90 days, and serves this request only.',
    ],
    without_order: [
      'That is all right. The order number is in your confirmation e-mail and under "My orders" in your account.',
    ],
    bad_order: [
      '{{given}} does not look like one of our order numbers: they have six digits.',
      'Order numbers have six digits, {{given}} has not.',
    ],
    bad_email: [
      'That does not look like a whole e-mail address: it needs an @ and an ending such as .com.',
      'There seems to be something missing in that e-mail address, such as the @ or the ending.',
    ],
    noted: ['Thank you.', 'Got it.', 'Thanks, noted.'],
    changed: ['All right, {{label}} {{value}} then.', 'Changed: {{label}} {{value}}.'],
    confirm_refund: [
      'I would start this refund, the way you paid:\nOrder: {{order}} ({{item}})\nRefund: {{amount}}\nShall I go ahead?',
      'So this would be the refund:\nOrder: {{order}} ({{item}})\nRefund: {{amount}}\nShall I go ahead with it?',
    ],
    confirm_change_address: [
      'This is where the parcel would go:\nOrder: {{order}} ({{item}})\nNew address: {{address}}\nShall I go ahead?',
      'So this would be the change:\nOrder: {{order}} ({{item}})\nNew address: {{address}}\nShall I go ahead with it?',
    ],
    confirm_cancel_order: [
      'I would cancel this order, and you would pay nothing:\nOrder: {{order}} ({{item}})\nMoney back: {{amount}}\nShall I go ahead?',
      'So this order would be off:\nOrder: {{order}} ({{item}})\nMoney back: {{amount}}\nShall I go ahead with it?',
    ],
    confirm_cancel_membership: [
      'I would end this Plus membership:\nE-mail: {{email}}\nLast day: end of this month\nShall I go ahead?',
      'So this membership would end:\nE-mail: {{email}}\nLast day: end of this month\nShall I go ahead with it?',
    ],
    done_refund: [
      'I have started the refund of {{amount}} for order {{order}}. It reaches you within 5 working days.',
      'The refund of {{amount}} for order {{order}} is on its way and reaches you within 5 working days.',
    ],
    done_change_address: [
      'I have changed it: order {{order}} goes to {{address}}.',
      'Order {{order}} now goes to {{address}}.',
    ],
    done_cancel_order: [
      'I have cancelled order {{order}}. The {{amount}} go back the way you paid.',
      'Order {{order}} is off, and the {{amount}} go back the way you paid.',
    ],
    done_cancel_membership: [
      'I have ended the Plus membership of {{email}}; it runs until the end of this month.',
      'The Plus membership of {{email}} ends with this month.',
    ],
    already_done: [
      'I have done that for you already, so I leave it as it is.',
      'That is taken care of since a moment ago; I do it only once.',
    ],
    status_preparing: [
      'Order {{order}} ({{item}}) is being packed and should reach you in {{days}} days.',
      'We are packing order {{order}}, {{item}}. It should be with you in {{days}} days.',
    ],
    status_shipped: [
      'Order {{order}} ({{item}}) has left us and should reach you in {{days}} days.',
      'Order {{order}}, {{item}}, is on the road and should be with you in {{days}} days.',
    ],
    status_delivered: [
      'Order {{order}} ({{item}}) was delivered {{days}} days ago. If you cannot find it, look with your neighbours first, then tell me and a colleague will search for it.',
      'According to the carrier, order {{order}}, {{item}}, was handed over {{days}} days ago.',
    ],
    not_found: [
      'I find no order {{order}} under {{email}}. Please check both once more.',
      'There is no order {{order}} under {{email}} in our books.',
    ],
    no_account: [
      'I find no account under {{email}}. Please check the address once more.',
      'There is no account under {{email}} in our books.',
    ],
    no_plus: [
      'There is no Plus membership under {{email}}, so nothing is charged.',
      'The account {{email}} has no Plus membership: there is nothing to end.',
    ],
    too_late_refund: [
      'Order {{order}} was delivered {{days}} days ago. Refunds are open for 30 days, so a refund is not possible any more.',
      'I am sorry: after {{days}} days a refund of order {{order}} is not possible; the limit is 30 days.',
    ],
    not_delivered_refund: [
      'Order {{order}} has not been delivered yet, so there is nothing to send back. As long as it is not shipped it can be cancelled.',
      'A refund comes after delivery, and order {{order}} has not arrived yet.',
    ],
    already_shipped: [
      'Order {{order}} has left us already, so that is not possible any more. You can refuse the parcel at the door.',
      'That is not possible any more: order {{order}} is with the carrier.',
    ],
    claim: [
      'I am sorry that it gives you trouble. A colleague looks into this with you.',
      'Let me have that looked at by somebody who knows the product.',
    ],
    later: ['I take care of that right after this.', 'That comes next.'],
    dropped: ['All right, I leave it. Nothing was changed.', 'Fine, everything stays as it is.'],
    which_wrong: [
      'All right, I do nothing yet. What should be different?',
      'No problem. Please tell me what is wrong, or say "forget it".',
    ],
    stale: ['That button belongs to an earlier question.', 'That one is out of date.'],
    chitchat: [
      'I would love to chat, but orders are what I know.',
      'I am afraid I only know about parcels and plugs.',
      'Good question for somebody with more hobbies than me.',
      'I leave that to others; my world is this shop.',
    ],
    out_of_domain: [
      'I am here for orders, payments and memberships at Lumen; that is outside my scope.',
      'I can only help with purchases at Lumen, and that is not possible here.',
    ],
    out_of_bounds: [
      'I cannot help with that: it is not allowed to me.',
      'I am sorry, I cannot do that, whoever asks.',
    ],
    injection: [
      'I cannot help with that: I stay with what I am here for.',
      'I cannot do that. I keep to my job: questions about your purchases.',
    ],
    unclear: [
      'I want to get this right: please tell me in a sentence what it is about, such as a delivery, a refund or a payment.',
      'I am not there yet. Is it about a purchase, a parcel, your money or your membership?',
    ],
    unclear_again: [
      "I'm sorry, I did not understand that. Please say it in other words.",
      'I did not quite follow. Could you say it differently?',
    ],
    empty: ['I see no words there.', 'That arrived without words.'],
    welcome: ["You're welcome.", 'My pleasure.'],
    apology: [
      'I am sorry for the trouble, I will be quick.',
      'I am sorry about this; we are nearly there.',
    ],
    offer_person: [
      'If you want, a colleague can take over: just say "a person, please". Or we finish it right here.',
      'A colleague can take over whenever you say so. We can also finish it here.',
    ],
    handed_off: [
      'I am passing you on to a colleague, together with what you told me. You need not explain it again.',
    ],
    declined: [
      'I cannot help with that, so I close this conversation here. For everything about your own orders I am back at any time.',
    ],
    goodbye: ['Glad I could help. Have a good day!', 'Happy to have helped. Goodbye!'],
    goodbye_closed: ['All right, nothing was done. Come back any time!'],
    after_end: ['This conversation is closed. Please start a new one any time.'],
    no_information: ['I have no information about that.'],
  },
  items: {
    headphones: 'headphones',
    speaker: 'speaker',
    keyboard: 'keyboard',
    tablet: 'tablet',
    lamp: 'lamp',
    coffee_machine: 'coffee machine',
  },
  details: { order: 'order', email: 'e-mail address', address: 'address' },
  buttons: { yes: 'Yes, go ahead', no: 'No, leave it' },
  decimal: '.',
}
