import createClient, { type Middleware } from 'openapi-fetch'
import { readyCsrfToken } from './csrf'
import { offline, problemOf } from './problem'
import type { components, paths } from './schema'

/** The shapes of the server's answers and forms, by the names of the API document. */
export type Shapes = components['schemas']

/** Fired on window when the server no longer knows who asks. */
export const LOGGED_OUT = 'sidan:logged-out'

const csrf: Middleware = {
  async onRequest({ request }) {
    if (request.method === 'GET') return
    const token = await readyCsrfToken()
    if (token) request.headers.set('X-XSRF-TOKEN', token)
  },
}

const refusals: Middleware = {
  async onResponse({ response, schemaPath }) {
    if (response.ok) return
    if (response.status === 401 && schemaPath !== '/api/session') window.dispatchEvent(new Event(LOGGED_OUT))
    throw problemOf(response.status, await response.json().catch(() => undefined))
  },
  onError: ({ error }) => (error instanceof TypeError ? offline() : undefined),
}

/** The server's API, typed by its own document. */
export const api = createClient<paths>({ credentials: 'same-origin' })
api.use(csrf, refusals)

/** The answer itself; a refusal is thrown as a Problem. */
export async function answer<T>(asked: Promise<{ data?: T }>): Promise<T> {
  return (await asked).data as T
}
