/** One small document per parser in which every field of the schema is filled, and the sample files. */
import { readFileSync } from 'node:fs';
import * as model from '../../src/index.ts';
import type { Parsed } from '../../src/index.ts';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export function sample(name: string): { [key: string]: Json } {
  return JSON.parse(readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8'));
}

const moment = '2026-09-24T09:12:30+08:00';
const both = (zh: string) => ({ zh, en: 'words' });

const hall = {
  v: 1,
  status: 'SAMPLE',
  sample: true,
  id: 'sample-hall',
  name: both('示例居民会客厅'),
  community: '示例社区',
  secondLine: '便民服务站',
  tier: 'pioneer',
  district: {
    name: both('示例区'),
    code: 'd1',
    model: {
      code: '1847N',
      parts: [
        { n: '1', confidence: 'unknown' },
        { n: '8', label: '8大功能区域' },
      ],
    },
  },
  address: '示例路 1 号',
  phone: '0000-0000000',
  hours: {
    regular: [{ days: [1, 2, 3], from: '08:30', to: '17:30', note: '平日' }],
    extended: [{ days: [6], from: '09:00', to: '16:00' }],
    exceptions: [
      { date: '2026-10-01', closed: true, note: '国庆节' },
      { date: '2026-10-10', closed: false, from: '08:30', to: '12:00' },
    ],
    note: '中午不休息',
  },
  zones: ['reception', 'rest'],
  feeds: { sse: '/hkt/v1/sample-hall/stream', mqtt: 'wss://hall.example/mqtt' },
};

// Nothing in `official` that could stand in for a field of the item: the mutation tests want each field on its own.
const item = {
  code: 'senior-benefits.2',
  zh: '高龄津贴申请',
  en: 'Allowance',
  handling: 'agent',
  summary: both('坐下来就能办'),
  aliases: ['老人补贴'],
  keywords: ['津贴', '老人'],
  pinyin: 'gao ling jin tie',
  initials: 'gljt',
  materials: [
    { name: '身份证', source: 'bring', required: true, copies: 1, note: '看一眼就还您' },
    { name: both('户口簿'), source: 'looked-up', required: false },
  ],
  steps: [{ name: '坐下说一声', note: '有人接' }, { name: '一起核对' }],
  times: { statutory: { value: 30, unit: 'workday', note: '法定' }, promised: { value: 10, unit: 'day' } },
  visits: 1,
  fees: [{ name: '工本费', standard: '5 元', basis: 'SAMPLE', reducible: true }],
  audience: ['person'],
  channels: ['hall', 'agent'],
  zone: 'service',
  hours: '开门就办',
  phone: '0000-0000000',
  online: 'https://hall.example/apply',
  faq: [{ q: '能代办吗', a: '能' }],
  official: {
    taskCode: 'S1',
    statutoryNote: '说明',
    isPayOnline: false,
    materials: [{ materialNeed: '1', materialType: '原件' }],
  },
};

const catalogue = {
  status: 'SAMPLE',
  version: '1',
  district: '示例区',
  grounding: ['somewhere'],
  strands: { care: both('为民') },
  handling: { instant: both('当场办') },
  privacyModes: { public: both('不涉及个人信息') },
  categories: [
    {
      no: 1,
      code: 'senior-benefits',
      zh: '老年人优待',
      en: 'Seniors',
      strand: 'care',
      zone: 'service',
      privacy: 'ticket-only',
      items: [item, { code: 'senior-benefits.3', zh: '年审协助', handling: 'instant' }],
    },
    {
      no: 2,
      code: 'library',
      zh: '图书阅读',
      strand: 'ease',
      zone: 'reading',
      privacy: 'masked',
      items: [{ code: 'library.1', zh: '借书还书', handling: 'instant' }],
    },
    {
      no: 3,
      code: 'sports',
      zh: '体育健身',
      strand: 'ease',
      zone: 'rest',
      privacy: 'public',
      items: [{ code: 'sports.1', zh: '场地预约', handling: 'instant' }],
    },
  ],
};

const plan = {
  status: 'SAMPLE',
  source: 'here',
  floors: [{ code: 'f1', name: '一层', width: 24, height: 16 }, { code: 'f2' }],
  zones: model.CORE_ZONES.map((code, index) => ({
    no: index + 1,
    code,
    zh: '接待',
    en: 'Zone',
    desc: both('进门有人迎'),
    uses: ['问路'],
    icon: 'sofa',
    privacySensitive: false,
    kind: 'core',
    origin: 'sample',
    area: { floor: 'f1', x: index, y: 0.5, width: 1, height: 2 },
  })),
};

const compact = {
  status: 'SAMPLE',
  title: '居民会客厅公约',
  preface: '大家的客厅',
  version: '2026.1',
  adoptedOn: '2026-03-05',
  adoptedBy: '居民会议',
  changes: [{ version: '2026.1', on: '2026-03-05', note: '头一版', articles: ['environment'] }],
  articles: [
    { no: 1, code: 'environment', aspect: both('环境维护'), short: '随手净', text: both('杯子带走'), origin: 'sample' },
    { no: 2, code: 'belongings', aspect: '物品使用', short: '轻拿轻放', text: '书归架' },
  ],
};

const state = {
  v: 1,
  hall: 'sample-hall',
  epoch: 'b3f1',
  seq: 1841,
  now: moment,
  ttl: 45,
  queues: {
    civil: {
      name: '民政服务',
      open: 'open',
      waiting: 5,
      wait: { lo: 240, hi: 720, n: 20 },
      services: ['senior-benefits.1'],
      zone: 'service',
    },
    social: { name: both('社保服务'), open: 'closed' },
  },
  staff: { w1: { label: '王社工', zone: 'service', seat: '3号茶桌', state: 'free' }, w2: { label: '李社工' } },
  calls: {
    '01J8Z': {
      no: 'A012',
      queue: 'civil',
      to: { zone: 'service', seat: '3号茶桌', staff: 'w1' },
      state: 'calling',
      attempt: 2,
      at: moment,
      until: '2026-09-24T09:15:30+08:00',
      priority: 'elder',
      from: '01J8A',
      mask: '张*丰',
    },
    '01J8Y': { no: 'A011', to: { zone: 'service' }, state: 'serving', attempt: 1, at: moment },
  },
  next: { civil: ['A013', 'A014'], social: [] },
  notices: { tea: { title: '茶', text: '今天有菊花茶', zone: 'tea-corner', from: moment, until: moment } },
  alert: {
    identifier: 'x1',
    sender: 'hall',
    sent: moment,
    status: 'Exercise',
    msgType: 'Alert',
    info: {
      category: 'Fire',
      urgency: 'Immediate',
      severity: 'Minor',
      certainty: 'Likely',
      expires: moment,
      headline: '演练',
      instruction: '请从正门走',
    },
  },
};

const drawing = () => ({ width: 24, height: 24, layers: [{ role: 'mark', d: 'M1 2L3 4z' }] });

const pack = {
  format: 'hkt-identity/1',
  id: 'sample',
  version: '1.0.0',
  owner: both('示例区'),
  validFrom: '2026-01-01',
  validUntil: '2027-01-01',
  sample: true,
  status: 'SAMPLE',
  names: { hall: both('居民会客厅') },
  lockup: { mark: drawing(), markSmall: drawing(), wordmark: drawing(), name: '居民会客厅', secondLine: '便民服务站' },
  colors: {
    light: { '--hkt-color-page': '#fffaf2', '--hkt-color-text': '#332211ff' },
    dark: { '--hkt-color-page': '#111111' },
    contrastLight: { '--hkt-color-page': '#ffffff' },
    contrastDark: { '--hkt-color-page': '#000000' },
    signageLight: { '--hkt-color-page': '#ffffff' },
    signageDark: { '--hkt-color-page': '#000000' },
  },
  type: { family: '"Noto Sans SC", sans-serif', familyName: 'serif' },
  pictograms: { sofa: { zh: '会客', en: 'Parlour', group: 'zone', paths: ['M1 1h2', { d: 'M2 2v3', fill: true }] } },
  strings: { welcome: both('请坐') },
  allowed: ['community', 'mode'],
  signature: { alg: 'Ed25519', keyId: 'k1', sig: 'A'.repeat(86) + '==' },
};

export interface Case {
  name: string;
  schema: string;
  parse: (input: unknown) => Parsed<unknown>;
  document: any;
  /** Fields of the root without which nothing useful is there. */
  needs: string[];
}

export const cases: Case[] = [
  { name: 'parseHall', schema: 'hall', parse: model.parseHall, document: hall, needs: [] },
  {
    name: 'parseCatalogue',
    schema: 'catalogue',
    parse: model.parseCatalogue,
    document: catalogue,
    needs: ['categories'],
  },
  { name: 'parsePlan', schema: 'plan', parse: model.parsePlan, document: plan, needs: ['zones'] },
  { name: 'parseCompact', schema: 'compact', parse: model.parseCompact, document: compact, needs: ['articles'] },
  { name: 'parseHallState', schema: 'hall-state', parse: model.parseHallState, document: state, needs: [] },
  {
    name: 'parseIdentityPack',
    schema: 'identity-pack',
    parse: model.parseIdentityPack,
    document: pack,
    needs: ['format', 'id', 'version'],
  },
];

export function caseOf(name: string): Case {
  return cases.find((one) => one.name === name) as Case;
}
