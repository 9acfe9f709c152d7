import '@huiketing/elements/hkt-clock.js';
import '@huiketing/elements/hkt-compact-card.js';
import '@huiketing/elements/hkt-lockup.js';
import '@huiketing/elements/hkt-zone-directory.js';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { patternStory, sampleHall } from './sample-hall.ts';

export default { title: '模式 Patterns/大屏 Lobby' };

const DIAGONAL = 55;
const DISTANCE = 5;

/** A 55″ panel drawn as large as this window lets it: the letters keep their share of the panel. */
function panel(across: number, down: number): TemplateResult {
  const unit = Math.min(innerWidth / across, innerHeight / down);
  const share = Math.hypot(screen.width, screen.height) / (unit * Math.hypot(across, down));
  const fit = (element?: Element): void =>
    (element as HTMLElement | undefined)?.style.setProperty('--unit', `${unit}px`);
  return sampleHall(
    html`<div class="lobby ${across > down ? 'landscape' : 'portrait'}" ${ref(fit)}>
      <div class="head">
        <hkt-lockup></hkt-lockup>
        <hkt-clock></hkt-clock>
      </div>
      <div class="zones"><hkt-zone-directory></hkt-zone-directory></div>
      <div class="compact"><hkt-compact-card rotate="minute"></hkt-compact-card></div>
    </div>`,
    { diagonal: DIAGONAL * share, distance: DISTANCE },
  );
}

export const Lobby = patternStory('横屏 Landscape', 'A 55″ 1080p panel, read from five metres.', () =>
  panel(1920, 1080),
);

export const Portrait = patternStory('竖屏 Portrait', 'The same panel beside the door.', () => panel(1080, 1920));
