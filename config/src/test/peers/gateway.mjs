// A gateway by Wechaty: what is said in a group goes over the signed bridge, as its operator would write it.
import { createHmac } from 'node:crypto'
import { WechatyBuilder } from 'wechaty'
import { PuppetMock, mock } from 'wechaty-puppet-mock'

const [bridge, secret, topic, ...sayings] = process.argv.slice(2)

async function hand(message) {
  const room = message.room()
  const talker = message.talker()
  const body = JSON.stringify({
    id: message.id,
    group: `wechaty-${await room.topic()}`,
    sender: talker.id,
    name: talker.name(),
    at: message.date().toISOString(),
    type: 'text',
    text: message.text(),
  })
  const timestamp = String(Math.floor(Date.now() / 1000))
  const signature = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')
  const headers = { 'Content-Type': 'application/json', 'X-Sidan-Timestamp': timestamp, 'X-Sidan-Signature': signature }
  const answer = await fetch(bridge, { method: 'POST', headers, body })
  return { status: answer.status, ...(await answer.json()) }
}

const mocker = new mock.Mocker()
const bot = WechatyBuilder.build({ puppet: new PuppetMock({ mocker }) })
const answers = []
const heard = new Promise((resolve, reject) => {
  bot.on('error', reject)
  bot.on('message', async (message) => {
    try {
      if (message.room()) {
        answers.push(await hand(message))
      }
      if (answers.length === sayings.length) {
        resolve()
      }
    } catch (failure) {
      reject(failure)
    }
  })
})
await bot.start()
const self = mocker.createContact({ name: '网关' })
mocker.login(self)
const resident = mocker.createContact({ name: '老李' })
const room = mocker.createRoom({ topic, memberIdList: [self.id, resident.id] })
for (const saying of sayings) {
  resident.say(saying).to(room)
}
await heard
process.stdout.write(JSON.stringify(answers))
await bot.stop()
process.exit(0)
