/** The columns of a plain spreadsheet: how they may be headed, and what becomes of their cells. */
import type { Fee } from '@huiketing/model';
import { field, inner, notRead, zone } from '../fill.ts';
import type { Filler } from '../fill.ts';
import { asMaterials } from '../materials.ts';
import {
  asAddress,
  asAudience,
  asChannels,
  asFees,
  asHandling,
  asLines,
  asMonths,
  asQuestions,
  asSpan,
  asSteps,
  asText,
  asVisits,
  asWhole,
  asWords,
} from '../values.ts';

/** Columns that say where an item belongs; every other column fills a field of the item. */
export type GroupRole = 'category' | 'categoryCode' | 'categoryNo' | 'name';

export interface Column {
  /** The field of the item, or its part in the category. */
  to: string;
  /** The usual header first. */
  headers: readonly string[];
  /** One sentence for the table in the docs. */
  how: string;
  role?: GroupRole;
  fill?: Filler;
  /** Whether rows without a name add to the item above: its own cells are merged over them. */
  goesOn?: boolean;
}

const faq: Filler = (source, filling) => field('faq', asQuestions)(source, filling);

/** 问题 and 答案 in two columns: one pair per row, the answer given to the question before it. */
const questionAlone: Filler = (source, { draft }) => draft.add('faq', [{ q: source.text }], source);
const answerAlone: Filler = (source, { draft, findings }) => {
  const list = (draft.fields['faq'] ?? []) as { q: string; a?: string }[];
  const last = list[list.length - 1];
  if (!last || last.a !== undefined) return notRead(source, draft, findings);
  draft.set('faq', [...list.slice(0, -1), { ...last, a: source.text }], source);
};

const feeBasis: Filler = (source, { draft }) => {
  const fees = (draft.fields['fees'] ?? []) as Fee[];
  if (!fees.length) return draft.keep(source);
  draft.set(
    'fees',
    fees.map((fee) => ({ ...fee, basis: fee.basis ?? source.text })),
    source,
  );
};

/** Beside 收费项目 it is the standard of that charge; alone, each of its lines is one. */
const feeStandard: Filler = (source, { draft }) => {
  const fees = (draft.fields['fees'] ?? []) as Fee[];
  const said = asFees(source.text)!.value;
  if (fees.length === 1 && fees[0]!.standard === undefined && said.length) {
    draft.set('fees', [{ ...fees[0]!, standard: source.text }], source);
  } else if (fees.length) draft.keep(source);
  else
    draft.set(
      'fees',
      said.map(({ name, standard }) => (standard ? { name, standard } : { name: '收费', standard: name })),
      source,
    );
};

const lines = '每行、每个“；”或每个编号一条';

