/** A "no" of the server or of the network, with a sentence for the person who asked. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    sentence: string,
    readonly field?: string,
  ) {
    super(sentence)
    this.name = 'Problem'
  }

  get offline() {
    return this.status === 0
  }
}

const sentences: Record<number, string> = {
  401: '登录已经过期，请重新登录',
  403: '没有权限，或页面已过期：请刷新后再试',
  404: '没有找到，可能已经删除或搬走',
  409: '别人刚刚动过，请刷新后再看',
  413: '内容太大，请分几次提交',
  429: '操作太快，请稍等一会儿',
  502: '服务器正在重启，请过一分钟再试',
  503: '系统正忙，请稍后再试',
  504: '服务器没有及时回答，请稍后再试',
}

/** What a refused answer says, in Chinese whatever stood in between. */
export function problemOf(status: number, body: unknown): Problem {
  const { detail, field } = (typeof body === 'object' && body ? body : {}) as { detail?: unknown; field?: unknown }
  const said = typeof detail === 'string' && /\p{Script=Han}/u.test(detail) ? detail : undefined
  return new Problem(
    status,
    said ?? sentences[status] ?? '系统出错了，请稍后再试；一直这样请找管理员',
    typeof field === 'string' ? field : undefined,
  )
}

export const offline = () => new Problem(0, '连不上服务器。请看看网络，稍后再试')

/** The sentence of whatever went wrong. */
export function sentence(failure: unknown): string {
  return failure instanceof Problem ? failure.message : '页面出错了，请刷新后再试'
}
