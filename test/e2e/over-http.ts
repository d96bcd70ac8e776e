import { Settings } from '../../src/core/settings.ts'

/** How the bundled server's answers are read: nothing here that a stranger's bot could not be given. */
export function overHttp(bot: string, url: string): Settings {
  return Settings.parse({
    targets: {
      [bot]: {
        kind: 'http',
        url: `${url}/messages`,
        session: {
          url: `${url}/sessions`,
          id: 'sessionId',
          greeting: { text: 'greeting.text', stage: 'greeting[-1].stage' },
        },
        body: {
          sessionId: '{{ sessionId }}',
          text: '{{ text }}',
          quickReply: { label: '{{ label }}', value: '{{ value }}' },
        },
        response: {
          text: 'replies.text',
          stage: 'replies[-1].stage',
          quickReplies: 'replies[-1].quickReplies',
          steps: 'replies[-1].steps',
          actions: 'replies[-1].actions',
          endState: 'replies[-1].endState',
          record: 'replies[-1].record',
        },
        record: { url: `${url}/sessions/{{ sessionId }}/record` },
      },
    },
  })
}
