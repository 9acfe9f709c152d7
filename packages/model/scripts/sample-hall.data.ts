/** What the sample hall adds to the sample lists. All of it is invented; nothing here is Linghe's. */

const SAMPLE = 'SAMPLE, written fresh for Huiketing. No real hall, person, address or number.';
const WEEK = [1, 2, 3, 4, 5];

export const hall = {
  v: 1,
  status: SAMPLE,
  sample: true,
  id: 'sample-hall',
  name: { zh: '示例居民会客厅', en: 'Sample Residents’ Hall' },
  community: { zh: '示例社区', en: 'Sample Community' },
  secondLine: { zh: '便民服务站', en: 'Neighbourhood service' },
  tier: 'pioneer',
  address: { zh: '示例市示例区示例路 1 号(SAMPLE)', en: '1 Sample Road, Sample District (SAMPLE)' },
  phone: '0000-0000000',
  hours: {
    regular: [{ days: WEEK, from: '08:30', to: '17:30' }],
    extended: [
      { days: WEEK, from: '17:30', to: '19:30', note: { zh: '延时服务', en: 'Extended hours' } },
      { days: [6, 7], from: '09:00', to: '16:00', note: { zh: '周末延时服务', en: 'Weekend service' } },
    ],
    exceptions: [
      { date: '2026-10-01', closed: true, note: { zh: '国庆节', en: 'National Day' } },
      { date: '2026-10-10', from: '08:30', to: '17:30', note: { zh: '调休，照常开门', en: 'Open as on a workday' } },
    ],
    note: { zh: '中午不休息，随时来坐。', en: 'Open over lunch; come and sit any time.' },
  },
  feeds: { sse: '/hkt/v1/sample-hall/stream' },
};

/** Areas in metres on a floor of 24 × 16; the entrance is at the bottom, in the middle. The upper floor is small. */
export const floors = [
  { code: 'f1', name: { zh: '一层', en: 'Ground floor' }, level: 0, width: 24, height: 16 },
  { code: 'f2', name: { zh: '二层', en: 'First floor' }, level: 1, width: 12, height: 12 },
];
export const areas: Record<string, [x: number, y: number, width: number, height: number]> = {
  reading: [0, 0, 6, 5],
  'kids-play': [6, 0, 4, 5],
  'nursing-room': [10, 0, 2, 5],
  'culture-sports': [12, 0, 4, 5],
  'happy-classroom': [16, 0, 8, 5],
  rest: [0, 5, 4, 5],
  parlour: [4, 5, 5, 5],
  service: [9, 5, 6, 6],
  deliberation: [15, 5, 6, 5],
  'mediation-room': [21, 5, 3, 5],
  'heart-talk': [0, 10, 4, 2],
  'self-service': [15, 10, 4, 3],
  'tea-corner': [19, 10, 5, 3],
  display: [0, 12, 5, 4],
  waiting: [5, 12, 4, 4],
  reception: [9, 11, 6, 5],
  'energy-station': [15, 13, 4, 3],
  'volunteer-post': [19, 13, 5, 3],
};

type Box = [x: number, y: number, width: number, height: number];

const wall = (...points: [x: number, y: number][]): object => ({
  floor: 'f1',
  points: points.map(([x, y]) => ({ x, y })),
});
const box = (floor: string, [x, y, width, height]: Box, zh?: string, en?: string): object => ({
  floor,
  ...(zh && { name: { zh, en } }),
  x,
  y,
  width,
  height,
});
/** A table by its middle. */
const table = (code: string, zone: string, [x, y, width, height]: Box, zh: string, en: string): object => ({
  code,
  kind: 'table',
  name: { zh, en },
  zone,
  floor: 'f1',
  x,
  y,
  width,
  height,
});
const door = (code: string, x: number, y: number, width: number, zh: string, en: string): object => ({
  code,
  kind: code === 'main' ? 'entrance' : 'inner',
  name: { zh, en },
  floor: 'f1',
  x,
  y,
  width,
});
const place = (code: string, kind: string, floor: string, x: number, y: number, zh: string, en: string): object => ({
  code,
  kind,
  name: { zh, en },
  floor,
  x,
  y,
});

