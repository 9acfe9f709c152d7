import '@huiketing/elements/hkt-button.js';
import '@huiketing/elements/hkt-compact-card.js';
import '@huiketing/elements/hkt-header.js';
import '@huiketing/elements/hkt-icon.js';
import '@huiketing/elements/hkt-lockup.js';
import '@huiketing/elements/hkt-service-browser.js';
import '@huiketing/elements/hkt-zone-directory.js';
import { html } from 'lit';
import { patternStory, sampleHall } from './sample-hall.ts';

export default { title: '模式 Patterns/门户 Portal' };

const welcome = html`<section class="welcome">
  <div>
    <h1>您好，请进来坐。</h1>
    <p>办事、问路、歇脚、看书，都在一间屋里。先坐下，再说事；一位社工接下来，陪您办完。</p>
    <div class="actions">
      <hkt-button href="#services" icon="search">看看能办什么</hkt-button>
      <hkt-button href="#zones" icon="location" variant="secondary">看看屋里有什么</hkt-button>
    </div>
  </div>
  <hkt-compact-card></hkt-compact-card>
</section>`;

const foot = html`<footer class="foot">
  <hkt-lockup></hkt-lockup>
  <p>示例市示例区示例路 1 号（SAMPLE）<br />电话 0000-0000000，有人接。</p>
</footer>`;

export const Portal = patternStory(
  '门户 Portal',
  "A hall's own page: everything that a resident looks for, in one column.",
  () =>
    sampleHall(
      html`<div class="portal">
        <hkt-header></hkt-header>
        <main>
          ${welcome}
          <section id="services"><hkt-service-browser></hkt-service-browser></section>
          <section id="zones"><hkt-zone-directory></hkt-zone-directory></section>
        </main>
        ${foot}
      </div>`,
    ),
);
