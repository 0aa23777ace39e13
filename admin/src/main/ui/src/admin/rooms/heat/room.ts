import { MapLocation } from '@element-plus/icons-vue'
import type { Room } from '../../room'

export const heat: Room = {
  path: 'heat',
  title: '村居热力',
  icon: MapLocation,
  section: 'picture',
  letter: 'r',
  page: () => import('./HeatRoom.vue'),
}
