import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server of this machine; gone when the test leaves its block. */
export interface Served extends AsyncDisposable {
  /** `127.0.0.1:PORT` */
  readonly address: string
}

/** Serves on a free port, or on this one. */
export async function serve(server: Server, on = 0): Promise<Served> {
  await new Promise<void>((resolve) => {
    server.listen(on, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    address: `127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => {
        server.close(resolve)
      })
    },
  }
}
