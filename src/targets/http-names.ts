/** What templates of the request that opens a session may speak of. */
export const OPENING_NAMES = ['conversationId', 'variables']
/** Within a session, as for its record. */
export const SESSION_NAMES = [...OPENING_NAMES, 'sessionId']
/** For a message. */
export const MESSAGE_NAMES = [...SESSION_NAMES, 'text', 'value', 'label', 'turn', 'history']
