import { readonly, ref } from 'vue'
import { answer, api, type Shapes } from '@/shared/api/client'

export type Session = Shapes['SessionSession']

const current = ref<Session>()

/** Who is logged in; undefined as long as the server was not asked. */
export const session = readonly(current)

export async function knownSession(): Promise<Session> {
  return current.value ?? (current.value = await answer(api.GET('/api/session')))
}

export async function logIn(username: string, password: string): Promise<void> {
  current.value = (await answer(api.POST('/api/session', { body: { username, password } }))) as Session
}

export async function logOut(): Promise<void> {
  await answer(api.DELETE('/api/session'))
  forgetSession()
}

export function forgetSession(): void {
  current.value = undefined
}
