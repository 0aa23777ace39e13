/** Element Plus turns dark by a class; the class follows the system. */
export function followTheSystemIntoTheDark(): void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)')
  const show = () => document.documentElement.classList.toggle('dark', dark.matches)
  dark.addEventListener?.('change', show)
  show()
}
