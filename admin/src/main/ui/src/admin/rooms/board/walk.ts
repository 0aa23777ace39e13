/** Moves the focus over the cards of the board: so many columns on, so many cards down. */
export function walk(across: number, down: number, all: ParentNode = document): void {
  const columns = [...all.querySelectorAll('[data-column]')]
    .map((column) => [...column.querySelectorAll<HTMLElement>('a')])
    .filter((cards) => cards.length)
  const at = columns.findIndex((cards) => cards.includes(document.activeElement as HTMLElement))
  if (at < 0) return columns[0]?.[0]?.focus()
  const row = columns[at]!.indexOf(document.activeElement as HTMLElement)
  const column = columns[Math.min(Math.max(at + across, 0), columns.length - 1)]!
  column[Math.min(Math.max(row + down, 0), column.length - 1)]?.focus()
}