/** In the order in which cells are filled in: a fee before its basis, a question before its answer. */
export const columns: readonly Column[] = [
  {
    to: 'category.zh',
    headers: [
      '大类',
      '类别',
      '服务类别',
      '事项类别',
      '服务大类',
      '事项大类',
      '分类',
      '事项分类',
      '所属大类',
      '大类名称',
      '类别名称',
      '一级目录',
      '服务类型',
    ],
    how: '合并的单元格向下沿用；没有这一列时，单独一行的“一、养老服务”也算；编号不留',
    role: 'category',
  },
  { to: 'category.code', headers: ['大类编码', '类别编码', '大类代码'], how: '原样', role: 'categoryCode' },
  { to: 'category.no', headers: ['大类序号', '类别序号', '大类编号', '类别编号'], how: '整数', role: 'categoryNo' },
  {
    to: 'zh',
    headers: [
      '事项名称',
      '名称',
      '服务事项',
      '事项',
      '服务名称',
      '项目名称',
      '服务项目',
      '办理事项',
      '业务名称',
      '服务事项名称',
      '办理项',
      '办事事项',
    ],
    how: '一行必须有',
    role: 'name',
  },
  {
    to: 'code',
    headers: ['事项编码', '编码', '事项代码', '事项编号', '编号', 'code'],
    how: '没有时由名称算出',
    fill: field('code', asText),
  },
  { to: 'en', headers: ['英文名称', '英文名', '英文', 'english', 'en'], how: '原样', fill: field('en', asText) },
  {
    to: 'summary',
    headers: ['事项简介', '简介', '服务内容', '内容说明', '事项说明', '服务说明', '说明', '服务简介', '内容'],
    how: '原样',
    fill: field('summary', asText),
  },
  {
    to: 'aliases',
    goesOn: true,
    headers: ['别名', '俗称', '口语说法', '常用说法', '居民怎么说', '日常用语'],
    how: '用；、，或空格分开',
    fill: field('aliases', asWords),
  },
  {
    to: 'keywords',
    goesOn: true,
    headers: ['关键词', '关键字', '标签'],
    how: '用；、，或空格分开',
    fill: field('keywords', asWords),
  },
  {
    to: 'handling',
    headers: ['办件类型', '办理类型', '办结类型', '件型'],
    how: '即办件、承诺件、代办、自助、转办、指引；没有时由承诺时限推出',
    fill: field('handling', asHandling),
  },
  {
    to: 'materials',
    goesOn: true,
    headers: [
      '所需材料',
      '申请材料',
      '办理材料',
      '材料',
      '需提供材料',
      '提交材料',
      '材料清单',
      '要带什么',
      '需要材料',
      '申报材料',
      '所需资料',
    ],
    how: `${lines}；括号里的原件、复印件、份数、免提交、核验等成为各自的字段`,
    fill: field('materials', (text) => asMaterials(text)),
  },
  {
    to: 'materials (looked-up)',
    goesOn: true,
    headers: ['核验材料', '共享材料', '系统核验', '我们查'],
    how: `${lines}，算作“我们查”`,
    fill: field('materials', (text) => asMaterials(text, 'looked-up')),
  },
  {
    to: 'materials (waived)',
    goesOn: true,
    headers: ['免交材料', '免提交材料', '免交'],
    how: `${lines}，算作“免交”`,
    fill: field('materials', (text) => asMaterials(text, 'waived')),
  },
  {
    to: 'steps',
    goesOn: true,
    headers: ['办理流程', '流程', '办理步骤', '办事流程', '步骤', '办理程序'],
    how: `${lines}，也认“→”`,
    fill: field('steps', asSteps),
  },
  {
    to: 'times.statutory',
    headers: ['法定时限', '法定办结时限', '法定期限', '法定'],
    how: '20个工作日、三十天、1个月；只写数字算工作日',
    fill: inner('times', 'statutory', asSpan),
  },
  {
    to: 'times.promised',
    headers: ['承诺时限', '承诺办结时限', '办理时限', '办结时限', '承诺期限', '承诺', '时限', '办理期限'],
    how: '同上；当场办结是 0 个工作日；“5-10天”取长的',
    fill: inner('times', 'promised', asSpan),
  },
  {
    to: 'visits',
    headers: ['到场次数', '跑动次数', '到办事现场次数', '跑几次', '最多跑', '到现场次数', '跑腿次数'],
    how: '0、一次、最多跑一次、不用跑',
    fill: field('visits', asVisits),
  },
  {
    to: 'visitReason',
    headers: ['到场原因', '必须现场办理原因说明', '必须现场办理原因', '现场办理原因'],
    how: '原样',
    fill: field('visitReason', asText),
  },
  {
    to: 'conditions',
    goesOn: true,
    headers: ['受理条件', '办理条件', '申请条件', '条件', '申报条件'],
    how: lines,
    fill: field('conditions', asLines),
  },
  {
    to: 'basis',
    goesOn: true,
    headers: ['设定依据', '法律依据', '政策依据', '办理依据', '依据'],
    how: lines,
    fill: field('basis', asLines),
  },
  {
    to: 'fees',
    goesOn: true,
    headers: ['收费', '收费情况', '是否收费', '费用', '收费项目', '收费说明'],
    how: `不收费、免费、否是“不收费”；其余${lines}，金额分出来成为标准`,
    fill: field('fees', asFees),
  },
  { to: 'fees.standard', headers: ['收费标准'], how: '上面那项收费的标准', fill: feeStandard },
  { to: 'fees.basis', headers: ['收费依据'], how: '每项收费的依据', fill: feeBasis },
  {
    to: 'audience',
    headers: ['服务对象', '办理对象', '面向对象', '申请对象', '对象'],
    how: '个人、居民……是个人，企业、单位……是单位',
    fill: field('audience', asAudience),
  },
  {
    to: 'channels',
    headers: ['办理方式', '办理渠道', '办理形式', '渠道'],
    how: '到厅、线上、手机、自助、邮寄、代办',
    fill: field('channels', asChannels),
  },
  {
    to: 'zone',
    headers: ['办理地点', '功能区', '办理区域', '办理位置', '所在功能区', '区域', '地点', '办理场所'],
    how: '功能区的名称或代码；写得更细的，原文也留在 extra',
    fill: zone,
  },
  {
    to: 'hours',
    headers: ['办理时间', '办公时间', '服务时间', '受理时间', '开放时间'],
    how: '原样',
    fill: field('hours', asText),
  },
  {
    to: 'phone',
    headers: ['电话', '咨询电话', '联系电话', '联系方式', '咨询方式', '服务电话', '办公电话'],
    how: '原样',
    fill: field('phone', asText),
  },
  {
    to: 'online',
    headers: ['网办地址', '线上办理地址', '网址', '链接', '网上办理地址', '办理网址'],
    how: '网址；没有 https:// 时补上',
    fill: field('online', asAddress),
  },
  {
    to: 'faq',
    goesOn: true,
    headers: ['常见问题', '问答', '常见问答', '常见问题解答', 'faq'],
    how: '“问：…答：…”，或以“？”结尾的一句和后面的话',
    fill: faq,
  },
  { to: 'faq.q', goesOn: true, headers: ['问题'], how: '原样', fill: questionAlone },
  { to: 'faq.a', goesOn: true, headers: ['答案', '回答', '解答'], how: '左边“问题”的回答', fill: answerAlone },
  {
    to: 'months',
    headers: ['高峰月份', '月份', '办理月份', '集中月份'],
    how: '11月、12月、6-8月',
    fill: field('months', asMonths),
  },
  {
    to: 'popularity',
    headers: ['办件量', '年办件量', '年办理量', '办理量'],
    how: '整数',
    fill: field('popularity', asWhole),
  },
];

/** A header without its spaces, brackets, marks and width: “事项 名称（必填）*” → “事项名称”. */
export function plainHeader(words: string): string {
  return words
    .normalize('NFKC')
    .replace(/\([^()]*\)|\[[^[\]]*\]|【[^【】]*】/g, '')
    .replace(/[\s*＊:：、,，.。/_-]+/g, '')
    .toLowerCase();
}

const byHeader = new Map<string, Column>();
for (const column of columns) for (const header of column.headers) byHeader.set(plainHeader(header), column);

export function columnFor(header: string): Column | undefined {
  return byHeader.get(plainHeader(header));
}
