import type { NoticeMessages } from './messages.ts';

const zh: NoticeMessages = {
  notices: '通知',
  severity: { info: '信息', warning: '注意', urgent: '紧急' },
  fromDate: '{date}起',
  untilDate: '至{date}',
  ends: '{soon}结束',
  dismiss: '隐藏',
  dismissed: { other: '已隐藏{n}条通知' },
  restore: '重新显示',
  noticesForget: '本设备无法记住：关闭页面后会失效。',
  moreNotices: { other: '再显示{n}条通知' },
  audience: {
    everyone: '所有人',
    children: '儿童',
    teenagers: '青少年',
    'young-people': '青年',
    adults: '成年人',
    'older-people': '老年人',
    families: '家庭',
    carers: '照顾家人的人',
    'people-with-disabilities': '残障人士',
    newcomers: '新来居民',
    jobseekers: '求职者',
    volunteers: '志愿者',
    professionals: '专业人员',
  },
};

export default zh;
