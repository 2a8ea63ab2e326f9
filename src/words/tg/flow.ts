import type { FlowWords, SaidLargest } from "../flow-words.ts";
import { count, format } from "./format.ts";

const corridors = (number: number) => count(number, "самт");
const largestIs = ({ origin, dest, figure, net }: SaidLargest) =>
  `${net ? "Калонтарин тафовут" : "Калонтаринаш"} аз ${origin} ба ${dest}: ${figure}.`;
const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

export const flow: FlowWords = {
  regions: {
    "015": "Африқои Шимолӣ",
    "014": "Африқои Шарқӣ",
    "017": "Африқои Марказӣ",
    "018": "Ҷануби Африқо",
    "011": "Африқои Ғарбӣ",
    "021": "Амрикои Шимолӣ",
    "013": "Амрикои Марказӣ",
    "029": "Ҳавзаи Кариб",
    "005": "Амрикои Ҷанубӣ",
    "143": "Осиёи Марказӣ",
    "030": "Осиёи Шарқӣ",
    "035": "Осиёи Ҷанубу Шарқӣ",
    "034": "Осиёи Ҷанубӣ",
    "145": "Осиёи Ғарбӣ",
    "151": "Аврупои Шарқӣ",
    "154": "Аврупои Шимолӣ",
    "039": "Аврупои Ҷанубӣ",
    "155": "Аврупои Ғарбӣ",
    "053": "Австралия ва Зеландияи Нав",
    "054": "Меланезия",
    "057": "Микронезия",
    "061": "Полинезия",
  },
  areas: {
    eastEurope: "Аврупои Шарқӣ",
    restOfEurope: "Боқии Аврупо",
    centralAsia: "Осиёи Марказӣ",
    westAsia: "Осиёи Ғарбӣ",
    southAsia: "Осиёи Ҷанубӣ",
    eastAsia: "Осиёи Шарқӣ ва Ҷанубу Шарқӣ",
    africa: "Африқо",
    americasOceania: "Амрико ва Уқёнусия",
  },
  moreChoices: "Танзимоти дигар",
  reach: "Самтҳо",
  reaches: { across: "Бо дигарон", within: "Байни худ" },
  grouping: "Ҷамъ аз рӯи",
  groupings: { country: "Кишвар", region: "Минтақа", bloc: "Созмон" },
  tint: "Ранг аз рӯи",
  tints: { direction: "Самт", partner: "Шарик", standing: "Эътимод" },
  tintByOrigin: "Аз куҷо",
  particles: "Нуқтаҳои равон",
  particlesMean:
    "Нуқтаҳо самти рафтани одамонро нишон медиҳанд. Суръат ва шумораи онҳо дар бораи миқдор чизе намегӯянд.",
  atLeast: (figure) => (figure === null ? "Хатҳои ҳар андоза." : `Хатҳо аз ${figure} ва бештар.`),
  widths: (unit) => `Паҳноӣ: ${unit}, як миқёс барои ҳамаи солҳо`,
  more: { out: "рафта бештар аз омада", in: "омада бештар аз рафта" },
  rings: "Ҳалқа: самти калонтар, доираи дарунӣ: самти хурдтар.",
  inside: "доираи хат-хат: дар дохил мемонанд",
  elsewhere: "дар ҳеҷ яке аз ин созмонҳо",
  range: "аз камтарин то бештарини гуфташуда",
  doubted: (standing) => `${standing}, зери шубҳа`,
  leaves: (group) => `аз ${group}`,
  comesTo: (group) => `ба ${group}`,
  members: ({ count: members, bloc, day }) => `${bloc} дар ${day}: ${count(members, "узв")}.`,
  noMembers: ({ bloc, day }) => `${bloc} дар ${day} узв надорад.`,
  byRegion: "Аз рӯи минтақаҳои СММ (M49) ҷамъ шуд.",
  selectedAlone: "Интихобшуда алоҳида меистад.",
  byBloc: (blocs) =>
    `Аз рӯи созмонҳо ҷамъ шуд: ${format.list(blocs)}. Кишвари узви ду созмон дар аввалӣ ҳисоб мешавад; дигарон аз рӯи минтақа меистанд.`,
  noBlocs: "Созмонҳо хомӯшанд: кишварҳо аз рӯи минтақа меистанд.",
  middles: "Гурӯҳ дар миёнаи пойтахтҳояш бо вазни аҳолӣ меистад.",
  shownAs: ({ bloc, counted, members }) =>
    `${bloc}: ${counted} аз ${count(members, "узв")}, дигарон дар созмони пеш аз он меистанд.`,
  scale: (figure) => `Паҳноӣ бо миқёс: васеътарин хат ${figure} аст, бештарини ҳамаи солҳо.`,
  unknown: (number) => `${corridors(number)} рақам надорад: номаълум сифр нест.`,
  internal: (figure, number) => `Дар дохили гурӯҳҳо, кашида нашуд: ${figure} дар ${corridors(number)}.`,
  apart: (figure) => `Бе кишвар (бешаҳрванд, номаълум): ${figure}.`,
  zeros: (number) => `${count(number, "сифри нашршуда")} кашида нашуд.`,
  corrections: (number, figure) => `${count(number, "рақами манфӣ (ислоҳ)")} кашида нашуд: ${figure}.`,
  doubts: (number) => `${count(number, "хат")} бар рақами зери шубҳа такя дорад.`,
  mixedPeriods: "Давраҳои дарозиашон гуногун ҷамъ шудаанд.",
  grouped: ({ grouping, measure, time, corridors: number, total, largest }) =>
    `${capital(measure)} аз рӯи ${grouping === "region" ? "минтақаҳо" : "созмонҳо"}, ${time}: ${total} дар ${corridors(number)}. ${largestIs(largest)}`,
  within: ({ group, measure, time, corridors: number, total, largest }) =>
    `${capital(measure)} дар байни ${group}, ${time}: ${total} дар ${corridors(number)}. ${largestIs(largest)}`,
  across({ group, measure, time, out, in: into, largest }) {
    const ways = [
      ...(out === null ? [] : [`${out} аз ${group} ба дигарон`]),
      ...(into === null ? [] : [`${into} аз дигарон ба ${group}`]),
    ];
    return `${capital(measure)}, ${time}: ${ways.join(", ")}. ${largestIs(largest)}`;
  },
  none: (measure) => `Дар сабт рақам нест: ${measure}. Номаълум сифр нест.`,
};
