import { html } from 'lit';
import type { Example } from '../internal/example.ts';

export const examples: Example[] = [
  { name: 'primary', why: 'The one thing to do here.', render: () => html`<hkt-button>我要办</hkt-button>` },
  {
    name: 'secondary',
    why: 'Something else one may do.',
    render: () => html`<hkt-button variant="secondary">先问问</hkt-button>`,
  },
  { name: 'quiet', why: 'In rows and lists.', render: () => html`<hkt-button variant="quiet">看全部</hkt-button>` },
  {
    name: 'icon',
    why: 'A pictogram helps to find it.',
    render: () => html`<hkt-button icon="phone">打电话问</hkt-button>`,
  },
  {
    name: 'disabled',
    why: 'Not now; words nearby say why.',
    render: () => html`<hkt-button disabled>提交</hkt-button>`,
  },
  { name: 'busy', why: 'Still going on.', render: () => html`<hkt-button busy>提交</hkt-button>` },
  { name: 'link', why: 'Leads somewhere.', render: () => html`<hkt-button href="/guide">看指南</hkt-button>` },
  {
    name: 'long',
    why: 'Long words wrap, in a narrow column too.',
    width: 280,
    render: () => html`<hkt-button>请综合服务受理岗的社工陪我一起把材料再核对一遍</hkt-button>`,
  },
];
