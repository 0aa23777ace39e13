import { reactive, watch } from 'vue'

/** Who this tab plays, where, and which record is open: kept in the address, so that each tab can be somebody else. */
export interface Address {
  as?: string
  chat?: string
  case?: string
}

export function read(hash: string): Address {
  const said = new URLSearchParams(hash.replace(/^#/, ''))
  const one = (name: string) => said.get(name) ?? undefined
  return { as: one('as'), chat: one('chat'), case: one('case') }
}

export function write(address: Address): string {
  const filled = Object.entries(address).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return filled.length ? `#${new URLSearchParams(filled)}` : ''
}

export function useAddress(): Address {
  const address = reactive<Address>(read(location.hash))
  watch(address, () => history.replaceState(null, '', `${location.pathname}${write(address)}`))
  window.addEventListener('hashchange', () => Object.assign(address, read(location.hash)))
  return address
}
