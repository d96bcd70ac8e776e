import { sendTurn, turnError } from '../../conversation/index.ts'
import type { Clock } from '../../core/clock.ts'
import type { Turn, TurnError } from '../../core/conversation.ts'
import type { Scenario } from '../../core/scenario.ts'
import type { ShadowAnswer } from '../../core/shadow.ts'
import type { Session, Target } from '../../core/target.ts'

/** A shadow in one conversation. */
export interface Listener {
  /**
   * Passes on what the user said, once the bot has answered it: so the shadow never takes a share of the time that the
   * bot is measured by. Returns at once; the shadow answers while the conversation goes on.
   */
  hear(turn: Turn): void
  /** Waits for what is under way, within the shadow's own time limits, and closes its session; the same answers each time. Never rejects. */
  end(): Promise<readonly ShadowAnswer[]>
}

/** What a shadow listens with. Its target must be guarded: it ends every call in time. */
export interface ListenOptions {
  readonly id: string
  readonly scenario: Scenario
  readonly target: Target
  readonly variables: Readonly<Record<string, string>>
  readonly clock: Clock
  readonly signal: AbortSignal
}

/** What stands for a shadow that is not asked any more. */
const GIVEN_UP: TurnError = {
  kind: 'given_up',
  message: 'not asked: it let the time for an earlier turn pass',
}

/**
 * Opens a session of the shadow's own with the first turn. Whatever goes wrong is the error of that turn. One that lets
 * its time pass is not asked again in this conversation: a hanging shadow costs a conversation its time limit once.
 */
export function listen(options: ListenOptions): Listener {
  const { clock, signal, scenario } = options
  const answers: ShadowAnswer[] = []
  let session: Session | undefined
  let givenUp = false
  let last = Promise.resolve()

  const answer = async ({ turn, user }: Turn): Promise<void> => {
    if (signal.aborted) return
    if (givenUp) {
      answers.push({ turn, replies: [], latencyMs: 0, error: GIVEN_UP })
      return
    }
    const sentAt = clock.now()
    const latency = (): number => clock.now() - sentAt
    try {
      session ??= await open(options)
      const { replies, error } = await sendTurn(session, user, scenario, signal)
      givenUp = error?.kind === 'timeout'
      answers.push({ turn, replies, latencyMs: latency(), ...(error ? { error } : {}) })
    } catch (thrown) {
      const error = turnError(thrown)
      givenUp = error.kind === 'timeout'
      answers.push({ turn, replies: [], latencyMs: latency(), error })
    }
  }
  const finish = async (): Promise<readonly ShadowAnswer[]> => {
    await last
    const closing = session?.close?.().catch(() => undefined)
    // One that hangs would hang in closing too: nobody waits for it.
    if (!givenUp && !signal.aborted) await closing
    return answers
  }
  let ended: Promise<readonly ShadowAnswer[]> | undefined
  return {
    hear(turn) {
      last = last.then(() => answer(turn))
    },
    end() {
      ended ??= finish()
      return ended
    },
  }
}

/** Another id than the conversation's: both may be sessions of one server. */
function open({ id, target, variables, signal }: ListenOptions): Promise<Session> {
  return target.open({ conversationId: `${id}-shadow`, variables, signal })
}
