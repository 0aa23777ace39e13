/** The token that the server gave in a cookie and wants back in a header with every change. */
export function csrfToken(cookies: string = document.cookie): string | undefined {
  const found = /(?:^|;\s*)XSRF-TOKEN=([^;]+)/.exec(cookies)
  return found?.[1] && decodeURIComponent(found[1])
}

/** Asks for the cookie where there is none yet. */
export async function readyCsrfToken(): Promise<string | undefined> {
  if (!csrfToken()) await fetch('/api/session', { credentials: 'same-origin' })
  return csrfToken()
}
