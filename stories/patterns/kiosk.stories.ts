import '@huiketing/elements/hkt-button.js';
import '@huiketing/elements/hkt-clock.js';
import '@huiketing/elements/hkt-elder-switch.js';
import '@huiketing/elements/hkt-icon.js';
import '@huiketing/elements/hkt-lockup.js';
import '@huiketing/elements/hkt-service-browser.js';
import { html } from 'lit';
import { patternStory, sampleHall } from './sample-hall.ts';

export default { title: '模式 Patterns/自助机 Kiosk' };

export const Kiosk = patternStory(
  '自助机 Kiosk',
  'The screen that people touch: the list in the middle, and a person one press away all the time.',
  () =>
    sampleHall(
      html`<div class="kiosk">
        <div class="head">
          <hkt-lockup></hkt-lockup>
          <hkt-clock></hkt-clock>
        </div>
        <main><hkt-service-browser></hkt-service-browser></main>
        <div class="help">
          <p>不会用没关系，社工马上过来陪您办。</p>
          <hkt-button icon="person">请人帮忙</hkt-button>
          <hkt-button icon="refresh" variant="secondary">从头来</hkt-button>
          <hkt-elder-switch></hkt-elder-switch>
        </div>
      </div>`,
    ),
);
