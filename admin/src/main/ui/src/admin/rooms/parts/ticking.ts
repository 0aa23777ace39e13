import { readonly, ref } from 'vue'

const EVERY = 30_000
const now = ref(Date.now())
setInterval(() => (now.value = Date.now()), EVERY)

/** This moment, told twice a minute, so that what is left of a time limit goes down before one's eyes. */
export const ticking = readonly(now)
