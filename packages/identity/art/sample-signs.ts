import { pictograms } from '../src/pictograms/all.ts';
import type { SignData } from '../src/signs/index.ts';

const hall = { community: '丽都社区', secondLine: '便民服务站' };
const zones = [
  'people-greet',
  'board',
  'round-table',
  'desk-side',
  'sofa',
  'armchair',
  'book',
  'kiosk',
  'energy-station',
  'tea-corner',
] as const;
const ARROWS = ['up', 'left', 'right'] as const;

const ARTICLES = [
  ['环境维护', '随手带走垃圾，喝过的杯子放回茶水区，大家的客厅大家收拾。'],
  ['物品使用', '能量补给站的东西用完放回原处，借走的记得按时还。'],
  ['轻声细语', '看书的、办事的都在，说话轻一点，电话到门外接。'],
  ['礼让老幼', '沙发先让给老人、孕妇和抱孩子的人坐。'],
  ['照看孩子', '孩子在眼前玩，大人看得见，跑跳当心磕碰。'],
  ['有序等候', '取了号坐着等，轮到您会叫，不着急。'],
  ['商量办事', '有不同想法坐下来说，听完再讲，商量出来的一起办。'],
  ['爱护隐私', '别人的材料不看、不拍、不传。'],
  ['安全用电', '充电器用完拔下，热水小心烫。'],
  ['共建共享', '有好主意投进意见箱，每一条都有回音。'],
] as const;

/** One example of each template, for the contact page and the tests. Everything in it is SAMPLE. */
export const sampleSigns: { readonly [K in keyof SignData]: SignData[K] } = {
  'door-plate': { ...hall, hours: '周一至周日 8:30—19:30', phone: '0416-000-0000' },
  directory: {
    ...hall,
    rows: zones.map((name, i) => {
      const pictogram = pictograms[name];
      return { pictogram, zh: pictogram.zh, en: pictogram.en, arrow: ARROWS[i % 3] ?? 'up', where: '1楼' };
    }),
  },
  'zone-sign': { zh: '议事', en: 'Deliberation', pictogram: pictograms['round-table'], arrow: 'right', where: '12 米' },
  'table-tent': {
    ...hall,
    pictogram: pictograms.cup,
    headline: '请坐，喝杯茶，慢慢说',
    line: '您坐着就能办，社工过来陪您。',
    en: 'Please sit. We come to you.',
  },
  'duty-card': {
    ...hall,
    name: '王小满',
    post: '综合服务受理岗',
    does: '什么事都可以先问我。能办的马上办，要跑的我帮您跑，办好了告诉您。',
    phone: '0416-000-0000',
    standIn: '李春 · 就在茶水区旁',
  },
  'compact-wall': {
    ...hall,
    title: '居民会客厅公约',
    preface: '这里是大家的客厅。进了门就是一家人，这十条是邻居们一起商量定下的。',
    articles: ARTICLES.map(([short, text]) => ({ short, text })),
    adopted: '2026 年 6 月 1 日居民议事会通过（SAMPLE）',
  },
  hours: {
    ...hall,
    rows: [
      { day: '周一至周五', time: '8:30—17:30' },
      { day: '周二、周四', time: '延到 19:30' },
      { day: '周六、周日', time: '9:00—16:00' },
    ],
    note: '下班来不及？先打个电话，我们等您。',
    phone: '0416-000-0000',
  },
  'supply-label': { zh: '爱心雨伞', en: 'Umbrella', pictogram: pictograms.umbrella, rule: '可借 3 天，还回这里就好' },
  notice: {
    ...hall,
    title: '周六下午，来客厅学做灯笼',
    paragraphs: [
      '各位邻居：本周六下午两点半，幸福教育课堂请来了手艺人刘阿姨，教大家做纸灯笼。材料都备好了，孩子、老人都欢迎，家长请陪着小朋友一起来。',
      '想来的请在 12 月 4 日前到会客厅说一声，或者打电话 0416-000-0000。位子有二十个，坐满了我们再加一场。',
    ],
    signed: '丽都社区居民会客厅',
    date: '2026 年 11 月 30 日',
  },
};
