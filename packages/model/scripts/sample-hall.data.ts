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

/** Area in metres on a floor of 24 × 16; the entrance is at the bottom, in the middle. */
export const floors = [{ code: 'f1', name: { zh: '一层', en: 'Ground floor' }, width: 24, height: 16 }];
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
