import { create } from 'storybook/theming';

/** The tool around the kit wears its colours too: rice white, wood and persimmon. */
export const theme = create({
  base: 'light',
  brandTitle: '会客厅 Huiketing',
  brandUrl: './',
  colorPrimary: '#b3500d',
  colorSecondary: '#b3500d',
  appBg: '#f7efe3',
  appContentBg: '#fffdf9',
  appBorderColor: '#e5dacb',
  appBorderRadius: 12,
  barBg: '#fffdf9',
  textColor: '#382b21',
  fontBase: 'system-ui, "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif',
});
