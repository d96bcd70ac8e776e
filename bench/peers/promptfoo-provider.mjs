/**
 * The same conversations by promptfoo: a provider that holds a whole one, since its own simulated user asks its maker's service.
 * @module
 */
export default class {
  #config

  constructor({ config }) {
    this.#config = config
  }

  id() {
    return 'conversation'
  }

  async callApi(prompt, { vars }) {
    const messages = [{ role: 'system', content: prompt }]
    let reply
    for (let turn = 0; turn < this.#config.turns; turn += 1) {
      const { choices } = await this.#post('/v1/chat/completions', { model: 'stand-in', messages })
      const message = JSON.parse(choices[0].message.content).text
      reply = await this.#post('/chat', { message, sessionId: `promptfoo-${vars.conversation}` })
      messages.push({ role: 'assistant', content: message }, { role: 'user', content: reply.text })
    }
    return { output: reply.endState, metadata: { messages } }
  }

  async #post(path, body) {
    const answer = await fetch(this.#config.base + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer none' },
      body: JSON.stringify(body),
    })
    return answer.json()
  }
}
