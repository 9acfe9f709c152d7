import { deepEqual, equal, match } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { base, sets } from '@huiketing/tokens/seal';
import { defaultPreferences, plainEnvironment, settleModes, tokensFor } from '../src/modes.ts';
import type { Environment, Modes, Preferences } from '../src/modes.ts';
import { samplePack } from '../src/pack/sample-pack.ts';
import { named, sealFor } from '../src/seal.ts';
import { wallScreen } from '../src/signage.ts';

const modesOf = (wish: Partial<Preferences> = {}, device: Partial<Environment> = {}): Modes =>
  settleModes({ ...defaultPreferences, ...wish }, { ...plainEnvironment, ...device });

const screen = wallScreen({ diagonal: 55, distance: 5, width: 1920, height: 1080 });

/** The declarations of the first rule with this selector. */
function rule(css: string, selector: string): Map<string, string> {
  const at = css.indexOf(`${selector}{`);
  const body = css.slice(at + selector.length + 1, css.indexOf('}', at + selector.length));
  const declarations = new Map<string, string>();
  for (const text of body.split(';').filter(Boolean)) {
    const colon = text.indexOf(':');
    declarations.set(text.slice(0, colon), text.slice(colon + 1));
  }
  return declarations;
}

/** Every combination of modes. */
function everyMode(): Modes[] {
  const all: Modes[] = [];
  for (let bits = 0; bits < 128; bits++) {
    all.push({
      mode: bits & 1 ? 'elder' : 'standard',
      scheme: bits & 2 ? 'dark' : 'light',
      contrast: bits & 4 ? 'high' : 'normal',
      density: bits & 8 ? 'compact' : 'comfortable',
      forced: (bits & 16) > 0,
      reducedMotion: (bits & 32) > 0,
      signage: bits & 64 ? screen : undefined,
    });
  }
  return all;
}

describe('sealFor', () => {
  const css = sealFor(samplePack, modesOf());

  /** Styles that use all that there is to use. */
  const styles = Object.keys(base)
    .map((name) => `.x{--x:var(${name})}`)
    .join('');

  it('leaves no token that a page could reach, in every mode', () => {
    for (const modes of everyMode()) equal(sealFor(samplePack, modes, styles).includes('--hkt-'), false);
  });

  it('puts the values of the modes in the place of the tokens', () => {
    const use = '.x{color:var(--hkt-color-text);margin:calc(var(--hkt-card-padding) * -1)}';
    equal(sealFor(samplePack, modesOf(), use), `${css}.x{color:${base['--hkt-color-text']};margin:calc(24px * -1)}`);
    match(sealFor(samplePack, modesOf({ density: 'compact' }), use), /calc\(16px \* -1\)/);
    match(sealFor(samplePack, modesOf(), '.x{color:var(--_own,var(--hkt-no-token))}'), /var\(--hkt-no-token\)\)\}$/);
  });

  it('gives an element’s own custom properties a name that no page has', () => {
    const text = sealFor(samplePack, modesOf({ scheme: 'dark' }), '.x{--_a:1px;width:var(--_a)}');
    equal(text.includes('--_a'), false);
    const [, name] = /\{(--[a-z0-9]{4,}-a):1px;/.exec(text)!;
    match(text, new RegExp(`width:var\\(${name!}\\)`));
  });

  it('reads tokens by their place, as bundles write them, and nothing else', () => {
    const place = (name: string): string => Object.keys(base).indexOf(name).toString(36).padStart(2, '0');
    equal(
      named(`a?${place('--hkt-color-text')};b?${place('--hkt-space-4')}`),
      'avar(--hkt-color-text);bvar(--hkt-space-4)',
    );
    equal(named('content:"?zz?"'), 'content:"?zz?"');
  });

  it('never prints what is no value, and closes what it opens, in every mode', () => {
    for (const modes of everyMode()) {
      const text = sealFor(samplePack, modes, styles);
      equal(/\[object|undefined|NaN|null|:!important/.test(text), false);
      equal(text.split('{').length, text.split('}').length);
    }
  });

  it('seals what paints on the host box, by literals', () => {
    const host = rule(css, ':host');
    const named =
      'filter opacity mix-blend-mode color font letter-spacing word-spacing text-transform text-align white-space direction ' +
      'cursor user-select text-shadow -webkit-text-stroke fill stroke writing-mode text-indent visibility clip-path mask zoom ' +
      'transition animation background border outline box-shadow transform padding overflow content-visibility columns';
    for (const name of named.split(' ')) match(host.get(name) ?? `${name} is missing`, /!important$/);
    for (const [name, value] of host) equal(value.includes('var('), false, name);
    match(host.get('font')!, /^normal 400 16px\/0 .+!important$/);
  });

  it('leaves where the element stands to the page', () => {
    const host = rule(css, ':host');
    for (const name of 'width height margin position order z-index float inset'.split(' '))
      equal(host.has(name), false, name);
    equal(host.get('display'), 'block');
  });

  it('starts the inner root from nothing', () => {
    const root = rule(css, ':host>*');
    equal(root.get('all'), 'initial');
    equal([...root.keys()][0], 'all');
    equal(root.get('color'), base['--hkt-color-text']);
  });

  it('keeps hidden parts out of sight', () => match(css, /\[hidden\]\{display:none!important\}/));

  it('has no print block by day', () => equal(css.includes('@media print'), false));

  it('prints a dark page in light', () => {
    const use = '.x{color:var(--hkt-color-page)}';
    const [screen, print] = sealFor(samplePack, modesOf({ scheme: 'dark' }), use).split('@media print');
    match(screen!, new RegExp(`^@media not print\\{:host\\{.+\\{color:${sets.dark['--hkt-color-page']}\\}\\}$`));
    equal(print, `{${sealFor(samplePack, modesOf(), use)}}`);
  });

  it('leaves print to the system in forced colours', () => {
    equal(sealFor(samplePack, modesOf({ scheme: 'dark' }, { forced: true })).includes('@media print'), false);
  });
});

