import { setCustomElementsManifest } from '@storybook/web-components-vite';
import type { Preview } from '@storybook/web-components-vite';
import { faceDecorator, toolbar } from '../stories/lib/face.ts';
import { manifest } from '../stories/lib/manifest.ts';
import { theme } from './theme.ts';
import './preview.css';

setCustomElementsManifest(manifest);

const preview: Preview = {
  globalTypes: toolbar,
  initialGlobals: {
    locale: 'zh-CN',
    mode: 'standard',
    scheme: 'light',
    contrast: 'auto',
    density: 'comfortable',
    width: 'full',
  },
  decorators: [faceDecorator],
  parameters: {
    layout: 'fullscreen',
    docs: { theme },
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: {
      storySort: {
        order: [
          '手册 Manual',
          [
            '标志 The mark',
            '标志 Mark',
            '色彩 Colour',
            '字体 Type',
            '图形 Pictograms',
            '导视 Signs',
            '用语 Words',
            '边界 Limits',
          ],
          'Elements',
          '模式 Patterns',
        ],
      },
    },
  },
};

export default preview;
