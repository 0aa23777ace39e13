import { VueQueryPlugin } from '@tanstack/vue-query'
import { createApp } from 'vue'
import '@/shared/design.css'
import App from './App.vue'
import './element.css'
import { followTheSystemIntoTheDark } from './dark'
import { questions } from './questions'
import { router } from './router'

followTheSystemIntoTheDark()
createApp(App).use(VueQueryPlugin, questions).use(router).mount('#app')
