import { createApp } from 'vue'
import '@/shared/design.css'
import '../m/phone.css'
import Board from './Board.vue'

createApp(Board).mount('#app')
