import { createApp } from 'vue'
import '@/shared/design.css'
import App from './App.vue'
import './sim.css'

createApp(App).mount('#app')
