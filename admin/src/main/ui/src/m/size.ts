import { ref } from 'vue'

const KEY = 'sidan-big'

function kept(): boolean {
  try {
    return localStorage.getItem(KEY) === 'yes'
  } catch {
    return false // a webview may forbid it; the choice then lasts as long as the page
  }
}

const big = ref(kept())

function show() {
  document.documentElement.classList.toggle('big', big.value)
}

/** Larger letters for all phone pages, remembered on this phone. */
export function useSize() {
  show()
  const toggle = () => {
    big.value = !big.value
    show()
    try {
      localStorage.setItem(KEY, big.value ? 'yes' : 'no')
    } catch {
      // see kept()
    }
  }
  return { big, toggle }
}
