import { html } from 'lit';
import { both, manualStory, page, section } from './page.ts';

export default { title: '手册 Manual/边界 Limits' };

const rows: [string, string, string][] = [
  ['位置、宽度、外边距、显示与隐藏', 'Place, width, margin, display: none', '✓'],
  ['社区名称、第二行(便民服务站、党群服务中心……)', 'The community’s name and the second line', '✓'],
  ['特色区(N)、征得同意的照片', 'Feature zones (N), photos with consent', '✓'],
  ['模式：长辈版、夜间、高对比、紧凑', 'Modes: 长辈版, dark, high contrast, compact', '✓'],
  ['颜色、字体、间距、圆角、图形、用语', 'Colours, type, spacing, corners, pictograms, words', '✕'],
  ['标志与组合', 'The mark and the lockups', '✕'],
];

export const Limits = {
  name: '边界 Limits',
  ...manualStory(() =>
    page(
      '什么能改，什么不能改',
      'What may change',
      [
        '五十家供应商，一张脸。改得动的写在这里，其余由组件封住。',
        'Fifty vendors, one face. What may change stands here; the rest is sealed.',
      ],
      section(
        '清单',
        'The list',
        html`<table>
          <thead>
            <tr>
              <th>内容</th>
              <th lang="en">What</th>
              <th>可以?</th>
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              ([zh, en, may]) =>
                html`<tr>
                  <td>${zh}</td>
                  <td class="en" lang="en">${en}</td>
                  <td>${may === '✓' ? '✓ 可以' : '✕ 不可以'}</td>
                </tr>`,
            )}
          </tbody>
        </table>`,
        both(
          '别的区用自己的识别包：签名后加载，不改代码。对比度、可读性或保留色不合格的包做不出来。',
          'Another district loads its own signed identity pack and changes no code. A pack that breaks contrast, legibility or a reserved colour does not build.',
        ),
      ),
    ),
  ),
};
