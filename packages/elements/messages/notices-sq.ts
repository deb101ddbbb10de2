import type { NoticeMessages } from './messages.ts';

const sq: NoticeMessages = {
  notices: 'Njoftime',
  severity: { info: 'Informacion', warning: 'Kujdes', urgent: 'Urgjente' },
  fromDate: 'Nga data {date}',
  untilDate: 'Deri më {date}',
  ends: 'përfundon {soon}',
  dismiss: 'Fshihni',
  dismissed: { one: 'Një njoftim i fshehur', other: '{n} njoftime të fshehura' },
  restore: 'Shfaqni përsëri',
  noticesForget: 'Kjo pajisje nuk lejon ta mbajë mend: vlen sa kohë që faqja është e hapur.',
  moreNotices: { one: 'Shfaqni edhe një njoftim', other: 'Shfaqni edhe {n} njoftime' },
  audience: {
    everyone: 'Të gjithë',
    children: 'Fëmijë',
    teenagers: 'Adoleshentë',
    'young-people': 'Të rinj',
    adults: 'Të rritur',
    'older-people': 'Të moshuar',
    families: 'Familje',
    carers: 'Persona që kujdesen për një të afërm',
    'people-with-disabilities': 'Persona me aftësi të kufizuara',
    newcomers: 'Të ardhur rishtas',
    jobseekers: 'Persona që kërkojnë punë',
    volunteers: 'Vullnetarë',
    professionals: 'Profesionistë',
  },
};

export default sq;
