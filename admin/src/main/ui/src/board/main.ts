import { createApp } from 'vue'
import '@/shared/design.css'
import './board.css'
import Board from './Board.vue'

createApp(Board).mount('#app')
