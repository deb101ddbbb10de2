import type { RelatedMessages } from './messages.ts';

const zh: RelatedMessages = {
  resources: '相关内容',
  loadingResources: '正在加载内容…',
  noResources: '目前还没有这方面的资料。',
  moreResources: { other: '再显示{n}项内容' },
  webPage: '网页',
  resourceKind: {
    document: '文件',
    video: '视频',
    audio: '音频',
    slides: '幻灯片',
    link: '链接',
    book: '书籍',
    dataset: '数据',
  },
  resourceKinds: {
    document: '文件',
    video: '视频',
    audio: '音频',
    slides: '幻灯片',
    link: '链接',
    book: '书籍',
    dataset: '数据',
  },
};

export default zh;
