import { DataAnalysis } from '@element-plus/icons-vue'
import type { Room } from '../../room'

export const reports: Room = {
  path: 'reports',
  title: '季报和述职',
  icon: DataAnalysis,
  section: 'duty',
  letter: 'n',
  roles: ['STATION', 'CHAIR', 'ADMIN', 'DEPUTY'],
  page: () => import('./ReportsRoom.vue'),
  children: [{ path: ':id', component: () => import('./ReportSheet.vue') }],
}
