import { expect, test } from 'vitest'
import { progress, type Shown } from './progress'

const fresh: Shown = { role: 'RESIDENT', state: 'REGISTERED', round: 1, openedAt: '2026-11-22T00:00:00Z', history: [] }
const onItsWay: Shown = {
  ...fresh,
  state: 'IN_PROGRESS',
  unit: '农业农村办',
  dueAt: `${new Date().getFullYear()}-11-27T10:00:00Z`,
  history: [
    { label: '接单', at: '2026-11-22T00:26:00Z' },
    { label: '派单', at: '2026-11-22T02:05:00Z' },
  ],
}

const told = (shown: Shown) => progress(shown).map(({ done, text }) => `${done ? '✓' : '…'} ${text}`)

test('tells a fresh case by what it waits for', () => {
  expect(told(fresh)).toEqual(['✓ 您反映了问题', '… 等代表接单', '… 等镇人大派单', '… 等办好'])
})

test('tells until when a unit has time', () => {
  expect(progress(onItsWay)[2]).toMatchObject({ text: '已派给农业农村办', more: '11月27日前办完' })
})

test('tells what was answered in this round', () => {
  const answers = [{ round: 1, words: '渠修通了', at: '2026-11-24T08:40:00Z' }]
  expect(progress({ ...onItsWay, state: 'CLOSED', answers })[3]).toMatchObject({ text: '已经办结', more: '渠修通了' })
  expect(progress({ ...onItsWay, round: 2, answers })[3]).toMatchObject({ done: false, text: '正在重新办理' })
})

test('tells of a deputy who settled it on the spot', () => {
  const history = [{ label: '当场解决', at: '2026-11-22T01:00:00Z' }]
  const answers = [{ round: 1, words: '灯换好了', at: '2026-11-22T01:00:00Z' }]
  expect(told({ ...fresh, state: 'ANSWERED', history, answers })[2]).toBe('✓ 代表当场解决，不用再派')
})

test('promises nothing more of a case that left the road', () => {
  expect(told({ ...fresh, state: 'REFERRED' })).toEqual(['✓ 您反映了问题'])
})
