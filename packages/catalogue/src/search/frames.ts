/** Questions as people ask them: what they ask about is content, how they ask names the part of the guide they want. */
import type { Section } from '../types.ts';

/** Phrases that ask for a part of the guide. */
const ASKING: readonly (readonly [Section, string])[] = [
  [
    'materials',
    '要带什么 需要带什么 该带什么 带什么东西 带什么 带些什么 带啥东西 要带啥 带啥 拿什么 拿啥 需要什么材料 要什么材料 什么材料 需要啥材料 要啥材料 啥材料 哪些材料 需要材料 材料有哪些 准备什么 准备啥 准备哪些 要什么手续 什么手续 要啥手续 啥手续 什么证件 啥证件 哪些证件 都要什么 都要啥 需要什么 需要啥 要什么东西 要啥东西 用带什么 用带啥 要带身份证吗 带身份证吗 要不要带 用不用带',
  ],
  [
    'place',
    '在哪里办理 在哪里办 在哪办理 在哪儿办 在哪办 搁哪办 搁哪儿办 搁哪 去哪里办 去哪办理 去哪儿办 去哪办 上哪办 上哪儿办 上哪儿 上哪 去哪里 去哪儿 去哪 到哪里办 到哪办 到哪 哪里办理 哪里办 哪儿办 哪里有 哪有 哪里能 哪能 哪个窗口 几号窗口 什么地方 啥地方 在哪里 在哪儿 在哪块 在哪 哪里 哪儿 哪块 怎么走 咋走 地址',
  ],
  [
    'times',
    '需要多长时间 要多长时间 多长时间 需要多久 要多久 多久能办好 多久能下来 多久 几天能办好 几天能下来 得几天 要几天 几天 多少天 几个工作日 什么时候 啥时候 啥时间 什么时间 几点上班 几点下班 几点开门 几点 几号 办多久',
  ],
  [
    'fees',
    '要多少钱 多少钱 收费吗 收费不 要钱吗 要钱不 收钱吗 收钱不 花钱吗 花钱不 用花钱吗 免费吗 要不要钱 收不收费 收不收钱 怎么收费 咋收费 收费标准 收多少 费用 贵吗 贵不贵',
  ],
  [
    'online',
    '能在网上办吗 能网上办吗 可以网上办吗 网上能办吗 网上可以办吗 网上能不能办 能不能网上办 网上怎么办 网上办理 网上办 手机上能办吗 手机能办吗 能手机办吗 手机上办 手机办 微信能办吗 微信上能办吗 线上办 在线办',
  ],
  [
    'agent',
    '能代办吗 能不能代办 可以代办吗 可不可以代办 能替办吗 能替我办吗 能让别人办吗 别人能办吗 别人能替吗 子女能办吗 儿女能办吗 家人能办吗 能帮办吗 可以让别人办吗 本人不去行吗 必须本人去吗 必须本人吗 要本人去吗 得本人去吗',
  ],
  [
    'phone',
    '电话是多少 电话多少 打什么电话 打哪个电话 打啥电话 联系电话 联系方式 联系谁 该找谁 要找谁 得找谁 找谁 找哪 问谁 谁管 谁负责 归谁管 哪个部门管 哪个部门 找哪个部门 电话',
  ],
  [
    'conditions',
    '需要什么条件 要什么条件 什么条件 啥条件 有什么要求 有啥要求 什么要求 啥要求 谁能办 谁可以办 谁能领 谁可以领 什么人能 啥人能 哪些人能 什么人可以 哪些人可以 够不够条件 符合条件 能不能办 能不能领 能不能申请 能办吗 能办不 能领吗 能领不 能申请吗 可以申请吗 可以办吗 可以领吗 有资格吗 够格吗 条件',
  ],
  [
    'steps',
    '怎么办理 怎么办 怎么弄 怎么整 怎么搞 怎样办理 怎样办 如何办理 如何办 如何 怎样 咋办理 咋办 咋整 咋弄 咋搞 办理流程 什么流程 啥流程 流程 什么步骤 步骤 咋个 怎么 咋',
  ],
];

/** What says nothing of the matter, at the beginning or at the end of a question. */
const OPENERS =
  '请问 你好 您好 问一下 问下 打听一下 打听下 我想问问 我想问一下 我想问 想问问 想问 想了解 想知道 我想要 我想 我要 我得 我需要 想要 需要 麻烦 劳驾 帮我 帮忙 给我 替我 咱们 咱 俺家 俺 我们 我家 你们这 你们 这里 这边 这儿 社区 有没有 能不能 可不可以 可以 是不是 要是 如果 现在 今年 那个 这个 我 想 要 能 办理 办个 办一个 办一下 办 弄个 弄 整个 整 去';
const CLOSERS =
  '可以吗 行不行 行吗 可以不 好使吗 有没有 有吗 有不 有么 吗 呢 啊 呀 吧 嘛 哈 么 不 了 的 呗 一下 谢谢 办理 办 弄 整 要 需要 能 可以 想 得 是 都 用 该 应该 这事 这个事 的事 事 的话 问题';

const pattern = (words: string[]): string => words.sort((a, b) => b.length - a.length).join('|');
const SECTION_OF = new Map<string, Section>();
for (const [section, words] of ASKING) for (const word of words.split(' ')) SECTION_OF.set(word, section);
const FRAME = new RegExp(pattern([...SECTION_OF.keys()]), 'g');
const OPENING = new RegExp(`^(?:${pattern(OPENERS.split(' '))})`);
const CLOSING = new RegExp(`(?:${pattern(CLOSERS.split(' '))})$`);

export interface Asked {
  /** What is left without the question. */
  content: string;
  section?: Section;
}

const trim = (text: string, pattern: RegExp): string => {
  for (let shorter = text.replace(pattern, ''); ; text = shorter, shorter = text.replace(pattern, '')) {
    if (shorter === text || !shorter) return text;
  }
};

/** The content of a folded query. When it is nothing but a question, the content is empty. */
export function askedOf(query: string): Asked {
  let section: Section | undefined;
  const parts = query.replace(FRAME, (phrase) => {
    // Almost every question has a how in it; the rest says more.
    if (!section || section === 'steps') section = SECTION_OF.get(phrase);
    return '\n';
  });
  const content = parts
    .split('\n')
    .map((part) => trim(trim(part, OPENING), CLOSING))
    .map((part) =>
      new RegExp(`${OPENING.source}$`).test(part) || new RegExp(`^${CLOSING.source}`).test(part) ? '' : part,
    )
    .join('');
  return section ? { content, section } : { content };
}
