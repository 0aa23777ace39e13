import { readonly, ref } from 'vue'
import { answer, api, type Shapes } from '@/shared/api/client'
import { dropAll, ownDrafts } from '@/shared/drafts'

export type Session = Shapes['SessionSession']

const current = ref<Session>()
const over = ref(false)
const user = ref<string>()

/** Who is logged in; undefined as long as the server was not asked. */
export const session = readonly(current)

/** The session has ended while somebody was at work. */
export const expired = readonly(over)

/** Who was logged in here last. */
export const lastUser = readonly(user)

export async function knownSession(): Promise<Session> {
  return current.value ?? know(await answer(api.GET('/api/session')))
}

/** The code is that of an authenticator app, where one is bound. */
export async function logIn(username: string, password: string, code?: string): Promise<void> {
  know((await answer(api.POST('/api/session', { body: { username, password, code } }))) as Session)
  over.value = false
}

/** Whoever WeCom has just recognised in this browser. */
export async function enterRecognised(): Promise<void> {
  await answer(api.GET('/api/session')) // which brings the CSRF token along
  know((await answer(api.POST('/api/session/recognised'))) as Session)
  over.value = false
}

export async function logOut(): Promise<void> {
  await answer(api.DELETE('/api/session'))
  current.value = undefined
  dropAll()
}

/** From now on the password is one's own. */
export function passwordChanged(): void {
  if (current.value) current.value = { ...current.value, mustChange: false }
}

/** From now on a login asks for the app's code. */
export function factorBound(bound: Session): void {
  know(bound)
}

/** What is on the screen stays, but for whoever logs in again. */
export function expire(): void {
  over.value = current.value !== undefined
}

function know(session: Session): Session {
  current.value = session
  user.value = session.username ?? user.value
  if (session.username) ownDrafts(session.username)
  return session
}