/** All else that a route has to know of. */
export const planDetails = {
  version: '2026.1-sample',
  north: 0,
  seats: [
    table('tea-1', 'service', [10.7, 6.6, 1.2, 0.8], '1号茶桌', 'tea table 1'),
    table('tea-2', 'service', [13.3, 6.6, 1.2, 0.8], '2号茶桌', 'tea table 2'),
    table('tea-3', 'service', [10.7, 9.2, 1.2, 0.8], '3号茶桌', 'tea table 3'),
    table('tea-4', 'service', [13.3, 9.2, 1.2, 0.8], '4号茶桌', 'tea table 4'),
    table('round-table', 'deliberation', [18, 7.5, 2.2, 2.2], '议事圆桌', 'the round table'),
    table('parlour-table', 'parlour', [6.5, 7.2, 1, 1], '会客茶几', 'the parlour table'),
    table('welcome-table', 'reception', [10.4, 13.4, 1.6, 0.7], '接待桌', 'the welcome table'),
    table('mediation-table', 'mediation-room', [22.7, 6.8, 0.9, 0.9], '调解桌', 'the mediation table'),
    table('heart-table', 'heart-talk', [1, 11, 0.6, 0.6], '谈心桌', 'the heart-talk table'),
    table('volunteer-table', 'volunteer-post', [22, 14.6, 1.4, 0.7], '志愿者桌', 'the volunteers’ table'),
  ],
  doors: [
    door('main', 12, 16, 1.8, '大门', 'the main door'),
    door('nursing-door', 11, 5, 1, '母婴室的门', 'the door of the nursing room'),
    door('classroom-door', 17.5, 5, 1.2, '课堂的门', 'the classroom door'),
    door('mediation-door', 21, 8.7, 1, '调解室的门', 'the door of the mediation room'),
    door('heart-door', 4, 11, 1, '谈心室的门', 'the door of the heart-talk room'),
  ],
  walls: [
    wall([10, 0], [10, 5], [12, 5], [12, 0]),
    wall([16, 0], [16, 5], [24, 5]),
    wall([21, 5], [21, 10], [24, 10]),
    wall([0, 10], [4, 10], [4, 12], [0, 12]),
  ],
  obstacles: [
    box('f1', [0.2, 0.2, 4.4, 0.5], '书架', 'the bookshelf'),
    box('f1', [6.4, 0.2, 3, 0.4], '玩具架', 'the toy shelf'),
    box('f1', [13.2, 1, 1.5, 2.7], '乒乓球桌', 'the table-tennis table'),
    box('f1', [18.2, 1, 4.4, 0.7], '课桌', 'the school desks'),
    box('f1', [0.1, 12.6, 0.3, 2.8], '展板', 'the display boards'),
    box('f1', [6, 13.6, 2, 0.6], '等候椅', 'the waiting chairs'),
    box('f1', [20.6, 11.3, 1.6, 0.7], '茶台', 'the tea bar'),
    box('f1', [16, 15.4, 2, 0.5], '补给柜', 'the supply cupboard'),
    box('f1', [5.8, 9.9, 2.2, 0.9], '楼梯', 'the stairs'),
    box('f1', [8, 9.9, 0.9, 0.9], '电梯', 'the lift'),
    box('f2', [5.8, 9.9, 2.2, 0.9], '楼梯', 'the stairs'),
    box('f2', [8, 9.9, 0.9, 0.9], '电梯', 'the lift'),
    box('f2', [3, 3, 3, 1], '长桌', 'the long table'),
  ],
  passages: [
    {
      code: 'stairs',
      kind: 'stairs',
      name: { zh: '楼梯', en: 'the stairs' },
      width: 1.2,
      length: 7,
      stops: [
        { floor: 'f1', x: 5.3, y: 11 },
        { floor: 'f2', x: 5.3, y: 11 },
      ],
    },
    {
      code: 'lift',
      kind: 'lift',
      name: { zh: '电梯', en: 'the lift' },
      width: 0.9,
      stops: [
        { floor: 'f1', x: 8.45, y: 11.3 },
        { floor: 'f2', x: 8.45, y: 11.3 },
      ],
    },
  ],
  places: [
    { ...place('screen-door', 'screen', 'f1', 14, 13.6, '门口的屏', 'the screen by the door'), facing: 90 },
    { ...place('screen-waiting', 'screen', 'f1', 7, 12.9, '等候区的屏', 'the screen in the waiting area'), facing: 0 },
    { ...place('kiosk-1', 'kiosk', 'f1', 17, 10.6, '自助机', 'the kiosk'), facing: 0 },
    place('wc-1', 'wc', 'f1', 0.5, 9.2, '卫生间', 'the toilet'),
    place('wc-2', 'wc', 'f2', 1, 6, '二层卫生间', 'the toilet upstairs'),
    place('accessible-wc', 'accessible-wc', 'f1', 23.4, 12.4, '无障碍卫生间', 'the accessible toilet'),
    place('water', 'water', 'f1', 23.4, 10.7, '饮水机', 'the water dispenser'),
    place('aed', 'aed', 'f1', 8.8, 15.4, '急救除颤器', 'the defibrillator'),
    place('supplies', 'supply-station', 'f1', 17, 14.8, '能量补给站', 'the supply station'),
    place('plant', 'landmark', 'f1', 14.8, 10.9, '绿植', 'the big plant'),
  ],
};

