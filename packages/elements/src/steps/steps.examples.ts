import { html } from 'lit';
import type { Example } from '../internal/example.ts';
import type { Step } from './steps.element.ts';

const usual: Step[] = [
  { label: { zh: '前台受理', en: 'Taken in' }, state: 'done', note: { zh: '周一上午', en: 'Monday morning' } },
  { label: { zh: '后台流转', en: 'Passed on' }, state: 'done' },
  {
    label: { zh: '正在办理', en: 'Being done' },
    state: 'current',
    note: { zh: '街道在看材料，最晚周五给您回话', en: 'You will hear from us by Friday' },
  },
  { label: { zh: '办好了', en: 'Finished' } },
];

const many: Step[] = Array.from({ length: 20 }, (_, i) => ({
  label: `第 ${i + 1} 步`,
  state: i < 7 ? 'done' : i === 7 ? 'current' : 'todo',
}));

const withProblem: Step[] = [
  { label: { zh: '前台受理', en: 'Taken in' }, state: 'done' },
  { label: '补一份材料', state: 'problem', note: '户口簿少了一页。您不用跑，拍一张发给社工就行。' },
  { label: '办好了' },
];

const hostile: Step[] = [
  { label: '<b>Donaudampfschifffahrtsgesellschaftskapitän</b>', state: 'current', note: '\u202Eمرحبا' },
  { label: '城乡居民基本养老保险参保登记及待遇领取资格认证' },
];

export const examples: Example[] = [
  {
    name: 'column',
    why: 'In a column the steps stand one below the other.',
    render: () => html`<hkt-steps label="高龄津贴" .steps=${usual}></hkt-steps>`,
  },
  {
    name: 'row',
    why: 'In a wide box four stand side by side.',
    width: 720,
    render: () => html`<hkt-steps label="高龄津贴" .steps=${usual}></hkt-steps>`,
  },
  {
    name: 'problem',
    why: 'Something is missing; the words say what to do.',
    render: () => html`<hkt-steps .steps=${withProblem}></hkt-steps>`,
  },
  {
    name: 'plain',
    why: 'Instructions: nothing is on its way yet, so no step says how far it is.',
    render: () =>
      html`<hkt-steps
        plain
        .steps=${usual.map(({ label, note }) => (note ? { label, note } : { label }))}
      ></hkt-steps>`,
  },
  {
    name: 'html-only',
    why: 'Written by a page without a script of its own.',
    render: () =>
      html`<hkt-steps
        ><script type="application/json">
          [{ "label": "取号", "state": "done" }, { "label": "入座", "state": "current" }, { "label": "办理" }]
        </script></hkt-steps
      >`,
  },
  {
    name: 'many',
    why: 'Twenty steps stay in one column, however wide the box.',
    width: 640,
    render: () => html`<hkt-steps .steps=${many}></hkt-steps>`,
  },
  {
    name: 'hostile',
    why: 'Words without a place to break wrap, markup stays text.',
    width: 280,
    render: () => html`<hkt-steps .steps=${hostile}></hkt-steps>`,
  },
  { name: 'empty', why: 'Without steps there is nothing.', render: () => html`<hkt-steps></hkt-steps>` },
];
