// WeCom's own npm library as the other end of the callback: `seal` prints what it would send, `open` what it reads.
import { readFileSync } from 'node:fs'
import crypto from '@wecom/crypto'

const [act, token, aesKey, corp, timestamp, nonce] = process.argv.slice(2)
const words = readFileSync(0, 'utf8')

if (act === 'seal') {
  const encrypt = crypto.encrypt(aesKey, words, corp)
  process.stdout.write(JSON.stringify({ encrypt, signature: crypto.getSignature(token, timestamp, nonce, encrypt) }))
} else {
  const { message, id } = crypto.decrypt(aesKey, words)
  process.stdout.write(JSON.stringify({ message, id, signature: crypto.getSignature(token, timestamp, nonce, words) }))
}
