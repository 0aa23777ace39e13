/** What a rate counts, as it is said. */
export const MEASURES: Record<string, string> = {
  ASSIGNED: '交办',
  CLOSED: '办结',
  ANSWERED: '答复',
  ON_TIME: '按期答复',
  CONTACTED: '面商过',
  RATED: '评过',
  SATISFIED: '满意',
  CONTENT: '满意和基本满意',
  SOLVED: '解决',
  RETURNED: '退单',
  REWORKED: '重办',
  OVERDUE: '超期',
}
