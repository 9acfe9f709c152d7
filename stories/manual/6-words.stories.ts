import { lintWords } from '@huiketing/model/words';
import { html, render } from 'lit';
import mechanisms from '../../packages/model/data/mechanisms.json';
import { both, manualStory, page, section } from './page.ts';

export default { title: '手册 Manual/用语 Words' };

const pairs: [string, string][] = [
  ['请您到办事区 3 号茶桌坐，王社工陪您办', '请到3号窗口办理'],
  ['还差一张照片，我们帮您拍', '材料不齐，不予受理'],
  ['聊天低半格，读书的邻居谢谢您', '禁止喧哗'],
  ['扫码可以看，也可以直接找我们', '请扫码办理'],
];

/** Checks what is typed as it is typed, by the rules that `huiketing-words` runs. */
function check(event: Event): void {
  const { value, parentElement } = event.target as HTMLTextAreaElement;
  const findings = lintWords(value);
  const words = findings.map(
    ({ rule, found, suggestion }) => html`<li>${found} · ${rule}${suggestion ? html` → ${suggestion}` : ''}</li>`,
  );
  render(
    findings.length
      ? html`<ul>
          ${words}
        </ul>`
      : html`<p>像邻居说的话。</p>`,
    parentElement!.querySelector<HTMLElement>('.findings')!,
  );
}

const list = (items: { zh: string; en?: string }[]) =>
  html`<ul class="tiles">
    ${items.map(({ zh, en }) => html`<li class="tile"><strong>${zh}</strong><br /><span class="en" lang="en">${en ?? ''}</span></li>`)}
  </ul>`;

export const Words = {
  name: '用语 Words',
  ...manualStory(() =>
    page(
      '朋友一样说话',
      'Speak like a friend',
      ['先说下一步，再说别的。请您到……坐。', 'Say the next step first. “Please take a seat at …”.'],
      section(
        '这样说',
        'Like this',
        html`<table>
          <thead>
            <tr>
              <th>这样说</th>
              <th>不这样说</th>
            </tr>
          </thead>
          <tbody>
            ${pairs.map(
              ([good, bad]) =>
                html`<tr>
                  <td>${good}</td>
                  <td><del>${bad}</del></td>
                </tr>`,
            )}
          </tbody>
        </table>`,
      ),
      section(
        '试一试',
        'Try it',
        html`<label
          >写一句给居民看的话<textarea @input=${check}></textarea><span class="findings" role="status"></span
        ></label>`,
      ),
      section('三除', 'The three removals', list(mechanisms.threeRemovals)),
      section('五统', 'The five unifications', list(mechanisms.fiveUnified)),
      both(
        '规则在 packages/model/data/wording-lint.json,命令是 huiketing-words。',
        'The rules are data; the command is huiketing-words.',
      ),
    ),
  ),
};
