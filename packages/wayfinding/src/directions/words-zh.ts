/** 中文：短、口语、按身体和眼前的东西说。 */
import type { Passage, Text } from '@huiketing/model';
import type { Turn } from './heading.ts';
import { roundPaces, spokenNumber } from './numbers.ts';
import { textOf } from './wording.ts';
import type { Wording } from './wording.ts';

const GO: Record<Turn, string> = {
  ahead: '往前走',
  'slight-left': '往左前方走',
  'slight-right': '往右前方走',
  left: '往左手边走',
  right: '往右手边走',
  back: '转过身往回走',
};
const TURN: Record<Turn, string> = {
  ahead: '接着往前走',
  'slight-left': '稍往左走',
  'slight-right': '稍往右走',
  left: '往左转',
  right: '往右转',
  back: '往回走',
};
const SIDE = { left: '就在您左手边', right: '就在您右手边', ahead: '就在您面前' };
const OFF: Record<Passage['kind'], string> = { lift: '出了电梯', stairs: '出了楼梯口', ramp: '走过坡道' };

const say = (text: Text | undefined): string => textOf(text, 'zh-CN');

export const zh: Wording = {
  locale: 'zh-CN',
  zone: (name) => (/[区站室角岗厅堂]$/.test(name) ? name : `${name}区`),
  start({ from, turn, towards }) {
    if (from === 'entrance') return `进门${GO[turn!]}`;
    if (from === 'facing') return GO[turn!];
    const off = from ? OFF[from] : '';
    const way = towards === undefined ? '往前走' : `朝${say(towards)}那边走`;
    return off ? `${off}，${way}` : way;
  },
  turn({ turn, round, by, there }) {
    if (there) return `到跟前${TURN[turn]}`;
    if (round !== undefined) return `绕过${say(round)}，${TURN[turn]}`;
    return by === undefined ? `再${TURN[turn]}` : `到${say(by)}那里${TURN[turn]}`;
  },
  ride({ passage: { kind }, floor, rise }) {
    const where = say(floor) || (rise > 0 ? '楼上' : '楼下');
    if (!rise) return { lift: '坐一段电梯', stairs: '走几级台阶', ramp: '走坡道过去' }[kind];
    if (kind === 'lift') return `坐电梯到${where}`;
    return `${kind === 'stairs' ? '走楼梯' : '走坡道'}${rise > 0 ? '上' : '下到'}${where}`;
  },
  arrive({ side, seen, stayed, headedFor }, to, isZone) {
    if (headedFor) return '走到就是';
    if (isZone) {
      if (stayed) return `您已经在${to}了`;
      return seen === undefined ? `就到${to}了` : `看见${say(seen)}，就到${to}了`;
    }
    if (to === undefined) return stayed ? '您就在这里' : '就到了';
    return to + (side ? SIDE[side] : '就在这里');
  },
  far: (metres, rolls) => {
    if (rolls) return `大约${spokenNumber(Math.max(1, Math.round(metres)))}米`;
    const paces = roundPaces(metres);
    return paces <= 3 ? '几步路' : `大约${spokenNumber(paces)}步`;
  },
  sentence: (parts) => `${parts.join('，')}。`,
  line: (parts, far) => `${[...parts, ...(far ? [far] : [])].join('，')}。`,
  noWay(reason, help) {
    const why = {
      'unknown-start': '还不知道您在哪里。',
      'unknown-target': '这张图上没有找到您要去的地方。',
      'no-way': '这张图上没有找到走过去的路。',
      'no-step-free-way': '去那里要走台阶，或者路不够宽，轮椅和婴儿车过不去。',
    }[reason];
    return why + (help ? `请到${help}，有人帮您。` : '请问一下身边的工作人员，我们陪您去。');
  },
};
