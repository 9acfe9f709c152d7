/** What the kit says in Chinese, one table per element. Plain and warm, like a neighbour; checked by our wording rules. */

export const button = {
  busy: '请稍等',
};

export const lockup = {
  name: '居民会客厅',
  comma: '，',
};

export const header = {
  open: (times: string): string => `今天 ${times} 在`,
  extended: (times: string): string => `延时 ${times}`,
  closed: '今天休息',
  and: '、',
};

export const elderSwitch = {
  label: '长辈版',
  on: '开',
  off: '关',
};

export const clock = {
  weekdays: ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'],
  date: (year: number, month: number, day: number): string => `${year}年${month}月${day}日`,
};

export const message = {
  info: '跟您说一声',
  success: '办好了',
  warning: '请您留意',
  error: '没办成',
  close: '知道了，关闭',
};

export const empty = {
  heading: '这里暂时还没有内容',
  go: '请您到接待区坐，社工陪您一起看。',
  phone: '也可以打电话',
};

export const skeleton = {
  loading: '正在准备，请稍等',
};

export const compact = {
  title: '居民会客厅公约',
  article: (no: number | string): string => `第 ${no} 条`,
  loading: '公约马上就来',
  empty: '公约还在商量',
  emptyText: '商量好了就贴在这里。您有想法，欢迎到会客厅说一说。',
  failed: '公约一时没取到',
  failedText: '会客厅墙上也有一份；在接待区说一声，社工念给您听。',
};

export const compactNotes = {
  version: (version: string): string => `${version} 版`,
  adopted: (on: string, by: string): string => `${on ? `${on}，` : ''}${by}商定`,
};

export const compactCard = {
  previous: '上一条',
  next: '下一条',
  pause: '先停在这条',
  resume: '接着换',
};

export const tabs = {
  numbered: (n: number) => `第 ${n} 项`,
};

export const dialog = {
  close: '关闭',
  untitled: '请您看看',
};

export const searchField = {
  label: '搜一搜',
  clear: '清空',
  submit: '搜索',
  suggestions: '您要找的可能是',
};

export const steps = {
  label: '办理步骤',
  done: '已完成',
  current: '正在进行',
  todo: '还没开始',
  problem: '需要处理',
};

export const qr = {
  image: (label: string) => `二维码：${label}`,
  scan: '用手机扫一扫',
  human: '不方便扫码？请您到接待区坐，我们陪您一起办。',
};

export const zoneDirectory = {
  label: '会客厅里有什么',
  core: (count: number): string => (count > 1 ? `${count} 大功能区域` : '功能区域'),
  feature: (count: number): string => (count > 1 ? `${count} 个特色服务区域` : '特色服务区域'),
  uses: '来这里可以',
  free: '现在有空，请坐',
  busy: '正在忙，请先坐一坐',
  paused: '先停一会儿，请到接待区坐',
  closed: '现在没开，请到接待区坐',
  away: '社工走开一会儿，请到接待区坐',
  back: '社工马上回来，请先坐',
  waiting: (count: number): string => `${count} 位在等`,
  asOf: (time: string): string => `信息更新于 ${time}`,
  loading: '功能区马上就来',
  empty: '功能区还没有登记',
  failed: '功能区一时没取到',
};
