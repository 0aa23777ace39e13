// Builds the pages where something changed since the last time; a changed lock file fetches the packages anew.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const made = new Set(['node_modules', 'schema.ts'])

function files(folder) {
  return readdirSync(folder)
    .filter((name) => !made.has(name))
    .sort()
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? files(path) : [path]))
}

function print(paths) {
  const hash = createHash('sha256').update(process.version)
  paths.forEach((path) => hash.update(path.slice(here.length)).update('\0').update(readFileSync(path)))
  return hash.digest('hex')
}

function onceFor(paths, stamp, commands) {
  const now = print(paths)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return
  for (const command of commands) {
    const { status } = spawnSync(command, { cwd: here, stdio: 'inherit', shell: true })
    if (status !== 0) process.exit(1)
  }
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, now)
}

const packages = ['package-lock.json', '.npmrc'].map((name) => join(here, name))
onceFor(packages, join(here, 'node_modules/.sidan'), ['npm ci --no-audit --no-fund --loglevel=error'])
onceFor(files(here), join(here, '../../../target/pages.sha256'), ['npm run --silent build'])

mkdirSync(join(here, '../../../target/sbom'), { recursive: true })
onceFor([...packages, fileURLToPath(import.meta.url)], join(here, '../../../target/sbom.sha256'), [
  'npm sbom --sbom-format cyclonedx --package-lock-only --loglevel=error > ../../../target/sbom/pages.cdx.json',
])
