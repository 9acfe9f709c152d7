/** 事项类型 by its code, as `taskTypes` of item-elements.json has them. */
export const taskTypes: Readonly<Record<string, string>> = {
  '01': '行政许可',
  '05': '行政给付',
  '07': '行政确认',
  '08': '行政奖励',
  '09': '行政裁决',
  '10': '其他行政权力',
  '20': '公共服务',
};
