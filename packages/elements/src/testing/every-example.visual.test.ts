import { visualDiff } from '@web/test-runner-visual-regression';
import { fixture, html } from '@open-wc/testing';
import { tokensFor } from '@huiketing/identity';
import { registry } from '@huiketing/identity/runtime';
import type { Face, Preferences } from '@huiketing/identity/runtime';
import { within } from '../../../dev/src/within.ts';
import '../all.ts';
import { pageScope } from '../base/scope.ts';
import { SharedClock } from '../base/clock.ts';
import { examples } from '../examples.ts';

const faces: Record<string, Partial<Preferences>> = {
  light: { scheme: 'light', contrast: 'normal', mode: 'standard' },
  dark: { scheme: 'dark', contrast: 'normal', mode: 'standard' },
  'high-contrast': { scheme: 'light', contrast: 'high', mode: 'standard' },
  elder: { scheme: 'light', contrast: 'normal', mode: 'elder' },
};

function groundOf({ modes, pack }: Face): string {
  return tokensFor(modes, pack)['--hkt-color-page']!;
}

/** Two frames: one for the size class to be set, one for what it changes to be drawn. */
const drawn = async (): Promise<void> => {
  await document.fonts.ready;
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
};

/** What moves is taken at its end; what never ends, at its beginning. */
function still(box: Element): void {
  for (const animation of within(box).flatMap((each) => each.getAnimations({ subtree: true }))) {
    const endless = animation.effect?.getComputedTiming().iterations === Infinity;
    if (endless) animation.pause();
    else animation.finish();
    if (endless) animation.currentTime = 0;
  }
}

for (const [tag, list] of Object.entries(examples)) {
  describe(`${tag}, as it looks`, () => {
    for (const example of list) {
      for (const [face, wish] of Object.entries(faces)) {
        it(`${example.name} in ${face}`, async () => {
          registry().face.prefer(wish);
          const now = Date.parse(example.now ?? '2026-09-24T09:12:33+08:00');
          pageScope().update({ clock: new SharedClock(() => now) });
          const box = await fixture<HTMLElement>(html`<div>${example.render()}</div>`);
          // The rest of a long list repeats what its first rows show.
          const ground = groundOf(registry().face);
          box.style.cssText = `width:${example.width ?? 400}px;max-height:900px;overflow:hidden;padding:8px;background:${ground}`;
          await drawn();
          still(box);
          await visualDiff(box, `${tag}--${example.name}--${face}`);
        });
      }
    }
  });
}
