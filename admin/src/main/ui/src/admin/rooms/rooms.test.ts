import { expect, test } from 'vitest'
import { rooms } from '.'

test('no two rooms are reached by one letter', () => {
  const letters = rooms.flatMap(({ letter }) => letter ?? [])
  expect(letters).toEqual([...new Set(letters)])
})
