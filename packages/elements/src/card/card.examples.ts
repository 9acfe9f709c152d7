import { html } from 'lit';
import type { Example } from '../internal/example.ts';

const long = '凌河水暖、灯火可亲，'.repeat(12);

export const examples: Example[] = [
  {
    name: 'default',
    why: 'A heading and some words.',
    render: () => html`<hkt-card heading="茶话角">泡一壶茶，跟邻居说说话。每天都开着，不用预约。</hkt-card>`,
  },
  {
    name: 'linked',
    why: 'The whole card leads there: one stop, named by the heading.',
    render: () => html`<hkt-card heading="老年优待证" href="/guide">带身份证就行，当天办好。</hkt-card>`,
  },
  {
    name: 'actions',
    why: 'Actions stay above the link of the card.',
    render: () =>
      html`<hkt-card heading="幸福教育课堂" href="/class"
        >周四下午两点，一起学用手机挂号。
        <hkt-button slot="actions">我要参加</hkt-button>
        <hkt-button slot="actions" variant="quiet">看全部</hkt-button>
      </hkt-card>`,
  },
  {
    name: 'tag-in-heading',
    why: 'A heading with more than words.',
    render: () =>
      html`<hkt-card href="/zone"
        ><span slot="heading">议事区 <hkt-tag tone="support">正在商量</hkt-tag></span
        >楼道里的自行车停哪儿，大家来说一说。</hkt-card
      >`,
  },
  {
    name: 'media',
    why: 'A picture over the whole width.',
    render: () =>
      html`<hkt-card heading="阅读区"
        ><svg slot="media" viewBox="0 0 400 120" role="img" aria-label="书架">
          <rect width="400" height="120" fill="#e9dcc8" />
          <path
            d="M40 100V40h20v60zm28 0V30h16v70zm24 0V48h24v52zm200 0V36h18v64zm26 0V50h22v50z"
            fill="#8a6d4f"
          /></svg
        >看书、下棋、写字，都在这儿。</hkt-card
      >`,
  },
  { name: 'no-heading', why: 'Words alone.', render: () => html`<hkt-card>今天茶桌旁还有三个座位。</hkt-card>` },
  {
    name: 'long',
    why: 'A long heading and long words in a narrow column.',
    width: 280,
    render: () => html`<hkt-card heading="城乡居民基本养老保险参保登记与待遇领取资格认证" href="/x">${long}</hkt-card>`,
  },
];
