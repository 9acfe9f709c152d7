import '@huiketing/elements/hkt-button.js';
import '@huiketing/elements/hkt-clock.js';
import '@huiketing/elements/hkt-elder-switch.js';
import '@huiketing/elements/hkt-lockup.js';
import '@huiketing/elements/hkt-service-browser.js';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { patternStory, sampleHall } from './sample-hall.ts';
import './service-list.css';

export default { title: '模式 Patterns/服务清单 Service list' };

const head = html`<div class="head">
  <hkt-lockup></hkt-lockup>
  <hkt-clock></hkt-clock>
</div>`;

const shared = (name: string, list: TemplateResult): TemplateResult =>
  sampleHall(
    html`<div class="service-list ${name}">
      ${head}
      <main>${list}</main>
    </div>`,
  );

export const Phone = patternStory('手机 Phone', 'As wide as a phone: two tiles a row, rows one below another.', () =>
  sampleHall(html`<div class="service-list phone"><hkt-service-browser></hkt-service-browser></div>`),
);

export const Column = patternStory(
  '窄栏 Column',
  'A column of a portal, 280 px wide: categories are a list, and nothing is cut off.',
  () =>
    sampleHall(
      html`<div class="service-list column">
        <hkt-service-browser></hkt-service-browser>
        <p>门户里的其他内容 The rest of the portal</p>
      </div>`,
    ),
);

export const Page = patternStory(
  '整页 Page',
  'A page of its own: with room, the categories stand beside what was found.',
  () => sampleHall(html`<div class="service-list page"><hkt-service-browser query="申请"></hkt-service-browser></div>`),
);

export const Kiosk = patternStory(
  '自助机 Kiosk',
  'Everything to touch is 60 px high; without a touch it warns, and goes back to its start for the next person.',
  () => shared('kiosk-list', html`<hkt-service-browser layout="kiosk" idle="60"></hkt-service-browser>`),
);

export const Screen = patternStory(
  '大屏 Screen',
  'It turns its pages by itself while nobody touches it, and can be stopped.',
  () => shared('screen-list', html`<hkt-service-browser layout="screen"></hkt-service-browser>`),
);
