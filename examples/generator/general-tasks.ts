// The tasks of the plan that check A类 items.

export const GENERAL_TASKS = `  # ── A类 一般检查事项：同一事项全年合计不超过名录库的10% ──
  - id: T01
    name: 市场主体登记和公示信息抽查
    type: 不定向
    items: [SC-A01, SC-A02]
    objects: 市场主体
    # 自上而下，先符合者为准；最后一档为其余对象
    tiers:
      - { credit: [D], ratio: 30% }
      - { credit: [C], ratio: 10% }
      - { ratio: 3% }
    lead: scjg
    leadOffice: 信用监管科
    from: 2026-05-06
    to: 2026-07-31
    method: 书面检查、网络监测、实地核查
    group: CANYIN # 与T15同抽：餐饮单位尽量一次进门

  - id: T02
    name: 明码标价情况抽查
    type: 定向
    items: [SC-A03]
    objects: 批发零售单位
    ratio: 2‰
    lead: scjg
    leadOffice: 价格监督检查科
    from: 2026-06-01
    to: 2026-06-30
    method: 实地核查

  - id: T03
    name: 网络交易经营者信息公示抽查
    type: 定向
    items: [SC-A04]
    objects: 网络经营单位
    ratio: 5%
    lead: scjg
    leadOffice: 网络交易监管科
    from: 2026-08-03
    to: 2026-08-31
    method: 网络监测

  - id: T04
    name: 食品生产单位定价成本资料抽查
    type: 定向
    items: [SC-A05]
    objects: 食品生产单位
    ratio: 5%
    lead: scjg
    leadOffice: 价格监督检查科
    from: 2026-09-01
    to: 2026-09-30
    method: 书面检查

  - id: T05
    name: 民办学校和校外培训机构信息公开抽查
    type: 定向
    items: [JY-A01]
    objects: 学校和培训机构
    ratio: 5%
    lead: jyj
    leadOffice: 民办教育管理科
    from: 2026-05-11
    to: 2026-06-30
    method: 书面检查、网络监测

  - id: T06
    name: 人力资源服务机构年度报告抽查
    type: 定向
    items: [RS-A01]
    objects: 人力资源服务机构
    ratio: 10%
    lead: rsj
    leadOffice: 人力资源市场科
    from: 2026-05-11
    to: 2026-07-10
    method: 书面检查
`;