describe('tokensFor', () => {
  const page = '--hkt-color-page';
  const size = '--hkt-font-size-m';
  const space = '--hkt-space-4';

  it('lays later sets over earlier ones', () => {
    const value = (name: string, wish: Partial<Preferences>, device: Partial<Environment> = {}): string =>
      tokensFor(modesOf(wish, device))[name]!;
    equal(value(page, {}), base[page]);
    equal(value(page, { scheme: 'dark' }), sets.dark[page]);
    equal(value(page, { scheme: 'dark', contrast: 'high' }), sets.contrastDark[page] ?? sets.dark[page]);
    equal(value(page, { contrast: 'high' }), sets.contrastLight[page] ?? base[page]);
    equal(value(space, { density: 'compact' }), sets.compact[space]);
    equal(value(size, { mode: 'elder' }), sets.elder[size]);
    equal(value(size, { mode: 'elder', signage: screen }), '59px');
    equal(value(size, { signage: screen }), '44px');
    equal(value(page, { scheme: 'dark', contrast: 'high', signage: screen }, { forced: true }), sets.forced[page]);
  });

  it('never shrinks a target in 长辈版', () => {
    const name = '--hkt-target-size';
    equal(tokensFor(modesOf({ mode: 'elder', density: 'compact' }))[name], '60px');
    equal(tokensFor(modesOf({ density: 'compact' }))[name], '44px');
  });

  it('takes all colours from the system when they are forced', () => {
    const tokens = tokensFor(modesOf({ scheme: 'dark', contrast: 'high', signage: screen }, { forced: true }));
    const system =
      /^(Canvas|CanvasText|LinkText|GrayText|Highlight|HighlightText|ButtonFace|ButtonText|ButtonBorder|Field|FieldText|Mark|MarkText|SelectedItem|SelectedItemText|AccentColor|transparent|none|var\(--hkt-color-[\w-]+\))$/i;
    for (const [name, value] of Object.entries(tokens)) {
      // A scanner needs black on white whatever the theme.
      if (/^--hkt-(color-|field-(fill|border)|header-|lockup-|tabs-indicator-color)/.test(name))
        match(value, system, name);
    }
  });

  it('lays a pack over the set of the same name only', () => {
    const colors = {
      light: { [page]: '#fffff0' },
      dark: { [page]: '#000010' },
      contrastLight: { [page]: '#fffffe' },
      contrastDark: { [page]: '#000001' },
      signageLight: { [page]: '#fffffd' },
      signageDark: { [page]: '#000002' },
    };
    const pack = { colors, type: { family: 'Kit, sans-serif', familyName: 'Names, serif' } };
    const none = { ...colors, dark: undefined, contrastLight: undefined, contrastDark: undefined };
    const value = (wish: Partial<Preferences>): string => tokensFor(modesOf(wish), pack)[page]!;
    equal(value({}), '#fffff0');
    equal(value({ scheme: 'dark' }), '#000010');
    equal(value({ contrast: 'high' }), '#fffffe');
    equal(value({ scheme: 'dark', contrast: 'high' }), '#000001');
    equal(value({ signage: screen }), '#fffffd');
    equal(value({ signage: screen, mode: 'elder', contrast: 'high' }), '#fffffd');
    equal(value({ signage: screen, scheme: 'dark' }), '#000002');
    equal(tokensFor(modesOf({ signage: screen }, { forced: true }), pack)[page], sets.forced[page]);
    equal(
      tokensFor(modesOf({ scheme: 'dark' }), {
        colors: { ...none, light: { [page]: '#fffff0' } },
        type: undefined,
      })[page],
      sets.dark[page],
    );
    equal(tokensFor(modesOf(), pack)['--hkt-font-family'], 'Kit, sans-serif');
    equal(tokensFor(modesOf(), pack)['--hkt-font-family-name'], 'Names, serif');
  });
});

describe('settleModes', () => {
  it('follows the device only where asked', () => {
    const device = { dark: true, moreContrast: true };
    equal(modesOf({}, device).scheme, 'light');
    equal(modesOf({ scheme: 'auto' }, device).scheme, 'dark');
    equal(modesOf({ scheme: 'auto' }).scheme, 'light');
    equal(modesOf({}, device).contrast, 'high');
    equal(modesOf({ contrast: 'normal' }, device).contrast, 'normal');
    deepEqual(modesOf({ signage: screen }).signage, screen);
  });
});
