import { onUnmounted } from 'vue'

/** Beats while somebody looks at the tab: the next beat comes when the last one is over. */
export function useHeartbeat(beat: () => Promise<void>, pause: () => number) {
  let timer: number | undefined
  let stopped = false

  async function go() {
    window.clearTimeout(timer)
    if (stopped || document.hidden) return
    await beat()
    timer = window.setTimeout(go, pause())
  }

  const seen = () => void (!document.hidden && go())
  document.addEventListener('visibilitychange', seen)
  onUnmounted(() => {
    stopped = true
    window.clearTimeout(timer)
    document.removeEventListener('visibilitychange', seen)
  })
  return go
}
