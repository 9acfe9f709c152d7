/** “身份证（原件及复印件1份）；户口簿（免提交）” → papers. */
import type { Material } from '@huiketing/model';
import { numberOf } from './numbers.ts';
import { linesOf } from './values.ts';
import type { Read } from './values.ts';

type Source = NonNullable<Material['source']>;

/** @param source who brings what the words do not say otherwise */
export function asMaterials(text: string, source: Source = 'bring'): Read<Material[]> | undefined {
  const value = linesOf(text).map((line) => materialOf(line, source));
  return value.length ? { value, whole: true } : undefined;
}

function materialOf(line: string, source: Source): Material {
  const found = /^(.*?[^（(])\s*[（(]([^（）()]*)[）)]$/.exec(line);
  const [name, aside] = found ? [found[1]!, found[2]!] : [line, ''];
  const said = traits(aside);
  // What the brackets say beyond the fields stays as a note.
  return { name, source, required: true, ...said.traits, ...(aside && !said.whole ? { note: aside } : {}) };
}

function traits(aside: string): { traits: Partial<Material>; whole: boolean } {
  const traits: Partial<Material> = {};
  let rest = aside;
  const take = (pattern: RegExp, found: (match: RegExpExecArray) => void): void => {
    const match = pattern.exec(rest);
    if (!match) return;
    found(match);
    rest = rest.replace(match[0], '');
  };
  take(/原件[和及与、]?复印件/, () => (traits.form = 'both'));
  take(/复印件/, () => (traits.form ??= 'copy'));
  take(/原件/, () => (traits.form ??= 'original'));
  take(/电子(版|件|证照)?/, () => (traits.form ??= 'electronic'));
  take(/(?:一式)?([\d０-９]{1,2}|[一二两三四五六七八九十])\s*份/, (match) => (traits.copies = numberOf(match[1]!)!));
  take(/免提交|免交|免收/, () => (traits.source = 'waived'));
  take(/(数据)?共享|(系统|后台|部门)?(核验|查询|调取)|我们查|无需提供/, () => (traits.source = 'looked-up'));
  take(/非必要|非必需|选交|如有|可选/, () => (traits.required = false));
  take(/必要|必需|必交/, () => (traits.required = true));
  return { traits, whole: /^[\s，,、；;各]*$/.test(rest) };
}