export const compact = {
  version: '2026.1',
  adoptedOn: '2026-03-05',
  adoptedBy: { zh: '示例社区居民会议(SAMPLE)', en: 'Residents’ meeting of the sample community (SAMPLE)' },
  preface: { zh: '这是大家的客厅。', en: 'This living room belongs to all of us.' },
};

export const state = {
  v: 1,
  hall: 'sample-hall',
  epoch: 'sample',
  seq: 1841,
  now: '2026-09-24T09:12:33+08:00',
  ttl: 45,
  queues: {
    civil: {
      name: { zh: '民政服务', en: 'Civil affairs' },
      open: 'open',
      waiting: 5,
      wait: { lo: 240, hi: 720, n: 20 },
      services: ['senior-benefits.1', 'senior-benefits.2', 'subsistence-allowance.1'],
      zone: 'service',
    },
    social: {
      name: { zh: '社保服务', en: 'Social insurance' },
      open: 'open',
      waiting: 2,
      wait: { lo: 120, hi: 420, n: 34 },
      services: ['resident-pension.1', 'medical-insurance.1'],
      zone: 'service',
    },
    talk: { name: { zh: '坐下谈谈', en: 'Sit and talk' }, open: 'suspended', waiting: 0, zone: 'parlour' },
  },
  staff: {
    w1: {
      label: { zh: '王社工', en: 'Ms Wang' },
      zone: 'service',
      seat: { zh: '3号茶桌', en: 'tea table 3' },
      state: 'busy',
    },
    w2: { label: { zh: '李社工', en: 'Mr Li' }, zone: 'reception', state: 'free' },
  },
  calls: {
    '01J8Z': {
      no: 'A012',
      queue: 'civil',
      to: { zone: 'service', seat: { zh: '3号茶桌', en: 'tea table 3' }, staff: 'w1' },
      state: 'calling',
      attempt: 2,
      at: '2026-09-24T09:12:30+08:00',
      until: '2026-09-24T09:15:30+08:00',
      priority: 'elder',
      from: null,
    },
    '01J8Y': {
      no: 'B007',
      queue: 'social',
      to: { zone: 'service', seat: { zh: '1号茶桌', en: 'tea table 1' } },
      state: 'serving',
      attempt: 1,
      at: '2026-09-24T09:08:10+08:00',
      until: '2026-09-24T09:11:10+08:00',
      priority: null,
      from: null,
    },
    '01J8X': {
      no: 'A011',
      queue: 'civil',
      to: { zone: 'service' },
      state: 'missed',
      attempt: 2,
      at: '2026-09-24T09:05:00+08:00',
      until: '2026-09-24T09:08:00+08:00',
      priority: null,
      from: null,
    },
  },
  next: { civil: ['A013', 'A014'], social: ['B008'] },
  notices: {
    tea: {
      text: { zh: '今天有菊花茶，自己倒，小心烫。', en: 'Chrysanthemum tea today; help yourself, mind the heat.' },
      zone: 'tea-corner',
    },
  },
  alert: null,
};
