import type { TroubleMessages } from './messages.ts';

const zh: TroubleMessages = {
  stale: '列表无法更新：这是 {date} 的数据。',
  partial: '列表的一部分未能加载。',
  'failed-network': '无法从这里读取 {address}：请检查网络后重试。',
  'failed-timeout': '{address} 响应时间过长：请稍后再试。',
  'failed-http': '{address} 返回了错误 {status}：请稍后再试，或告知本页面的管理者。',
  'failed-content': '{address} 不是可以完整读取的数据源：请告知本页面的管理者。',
  'failed-too-large': '{address} 过大：请告知本页面的管理者。',
  'failed-bad-address': '数据源地址缺失或无效（“{address}”）：请告知本页面的管理者。',
  noIndex: '此列表的快速搜索没有响应：正在读取整个列表，需要更长时间。',
  problems: { other: '数据源中有 {n} 条内容无法读取，未予显示。' },
};

export default zh;
