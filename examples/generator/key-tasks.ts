// The tasks of the plan that check B类 items.

export const KEY_TASKS = `  # ── B类 重点检查事项：全年比例高于10%，不设上限 ──
  - id: T07
    name: 餐饮服务食品安全抽查
    type: 定向
    items: [SC-B01]
    objects: 餐饮单位
    rounds: 2 # 分两批抽取，比例按每批计，全年合计不少于30%
    tiers:
      - { credit: [C, D], risk: [高], ratio: 40% }
      - { complaints: ">=3", ratio: 30% }
      - { ratio: 不少于15% }
    lead: scjg
    leadOffice: 食品安全监管科
    from: 2026-05-11
    to: 2026-11-30
    method: 实地核查

  - id: T08
    name: 特种设备使用单位安全抽查
    type: 定向
    items: [SC-B02]
    objects: 特种设备使用单位
    count: 12 # 按户数抽取
    lead: scjg
    leadOffice: 特种设备安全监察科
    from: 2026-06-01
    to: 2026-08-31
    method: 实地核查、检验检测
    team: 2

  - id: T09
    name: 公众聚集场所消防安全抽查
    type: 定向
    items: [XF-B01]
    objects: 公众聚集场所
    tiers:
      - { risk: [高], ratio: 30% }
      - { ratio: 20% }
    lead: xfjy
    leadOffice: 防火监督科
    from: 2026-06-01
    to: 2026-10-30
    method: 实地核查
    group: XIAOFANG # 与T13同抽：旅馆的消防检查尽量并入联合检查

  - id: T10
    name: 娱乐场所和网吧经营情况抽查
    type: 定向
    items: [WL-B01]
    objects: 娱乐和上网服务场所
    tiers:
      - { credit: [C, D], ratio: 50% }
      - { ratio: 不少于25% }
    lead: wljj
    leadOffice: 文化市场管理科
    from: 2026-07-01
    to: 2026-08-31
    method: 实地核查

  - id: T11
    name: 公共场所卫生抽查
    type: 定向
    items: [WS-B01]
    objects: 公共场所
    ratio: 15%
    lead: wsjk
    leadOffice: 卫生监督科
    from: 2026-06-15
    to: 2026-09-30
    method: 实地核查
    inspected: 融合

  - id: T12
    name: 劳务派遣单位用工抽查
    type: 定向
    items: [RS-B01]
    objects: 人力资源服务机构
    ratio: 12%
    lead: rsj
    leadOffice: 劳动关系科
    from: 2026-09-01
    to: 2026-11-30
    method: 实地核查
`;
