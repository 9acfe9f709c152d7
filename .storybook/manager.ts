import { addons } from 'storybook/manager-api';
import { theme } from './theme.ts';

/** The manual and the patterns are pages to read: nothing there has controls. */
const isPage = (id: string | undefined): boolean => /^(手册|模式)/.test(id ?? '');

addons.setConfig({
  theme,
  layoutCustomisations: {
    showPanel: ({ storyId }: { storyId?: string }, usually: boolean) => !isPage(storyId) && usually,
  },
});
