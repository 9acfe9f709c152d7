import { html } from 'lit';
import type { Example } from '../internal/example.ts';

export const examples: Example[] = [
  { name: 'default', why: 'It always says where to go and who helps.', render: () => html`<hkt-empty></hkt-empty>` },
  {
    name: 'search',
    why: 'Nothing was found.',
    render: () =>
      html`<hkt-empty icon="search" heading="没找到“暖气费”" go="请您到接待区坐，综合服务受理岗的社工帮您问。"
        >换个说法试试，比如“供热补贴”。</hkt-empty
      >`,
  },
  {
    name: 'action',
    why: 'With something to do and a phone to call.',
    render: () =>
      html`<hkt-empty heading="今天还没有活动" phone="0416-0000000"
        ><hkt-button slot="action" variant="secondary">看这周的</hkt-button></hkt-empty
      >`,
  },
  {
    name: 'long',
    why: 'Long words in a narrow column.',
    width: 280,
    render: () =>
      html`<hkt-empty heading="没找到“城乡居民基本养老保险待遇领取资格认证”" phone="0416-0000000"></hkt-empty>`,
  },
];
