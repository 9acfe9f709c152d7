/** Names of zones as people write them → codes. */

export interface ZoneName {
  code: string;
  zh: string;
}

/** The eight zones of the source article and the feature zones known so far, for a hall that gives no plan. */
export const usualZones: readonly ZoneName[] = [
  ['reception', '接待'],
  ['display', '展示'],
  ['deliberation', '议事'],
  ['service', '办事'],
  ['parlour', '会客'],
  ['rest', '休憩'],
  ['reading', '阅读'],
  ['self-service', '自助办理'],
  ['energy-station', '能量补给站'],
  ['kids-play', '儿童游乐区'],
  ['culture-sports', '文体活动区'],
  ['tea-corner', '茶水区'],
  ['waiting', '等候区'],
  ['happy-classroom', '幸福教育课堂'],
  ['mediation-room', '调解室'],
  ['heart-talk', '谈心角'],
  ['volunteer-post', '志愿服务站'],
  ['nursing-room', '母婴室'],
].map(([code, zh]) => ({ code: code!, zh: zh! }));

/** The zone that the words name, be it by its code, its name, or its name among others (“一楼办事区3号桌”). */
export function zoneIn(text: string, zones: readonly ZoneName[]): { code: string; whole: boolean } | undefined {
  const words = core(text);
  const exact = zones.find(({ code, zh }) => text.trim() === code || core(zh) === words);
  if (exact) return { code: exact.code, whole: true };
  const inside = zones
    .filter(({ zh }) => core(zh).length > 1 && words.indexOf(core(zh)) >= 0)
    .sort((a, b) => core(b.zh).length - core(a.zh).length)[0];
  return inside && { code: inside.code, whole: false };
}

function core(name: string): string {
  return name.replace(/\s+/g, '').replace(/(功能)?区域?$/, '');
}
