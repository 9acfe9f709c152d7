import { html } from 'lit';
import type { Example } from '../internal/example.ts';

export const examples: Example[] = [
  {
    name: 'info',
    why: 'Something to know.',
    render: () => html`<hkt-message>周四下午集体学习，值班社工在接待区。</hkt-message>`,
  },
  {
    name: 'success',
    why: 'Done.',
    render: () => html`<hkt-message tone="success">材料都收到了，当天给您回话。</hkt-message>`,
  },
  {
    name: 'warning',
    why: 'Something to watch.',
    render: () =>
      html`<hkt-message tone="warning" heading="还差一样">照片请您下次带来，其他的我们先办着。</hkt-message>`,
  },
  {
    name: 'error',
    why: 'Gone wrong: says what to do and who helps.',
    render: () =>
      html`<hkt-message tone="error" heading="没有提交成功">请您再试一次，或者到接待区坐，社工帮您办。</hkt-message>`,
  },
  {
    name: 'closable',
    why: 'Closes at its corner.',
    render: () => html`<hkt-message closable heading="新公约贴出来了">欢迎来会客厅看一看。</hkt-message>`,
  },
  {
    name: 'long',
    why: 'Long words in a narrow column.',
    width: 280,
    render: () =>
      html`<hkt-message closable tone="warning" heading="城乡居民基本养老保险待遇领取资格认证快到期了"
        >${'请您在月底前来坐坐，带上身份证就好，社工陪您用手机认证，几分钟就办完。'.repeat(3)}</hkt-message
      >`,
  },
];
