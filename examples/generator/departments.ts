// The departments of the example, as tables name them; suiji.yaml gives each its id.

export const MARKET = "市场监督管理局";
export const FIRE = "消防救援大队";
export const CULTURE = "文化和旅游局";
export const LABOUR = "人力资源和社会保障局";
export const EDUCATION = "教育局";
export const HEALTH = "卫生健康局";

export type Department =
  | typeof MARKET
  | typeof FIRE
  | typeof CULTURE
  | typeof LABOUR
  | typeof EDUCATION
  | typeof HEALTH;
