import { html } from 'lit';
import { tokensNow } from '../lib/tokens.ts';
import { both, manualStory, page, section } from './page.ts';

export default { title: '手册 Manual/字体 Type' };

const steps = ['3xl', '2xl', 'xl', 'l', 'm', 's', 'xs'];
const valueOf = (name: string): string => tokensNow()[name] ?? '';

export const Type = {
  name: '字体 Type',
  ...manualStory(() =>
    page(
      '看得清，读得顺',
      'Clear to see, easy to read',
      [
        '用系统自带的黑体，不下载字体。长辈版里没有小于 18 px 的字。',
        'The system’s own sans serif, nothing downloaded. In 长辈版 no text is smaller than 18 px.',
      ],
      section(
        '字号',
        'Scale',
        html`<table>
          <tbody>
            ${steps.map(
              (step) =>
                html`<tr>
                  <td><code>${step}</code></td>
                  <td>${valueOf(`--hkt-font-size-${step}`)}</td>
                  <td style="font-size:${valueOf(`--hkt-font-size-${step}`)};line-height:1.4">
                    请您到办事区 3 号茶桌坐
                  </td>
                </tr>`,
            )}
          </tbody>
        </table>`,
        both(
          '正文行高 1.6 到 1.75;不用斜体；号码用等宽数字。姓名用收字最全的字体，从不规范化。',
          'Body line height 1.6 to 1.75, no italics, tabular figures for numbers. Names get the families with most characters and are never normalised.',
        ),
      ),
      section(
        '大屏',
        'Signage',
        both(
          '字高不小于观看距离的 1/200,面向老人 1/150。55 寸 1080p 在 5 米处:44 px 与 59 px。',
          'Letter height at least distance/200, distance/150 for elders: a 55″ 1080p panel at 5 m needs 44 and 59 px.',
        ),
      ),
    ),
  ),
};
