// The tasks of the plan that check C类 items: several departments, one visit.

export const JOINT_TASKS = `  # ── C类 联合检查事项：牵头部门抽取对象，牵头和响应部门各派执法人员 ──
  - id: T13
    name: 旅馆业联合抽查
    type: 定向
    items: [LH-C01]
    objects: 住宿单位
    tiers:
      - { credit: [D], ratio: 50% }
      - { credit: [C], risk: [较高, 高], ratio: 40% }
      - { ratio: 不少于20% }
    lead: wljj
    leadOffice: 旅游市场管理科
    responding: [scjg, xfjy, wsjk]
    respondingOffices: [食品安全监管科, 防火监督科, 卫生监督科]
    from: 2026-06-15
    to: 2026-08-31
    method: 实地核查
    group: XIAOFANG
    inspected: 融合
    planned: true
    initiatedBy: lead

  - id: T14
    name: 学校和培训机构联合抽查
    type: 定向
    items: [LH-C02]
    objects: 学校和培训机构
    ratio: 30%
    lead: jyj
    leadOffice: 安全管理科
    responding: [scjg, xfjy, wsjk]
    respondingOffices: [食品安全监管科, 防火监督科, 疾病预防控制科]
    from: 2026-09-07
    to: 2026-10-30
    method: 实地核查
    planned: true
    initiatedBy: lead

  - id: T15
    name: 餐饮单位联合抽查
    type: 定向
    items: [LH-C03]
    objects: 餐饮单位
    tiers:
      - { credit: [D], ratio: 30% }
      - { credit: [C], ratio: 20% }
      - { ratio: 不少于10% }
    lead: scjg
    leadOffice: 食品安全监管科
    responding: [xfjy]
    respondingOffices: [防火监督科]
    from: 2026-06-01
    to: 2026-07-31
    method: 实地核查
    group: CANYIN
    inspected: 融合
    planned: true
    initiatedBy: lead

  - id: T16
    name: 人力资源市场秩序联合抽查
    type: 定向
    items: [LH-C04]
    objects: 人力资源服务机构
    ratio: 20%
    lead: rsj
    leadOffice: 人力资源市场科
    responding: [scjg]
    respondingOffices: [信用监管科]
    from: 2026-08-03
    to: 2026-09-30
    method: 书面检查、实地核查
    planned: true
    initiatedBy: office # 由联席会议办公室发起
`;
