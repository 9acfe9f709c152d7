import { pageScope } from '@huiketing/elements/base.js';
import { registry } from '@huiketing/identity/runtime';
import { CONTRASTS, DENSITIES, LOCALES, MODES, SCHEMES } from '@huiketing/model/vocabularies';
import type { DecoratorFunction } from 'storybook/internal/types';
import type { Preview, WebComponentsRenderer } from '@storybook/web-components-vite';
import { frame } from './frame.ts';

type Toolbar = NonNullable<Preview['globalTypes']>;
type Icon = NonNullable<NonNullable<Toolbar[string]['toolbar']>['icon']>;

const menu = (title: string, icon: Icon, items: readonly string[]) => ({
  description: title,
  toolbar: { title, icon, items: [...items], dynamicTitle: true },
});

const widths: Record<string, string> = {
  full: 'none',
  '280 px': '280px',
  '360 px': '360px',
  '768 px': '768px',
  '1280 px': '1280px',
};

/** The toolbar: every mode of the identity, the language, and the width of the box. */
export const toolbar: Toolbar = {
  locale: menu('Locale', 'globe', LOCALES),
  mode: menu('Mode', 'accessibility', MODES),
  scheme: menu('Scheme', 'mirror', SCHEMES),
  contrast: menu('Contrast', 'contrast', CONTRASTS),
  density: menu('Density', 'component', DENSITIES),
  width: menu('Width', 'ruler', Object.keys(widths)),
};

/** Dresses the page as the toolbar says and puts the story on the page's ground. */
export const faceDecorator: DecoratorFunction<WebComponentsRenderer> = (story, { globals, parameters }) => {
  const { locale, mode, scheme, contrast, density, width } = globals;
  registry().face.prefer({ mode, scheme, contrast, density });
  pageScope().update({ locale });
  return frame(parameters['bare'] ? 'none' : (widths[width] ?? 'none'), Boolean(parameters['bare']), story());
};
