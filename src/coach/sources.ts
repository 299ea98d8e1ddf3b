/** Every paper the coach leans on. A threshold names its source by key. */
export const sources = {
  riegel1981: {
    title: 'Athletic records and human endurance',
    authors: 'Riegel PS',
    year: 1981,
    venue: 'Am Sci 69(3):285–290',
  },
  foster2001: {
    title: 'A new approach to monitoring exercise training',
    authors: 'Foster C et al.',
    year: 2001,
    venue: 'J Strength Cond Res 15(1):109–115',
  },
  bosquet2007: {
    title: 'Effects of tapering on performance: a meta-analysis',
    authors: 'Bosquet L et al.',
    year: 2007,
    venue: 'Med Sci Sports Exerc 39(8):1358–1365',
    doi: '10.1249/mss.0b013e31806010e0',
  },
  foster1998: {
    title: 'Monitoring training in athletes with reference to overtraining syndrome',
    authors: 'Foster C',
    year: 1998,
    venue: 'Med Sci Sports Exerc 30(7):1164–1168',
  },
  williams2017: {
    title: 'Better way to determine the acute:chronic workload ratio?',
    authors: 'Williams S et al.',
    year: 2017,
    venue: 'Br J Sports Med 51(3):209–210',
    doi: '10.1136/bjsports-2016-096589',
  },
  frandsen2025: {
    title:
      'How much running is too much? Identifying high-risk running sessions in a 5200-person cohort study',
    authors: 'Frandsen JSB et al.',
    year: 2025,
    venue: 'Br J Sports Med 59(17):1203–1210',
    doi: '10.1136/bjsports-2024-109380',
  },
  vesterinen2016: {
    title: 'Individual endurance training prescription with heart rate variability',
    authors: 'Vesterinen V et al.',
    year: 2016,
    venue: 'Med Sci Sports Exerc 48(7):1347–1354',
    doi: '10.1249/MSS.0000000000000910',
  },
  schwellnus2022: {
    title:
      'International Olympic Committee consensus statement on acute respiratory illness in athletes part 1: acute respiratory infections',
    authors: 'Schwellnus M et al.',
    year: 2022,
    venue: 'Br J Sports Med 56(19):1066–1088',
    doi: '10.1136/bjsports-2022-105759',
  },
  plews2014: {
    title:
      'Monitoring training with heart-rate variability: how much compliance is needed for valid assessment?',
    authors: 'Plews DJ et al.',
    year: 2014,
    venue: 'Int J Sports Physiol Perform 9(5):783–790',
    doi: '10.1123/ijspp.2013-0455',
  },
  silbernagel2007: {
    title:
      'Continued sports activity, using a pain-monitoring model, during rehabilitation in patients with Achilles tendinopathy',
    authors: 'Silbernagel KG et al.',
    year: 2007,
    venue: 'Am J Sports Med 35(6):897–906',
  },
  wang2023: {
    title:
      'Effects of tapering on performance in endurance athletes: a systematic review and meta-analysis',
    authors: 'Wang Z et al.',
    year: 2023,
    venue: 'PLoS ONE 18(5):e0282838',
    doi: '10.1371/journal.pone.0282838',
  },
  johnston2020: {
    title:
      'General health complaints and sleep associated with new injury within an endurance sporting population: a prospective study',
    authors: 'Johnston R et al.',
    year: 2020,
    venue: 'J Sci Med Sport',
    doi: '10.1016/j.jsams.2019.10.013',
  },
  lastella2021: {
    title:
      'To nap or not to nap? A systematic review evaluating napping behavior in athletes and the impact on various measures of athletic performance',
    authors: 'Lastella M et al.',
    year: 2021,
    venue: 'Nat Sci Sleep 13:841–862',
    doi: '10.2147/NSS.S315556',
  },
  drake2013: {
    title: 'Caffeine effects on sleep taken 0, 3, or 6 hours before going to bed',
    authors: 'Drake C et al.',
    year: 2013,
    venue: 'J Clin Sleep Med 9(11):1195–1200',
    doi: '10.5664/jcsm.3170',
  },
  thomas2016: {
    title:
      'Position of the Academy of Nutrition and Dietetics, Dietitians of Canada, and the American College of Sports Medicine: nutrition and athletic performance',
    authors: 'Thomas DT, Erdman KA, Burke LM',
    year: 2016,
    venue: 'J Acad Nutr Diet 116(3):501–528',
    doi: '10.1016/j.jand.2015.12.006',
  },
  saw2016: {
    title:
      'Monitoring the athlete training response: subjective self-reported measures trump commonly used objective measures: a systematic review',
    authors: 'Saw AE, Main LC, Gastin PB',
    year: 2016,
    venue: 'Br J Sports Med 50(5):281–291',
    doi: '10.1136/bjsports-2015-094758',
  },
  thambawita2020: {
    title: 'PMData: a sports logging dataset',
    authors: 'Thambawita V et al.',
    year: 2020,
    venue: 'ACM Multimedia Systems Conference (MMSys)',
    doi: '10.1145/3339825.3394926',
  },
  eichner1993: {
    title: 'Infection, immunity, and exercise: what to tell patients?',
    authors: 'Eichner ER',
    year: 1993,
    venue: 'Phys Sportsmed 21:125',
  },
  esculier2018: {
    title:
      'Is combining gait retraining or an exercise programme with education better than education alone in treating runners with patellofemoral pain? A randomised clinical trial',
    authors: 'Esculier JF et al.',
    year: 2018,
    venue: 'Br J Sports Med 52(10):659',
    doi: '10.1136/bjsports-2016-096988',
  },
  damsted2019: {
    title:
      'The association between changes in weekly running distance and running-related injury: preparing for a half marathon',
    authors: 'Damsted C et al.',
    year: 2019,
    venue: 'J Orthop Sports Phys Ther 49(4):230–238',
  },
  nuuttila2022: {
    title:
      'Individualized endurance training based on recovery and training status in recreational runners',
    authors: 'Nuuttila OP et al.',
    year: 2022,
    venue: 'Med Sci Sports Exerc 54(10):1690–1701',
    doi: '10.1249/MSS.0000000000002968',
  },
  kerksick2017: {
    title: 'International Society of Sports Nutrition position stand: nutrient timing',
    authors: 'Kerksick CM et al.',
    year: 2017,
    venue: 'J Int Soc Sports Nutr 14:33',
    doi: '10.1186/s12970-017-0189-4',
  },
} as const satisfies Record<string, Source>;

interface Source {
  readonly title: string;
  readonly authors: string;
  readonly year: number;
  readonly venue: string;
  readonly doi?: string;
}

export type SourceKey = keyof typeof sources;
