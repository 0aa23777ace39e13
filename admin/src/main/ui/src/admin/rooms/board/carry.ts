import { computed, ref, shallowRef } from 'vue'
import { answer, api, type Shapes } from '@/shared/api/client'
import { sentence } from '@/shared/api/problem'
import { useCaseActs, type Case, type Possible } from '../case/query'
import { say } from '../parts/toast'
import { beyond, moveTo, type Leg } from './carrying'

type Column = Shapes['WaitingColumn']

/** A card carried to another column: made at once where nothing has to be told, else asked on the sheet of the move. */
export function useCarry(columns: () => readonly Column[]) {
  const asked = shallowRef<{ of: Case; possible: Possible }>()
  const number = ref<string>()
  const acts = useCaseActs(computed(() => number.value))
  const busy = ref(false)
  const label = (leg: Leg) => columns().find((column) => column.leg === leg)?.label

  async function carry(which: string, wanted: (of: Case) => Leg | undefined) {
    if (busy.value) return
    busy.value = true
    try {
      const path = { number: which }
      const of = (await answer(api.GET('/api/suggestions/{number}', { params: { path } }))) as Case
      number.value = which
      await go(of, wanted(of))
    } catch (failure) {
      say(sentence(failure))
    } finally {
      busy.value = false
    }
  }

  async function go(of: Case, leg: Leg | undefined) {
    const possible = leg && moveTo(leg, of.moves ?? [])
    if (!possible) return say(leg ? `${of.number} 现在不能挪到「${label(leg)}」：打开看看能办哪一步` : `${of.number} 往那边没有能办的步`)
    if (possible.needs?.length) return void (asked.value = { of, possible })
    await acts.move({ move: possible.move!, version: of.version })
    tell(of, possible)
  }

  function tell(of: Case, possible: Possible) {
    say(`${of.number} ${possible.label}`, () => void acts.move({ move: 'UNDO' }).then(() => say('已撤'), (failure) => say(sentence(failure))))
  }

  function done() {
    if (asked.value) tell(asked.value.of, asked.value.possible)
    asked.value = undefined
  }

  return {
    asked,
    make: acts.move,
    done,
    drop: (which: string, leg: Leg) => carry(which, () => leg),
    /** By key, to the nearest column that can be reached. */
    push: (which: string, from: Leg, by: 1 | -1) =>
      carry(which, (of) => beyond(from, by, columns().map((column) => column.leg!), of.moves ?? [])),
  }
}
