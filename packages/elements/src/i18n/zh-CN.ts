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
  label: '公约，一次读一条',
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
  wall: {
    free: '有空，请坐',
    busy: '请先坐一坐',
    paused: '请到接待区坐',
    closed: '请到接待区坐',
    away: '请到接待区坐',
    back: '请先坐一坐',
  },
  waiting: (count: number): string => `${count} 位在等`,
  turn: (page: number, pages: number): string => `${page}/${pages} 页，看下一页`,
  asOf: (time: string): string => `信息更新于 ${time}`,
  loading: '功能区马上就来',
  empty: '功能区还没有登记',
  failed: '功能区一时没取到',
};

export const serviceBrowser = {
  title: '服务清单',
  count: (categories: number, items: number): string => `${categories} 类，${items} 项`,
  search: '您想办什么事？',
  placeholder: '写两三个字就行',
  voice: '说给我听',
  jump: '按门类看',
  strands: { care: '为民', ease: '便民', safe: '安民', self: '自治', other: '更多' } as Readonly<
    Record<string, string>
  >,
  categories: (count: number): string => `${count} 类`,
  items: (count: number): string => `${count} 项`,
  and: '、',
  more: ' 等',
  frequent: '大家常办',
  recent: '您刚看过',
  filters: '按条件找',
  any: '都可以',
  clear: '清除条件',
  remove: (name: string): string => `不限“${name}”`,
  category: '哪一类',
  audience: '给谁办',
  audiences: { person: '个人', organisation: '单位' } as Readonly<Record<string, string>>,
  channel: '怎么办',
  channels: { hall: '到厅', terminal: '自助', agent: '代办', online: '线上', mobile: '手机', mail: '邮寄' } as Readonly<
    Record<string, string>
  >,
  visits: '跑几趟',
  visitsOf: ['不用跑', '只跑一次'],
  fee: '花不花钱',
  free: '不收费',
  zone: '在哪儿坐下办',
  sort: '怎么排',
  sorts: { relevance: '最合适的在前', popularity: '常办的在前', name: '按名称' } as Readonly<Record<string, string>>,
  results: '找到的事项',
  found: (count: number): string => `找到 ${count} 项`,
  alike: '相关的类别',
  alias: '也叫',
  related: '相关',
  showAll: (count: number): string => `全部显示（${count} 项）`,
  keys: '按上下键一项一项看，按 Esc 回到搜索',
  pages: '翻页',
  previous: '上一页',
  next: '下一页',
  page: (page: number, pages: number): string => `第 ${page} 页，共 ${pages} 页`,
  backToList: '返回服务清单',
  backTo: (name: string): string => `返回“${name}”`,
  backToResults: '返回找到的事项',
  miss: (query: string): string => `没找到“${query}”`,
  missText: '换个说法再试试；说不清也没关系，坐下来慢慢说。',
  postText: '综合服务受理岗帮您问清楚、接着办。',
  nearest: '您要找的也许在这里',
  noneHere: '这里暂时没有事项',
  noneHereText: '去掉一两个条件再看看。',
  old: (time: string): string => `这份清单是 ${time} 取到的，以社工当面说的为准。`,
  oldPlain: '这份清单可能不是最新的，以社工当面说的为准。',
  idle: (seconds: number): string => `您还在看吗？${seconds} 秒后回到开头，好让下一位用。`,
  idleHeard: '您还在看吗？过一会儿就回到开头，好让下一位用。',
  stay: '我还在看',
  pause: '停一停',
  resume: '接着翻',
  loading: '服务清单马上就来',
  empty: '服务清单还在整理',
  failed: '服务清单一时没取到',
  go: '请您到接待区坐，想办什么跟社工说就行。',
};

/** What a guide shares with the list around it. */
export const serviceDetail = {
  handling: {
    instant: '当场办',
    promised: '约好办',
    agent: '代您办',
    self: '自助办',
    referral: '转给专人',
    guide: '指个路',
  } as Readonly<Record<string, string>>,
  /** 办事 → 办事区; 茶水区 and 调解室 stay. */
  place: (zone: string, core: boolean): string => (core && !zone.endsWith('区') ? `${zone}区` : zone),
  sit: (place: string): string => `请您到${place}坐`,
  phone: '也可以先打电话问',
};

