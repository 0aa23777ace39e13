import { expect, test } from 'vitest'
import { byDistrict } from './query'

const districts = [
  { code: 'a', name: '东片', villages: '东关' },
  { code: 'b', name: '西片', villages: '西关' },
]
const deputies = [
  { code: '1', name: '李秀英', nick: '', district: 'a' },
  { code: '2', name: '王大山', nick: '老王', district: 'x' },
]
const told = (words: string) => byDistrict(districts, deputies, words).map(({ name, deputies: its }) => `${name}${its.length}`)

test('nobody is left out, and a district without deputies is shown', () => {
  expect(told('')).toEqual(['东片1', '西片0', '没有定片区1'])
})

test('somebody is found by name and nickname', () => {
  expect(told('老王')).toEqual(['没有定片区1'])
  expect(told('秀英')).toEqual(['东片1'])
})
