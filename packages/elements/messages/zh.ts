import type { Messages } from './messages.ts';

const zh: Messages = {
  // The listing
  searchLabel: '搜索活动项目',
  searchHint: '词语、地点或团体',
  filters: '筛选',
  filtersChosen: { other: '筛选（已选 {n} 项）' },
  sortLabel: '排序方式',
  sortNext: '最近日期',
  sortTitle: '名称',
  sortNewest: '最新发布',
  results: { other: '{n} 个项目' },
  firstResults: { other: '前 {n} 个项目' },
  empty: '目前还没有已发布的项目。',
  more: { other: '再显示 {n} 个项目' },
  exampleNote: '示例内容：团体、人物和联系方式均为虚构。',

  // Loading and failing
  loading: '正在加载项目…',
  retry: '重试',
  failed: '列表未能加载。',

  // A card
  details: '详情',
  hideDetails: '收起详情',
  nextDate: '最近日期',
  place: '地点',
  promotedBy: '发起方',
  partFailed: '这一部分未能加载：请刷新页面重试。',
  readPage: '阅读页面',

  facet: {
    municipality: '市镇',
    neighbourhood: '街区或村镇',
    when: '时间',
    weekday: '星期几',
    time: '时段',
    form: '形式',
    seeks: '需要什么',
    offers: '提供什么',
    audience: '面向人群',
    age: '年龄',
    topic: '主题',
    promoter: '发起方',
    instrument: '合作机制',
    status: '状态',
    cost: '费用',
    access: '轮椅通行',
    language: '使用语言',
    mode: '授课方式',
    level: '难度',
    enrolment: '报名',
  },
  form: {
    'pooled-demand': '需求汇集',
    'mutual-aid': '互助',
    'active-collaboration': '积极协作',
  },
  status: { proposed: '提议中', active: '进行中', resting: '暂停', concluded: '已结束' },
};

export default zh;
