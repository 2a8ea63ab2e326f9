import { plain } from "./names.ts";

/** What a command does, by every word people begin (or, in Persian and Tajik, end) it with. */
const VERBS = {
  toggle: "toggle|switch|переключить|переключи|гузаронидан|تغییر",
  show: "show|switch on|turn on|add|показать|покажи|включить|включи|нишон дех|нишон додан|фаъол кун|نشان بده|روشن کن|نمایش",
  hide: "hide|switch off|turn off|remove|скрыть|скрой|выключить|убрать|пинхон кун|пинхон кардан|хомуш кун|پنهان کن|خاموش کن",
  asOf: "as of|on|date|на дату|по состоянию на|на|дата|ба санаи|санаи|در تاریخ|تا تاریخ|تاریخ",
  compare: "compare|vs|versus|сравнить|сравни|мукоиса|мукоиса кун|مقایسه|مقایسه کن",
  whatIf: "what if|suppose|assume|if|что если|если|предположим|допустим|агар|фарз кунем|фарз кардем|اگر|فرض کن",
  lens: "lens|relations by|линза|отношения по|линзаи|линза|عدسی|روابط",
  flows: "flows|migration by|measure|потоки|миграция по|показатель|чараёнхо|муҳочират|جریان ها|مهاجرت|سنجه",
  language: "language|in|язык|на языке|забон|бо забони|زبان",
} as const;
export type Verb = keyof typeof VERBS;

/** Things a command names, by id; the first words of a row are English. */
export const NOUNS = {
  overlay: {
    relations: "relations|отношения|муносибатхо|روابط",
    blocs: "blocs|alliances|блоки|объединения|иттиходхо|اتحادها|بلوک ها",
    migration: "migration|flows|миграция|потоки|мухочират|مهاجرت",
  },
  lens: {
    ties: "ties|agreements|связи|договоры|робитахо|پیوندها|توافق ها",
    visa: "visa|visas|виза|визы|раводид|روادید|ویزا",
    votes: "votes|un votes|voting|голоса|голосование|голосования оон|овозхо|رای|آرا",
    security: "security|bases|безопасность|базы|амният|امنیت|پایگاه ها",
    disputes: "disputes|conflicts|споры|конфликты|бахсхо|اختلاف ها|منازعات",
    trade: "trade|торговля|савдо|تجارت",
    remittances: "remittances|переводы|денежные переводы|интиколхо|маблагхо|حواله ها",
    borders: "borders|границы|сархадхо|مرزها",
  },
  direction: {
    out: "out|leaving|из|выезд|выезжают|берун|خروج|بیرون",
    in: "in|arriving|в|въезд|въезжают|дарун|ورود|درون",
    both: "both|оба|обе стороны|харду|هر دو",
    net: "net|сальдо|нетто|холис|خالص",
  },
  language: {
    en: "english|английский|англиси|انگلیسی",
    ru: "russian|русский|по русски|руси|روسی",
    tg: "tajik|таджикский|точики|تاجیکی",
    fa: "persian|farsi|персидский|фарси|форси|فارسی",
  },
  theme: {
    dark: "dark|dark mode|темная|темный|тема темная|торик|تیره|تاریک",
    light: "light|light mode|светлая|светлый|тема светлая|равшан|روشن",
    auto: "auto colours|as the system|как в системе|авто|мисли система|خودکار",
  },
  projection: {
    globe: "globe|глобус|курра|کره",
    mercator: "flat map|mercator|плоская карта|меркатор|харитаи хамвор|نقشه تخت|مرکاتور",
  },
  sheet: {
    table: "table|таблица|чадвал|جدول",
    stories: "stories|story|истории|рассказы|хикояхо|داستان ها",
    sources: "sources|источники|сарчашмахо|منابع",
    about: "about|о проекте|дар бораи лоиха|درباره",
    vectors: "vectors|векторы|векторхо|بردارها",
    changes: "changes|what changed|изменения|что изменилось|тагирот|тагйирот|تغییرات",
    events: "events|timeline|события|хронология|руидодхо|رویدادها",
    flows: "flow views|bars|sankey|chord|matrix|виды потоков|намуди чараёнхо|نماهای جریان",
    whatif: "what if|scenario|что если|сценарий|сенария|سناریو|چه می شد اگر",
  },
  plain: {
    today: "today|сегодня|имруз|امروز",
    clear: "clear|deselect|clear selection|снять выбор|очистить|тоза кардан|пок кардани интихоб|پاک کردن|لغو انتخاب",
    swap: "swap dates|поменять даты|чои санахоро иваз кардан|جابه جایی تاریخ ها",
  },
} as const;
export type NounKind = keyof typeof NOUNS;
export type Noun<K extends NounKind> = keyof (typeof NOUNS)[K] & string;

/** Words by which a membership begins or ends, their beginnings. */
export const JOINS = "join|enter|accede|вступ|вход|войд|присоедин|дохил|пайва|шомил|хамрох|بپیوند|پیوست|عضو".split("|");
export const LEAVES = "leav|quit|exit|withdraw|выйд|выход|покин|баро|тарк|خارج|ترک".split("|");

/** Phrases of one or more words, as they are compared. */
const phrases = (list: string) => list.split("|").map((phrase) => plain(phrase).split(" "));

export const verbs = Object.entries(VERBS).map(([verb, list]) => ({ verb: verb as Verb, phrases: phrases(list) }));

/** The things of one kind by all their names, as they are compared. */
const named = <K extends NounKind>(kind: K) =>
  Object.entries<string>(NOUNS[kind]).map(([id, words]) => ({ id, phrases: words.split("|").map(plain) }));

export const nouns = {
  overlay: named("overlay"),
  lens: named("lens"),
  direction: named("direction"),
  language: named("language"),
  theme: named("theme"),
  projection: named("projection"),
  sheet: named("sheet"),
  plain: named("plain"),
};