export const serviceGuide = {
  and: '、',
  pause: '，',
  note: (note: string): string => `（${note}）`,
  answer: (label: string, text: string): string => `${label}：${text}`,
  also: '大家也叫',
  handling: {
    instant: '坐下就办，办好再走。',
    promised: '说好哪天办好，到时候告诉您。',
    agent: '您坐着，我们替您跑。',
    self: '自助机上就能办，旁边有人搭把手。',
    referral: '我们帮您找到管这件事的人，并跟到底。',
    guide: '告诉您去哪儿、找谁、带什么。',
  } as Readonly<Record<string, string>>,
  materials: '要带什么',
  sources: {
    bring: (count: number): string => `请您带 ${count} 样`,
    'looked-up': (): string => '我们来查，您不用带',
    waived: (): string => '免交，您不用带',
  } as Readonly<Record<string, (count: number) => string>>,
  nothing: '什么都不用带，人来就行。',
  unknown: '要带什么，先不用操心：坐下来，社工一样一样告诉您。',
  forms: { original: '原件', copy: '复印件', both: '原件和复印件', electronic: '电子的就行' } as Readonly<
    Record<string, string>
  >,
  copies: (count: number): string => `${count} 份`,
  optional: '有就带',
  sample: '看看样本',
  place: '到哪儿办',
  post: '综合服务受理岗帮您问清楚、接着办。',
  hours: '什么时候来',
  extended: '延时服务',
  days: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  dayRange: (from: string, to: string): string => `${from}至${to}`,
  ways: '可以这样办',
  channels: {
    hall: '到会客厅办',
    online: '网上办',
    mobile: '手机办',
    terminal: '自助机办',
    mail: '邮寄办',
    agent: '请人代办',
  } as Readonly<Record<string, string>>,
  phone: '电话',
  private: '轮到您时，屏幕上只显示号码。',
  conditions: '谁可以办',
  audiences: { person: '个人可以办。', organisation: '单位可以办。' } as Readonly<Record<string, string>>,
  steps: '怎么办',
  times: '多久办好',
  units: { workday: '个工作日', day: '天', hour: '小时', minute: '分钟', month: '个月', year: '年' } as Readonly<
    Record<string, string>
  >,
  duration: (value: number, unit: string): string => `${value} ${unit}`,
  about: (time: string): string => `大约 ${time}`,
  time: (promised: string, statutory: string): string =>
    promised && statutory
      ? `一般 ${promised}办好，法律规定最长 ${statutory}。`
      : promised
        ? `一般 ${promised}办好。`
        : `法律规定最长 ${statutory}办好。`,
  soon: (time: string): string => `一般 ${time}`,
  atMost: (time: string): string => `最长 ${time}`,
  now: '当场办好',
  visits: (count: number): string => (count === 0 ? '不用跑' : count === 1 ? '只跑一次' : `来 ${count} 次`),
  fees: '要多少钱',
  free: '不收费',
  basis: '依据',
  reducible: '可以减免，请问问社工',
  faq: '大家常问',
  law: '依据哪些规定',
  rules: (count: number): string => `共 ${count} 条，点开看`,
  agent: '帮我代办',
  agentHow: (place: string): string => `请您到${place}坐，说一声“帮我代办”就行；不方便来，打个电话也行。`,
  route: '怎么去',
  routeHow: (place: string): string => `进门找“${place}”的牌子；找不到，接待区的社工带您过去。`,
  online: '网上办',
  read: '念给我听',
  stop: '不念了',
  unread: '这台设备念不出来。请您到接待区坐，社工念给您听。',
  copy: '复制文字',
  copied: '复制好了，可以贴给家里人看。',
  uncopied: '没复制成。打印一份带走，或者请社工给您抄一张。',
  share: '发给家里人',
  print: (paper: string): string => `打印（${paper} 纸）`,
  unprinted: '这台设备打不出来。请您到接待区坐，社工给您打一份。',
  page: (page: number, pages: number): string => `第 ${page} 页，共 ${pages} 页`,
  scan: '扫一扫，带到手机上看',
  scanElse: '不扫码也行：打印一份带走，或者请社工给您抄一张。',
  asOf: (time: string): string => `这是 ${time} 的说法，来之前可以先打电话问问。`,
  failed: '办事指南一时没取到',
  missing: '这件事暂时没查到',
};

export const serviceShortcuts = {
  season: '这个季节常办',
  popularity: '用得最多',
  hand: '常办的事',
  empty: '常办的事还在整理',
  failed: '常办的事一时没取到',
};

/** Calls, wherever they are shown or spoken. */
export const calls = {
  board: '叫号',
  live: '请您来坐',
  serving: '正在办理',
  next: '接下来请',
  missed: '过号了',
  missedHelp: '没听到也不要紧，到接待区说一声，马上给您接上。',
  none: '现在没有叫号，请先坐一坐，喝杯茶。',
  come: (no: string): string => `请 ${no} 号`,
  again: (no: string): string => `再请 ${no} 号`,
  /** Zone and seat, then the person who waits there. */
  to: (place: string): string => `到${place}坐`,
  with: (staff: string): string => `${staff}等您`,
  reception: '接待区',
  spoken: (no: string, place: string): string => `请 ${no} 号到${place}坐`,
  priorities: { elder: '敬老优先', disability: '助残优先', booking: '已预约' },
  waiting: (count: number): string => (count ? `${count} 位在等` : '不用等'),
  wait: (lo: number, hi: number): string => (lo === hi ? `大约等 ${lo} 分钟` : `大约等 ${lo} 到 ${hi} 分钟`),
  unknownWait: '等多久还说不准',
  open: '开着',
  suspended: '先停一会儿',
  closed: '今天不叫号了',
  summary: '现在等的人多不多',
  quiet: (from: string, to: string): string => `${from}–${to} 人少，这时候来最省时间`,
  asOf: (time: string): string => `信息更新于 ${time}`,
  old: '叫号信息停了一会儿，请到接待区问一声，社工带您过去。',
  empty: '叫号还没有开始',
  loading: '叫号信息马上就来',
  failed: '叫号信息一时没取到',
};

/** One resident's number on their own phone. */
export const ticket = {
  label: '我的号',
  number: (no: string): string => `${no} 号`,
  turn: '轮到您了',
  nextOne: '下一位就是您，请往前坐坐',
  ahead: (count: number): string => `前面还有 ${count} 位`,
  waiting: '还没轮到您，请先坐一坐，喝杯茶',
  arrived: '看到您来了，马上开始',
  serving: '正在给您办',
  done: '办好了，您慢走',
  missed: '刚才叫到您了',
  cancelled: '这个号不用了',
  moved: '给您换了个地方，请稍等再看',
  unknown: '没找到这个号',
  unknownHelp: '请看看号对不对，或者到接待区问一声。',
  none: '还没有号。请到接待区取一个。',
  suspended: '这一队先停一会儿，您的号还在。',
};

export const callVoice = {
  label: '叫号的声音',
  turnOn: '打开声音',
  turnOff: '关掉声音',
  blocked: '这台设备念不出来，请看屏幕。',
  quiet: '午休时间，只看屏幕，不出声。',
};
