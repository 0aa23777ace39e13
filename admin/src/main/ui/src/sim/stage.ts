import { answer, api, type Shapes } from '@/shared/api/client'

export type Scene = Shapes['StageScene']
export type Group = Shapes['StageGroup']
export type Person = Shapes['StagePerson']
export type Script = Shapes['StageLine']
export type Playing = Shapes['ReplaysPlaying']
export type Bubble = Shapes['ChatBubble']
export type Line = Shapes['FeedLine']
export type Post = Shapes['ChatPost']
export type Case = Shapes['SimulatedCaseOpened']
export type MoveForm = Shapes['SimulatedCaseMoveForm']

/** The simulator as the server plays it; every refusal is thrown as a Problem. */
export const stage = {
  scene: () => answer<Scene>(api.GET('/api/sim')),
  playTheDay: () => answer<Scene>(api.POST('/api/sim')),
  clear: () => answer(api.DELETE('/api/sim')),
  play: (script: Script['code']) =>
    answer(api.POST('/api/sim/scripts/{script}', { params: { path: { script: script! } } })),

  messages: (chat: string, cursor?: string) =>
    answer(api.GET('/api/sim/chats/{chat}/messages', { params: { path: { chat }, query: { cursor } } })),
  post: (chat: string, body: Post) =>
    answer(api.POST('/api/sim/chats/{chat}/messages', { params: { path: { chat } }, body })),
  feed: (cursor?: string) => answer(api.GET('/api/sim/feed', { params: { query: { cursor } } })),

  cases: (person: string) => answer(api.GET('/api/sim/cases', { params: { query: { person, size: 200 } } })),
  record: (number: string, person: string) =>
    answer(api.GET('/api/sim/cases/{number}', { params: { path: { number }, query: { person } } })),
  move: (number: string, body: MoveForm) =>
    answer(api.POST('/api/sim/cases/{number}/moves', { params: { path: { number } }, body })),

  control: (paused: boolean, speed?: number) => answer<Playing>(api.PUT('/api/sim/replay', { body: { paused, speed } })),
  step: () => answer<Playing>(api.POST('/api/sim/replay/step')),
  replay: (name: string, file: string, speed: number) =>
    answer<Playing>(
      api.POST('/api/sim/replay', {
        params: { query: { name, speed } },
        body: file as never,
        bodySerializer: (body: unknown) => body as string,
        headers: { 'Content-Type': 'text/plain' },
      }),
    ),
}
