import type { FlowWords, SaidLargest } from "../flow-words.ts";
import { count, format } from "./format.ts";

const corridors = (number: number) => count(number, "مسیر");
const largestIs = ({ origin, dest, figure, net }: SaidLargest) =>
  `${net ? "بزرگ‌ترین تفاوت" : "بزرگ‌ترین"} از ${origin} به ${dest}: ${figure}.`;

export const flow: FlowWords = {
  regions: {
    "015": "شمال آفریقا",
    "014": "شرق آفریقا",
    "017": "مرکز آفریقا",
    "018": "بخش جنوبی آفریقا",
    "011": "غرب آفریقا",
    "021": "آمریکای شمالی",
    "013": "آمریکای مرکزی",
    "029": "کارائیب",
    "005": "آمریکای جنوبی",
    "143": "آسیای مرکزی",
    "030": "شرق آسیا",
    "035": "جنوب شرق آسیا",
    "034": "جنوب آسیا",
    "145": "غرب آسیا",
    "151": "شرق اروپا",
    "154": "شمال اروپا",
    "039": "جنوب اروپا",
    "155": "غرب اروپا",
    "053": "استرالیا و نیوزیلند",
    "054": "ملانزی",
    "057": "میکرونزی",
    "061": "پلی‌نزی",
  },
  areas: {
    eastEurope: "شرق اروپا",
    restOfEurope: "بقیهٔ اروپا",
    centralAsia: "آسیای مرکزی",
    westAsia: "غرب آسیا",
    southAsia: "جنوب آسیا",
    eastAsia: "شرق و جنوب شرق آسیا",
    africa: "آفریقا",
    americasOceania: "آمریکا و اقیانوسیه",
  },
  moreChoices: "گزینه‌های بیشتر",
  reach: "مسیرها",
  reaches: { across: "با دیگران", within: "میان خود" },
  grouping: "جمع بر پایهٔ",
  groupings: { country: "کشور", region: "منطقه", bloc: "پیمان" },
  tint: "رنگ بر پایهٔ",
  tints: { direction: "جهت", partner: "طرف دیگر", standing: "اطمینان" },
  tintByOrigin: "مبدأ",
  particles: "نقطه‌های روان",
  particlesMean: "نقطه‌ها راه رفتن مردم را نشان می‌دهند. تندی و شمارشان چیزی از اندازه نمی‌گوید.",
  atLeast: (figure) => (figure === null ? "خط‌های هر اندازه." : `خط‌های ${figure} و بیشتر.`),
  widths: (unit) => `پهنا: ${unit}، یک مقیاس برای همهٔ سال‌ها`,
  more: { out: "رفته بیش از آمده", in: "آمده بیش از رفته" },
  rings: "حلقه: جهتِ بزرگ‌تر؛ دایرهٔ درون آن: جهتِ کوچک‌تر.",
  inside: "دایرهٔ خط‌چین: درون می‌مانند",
  elsewhere: "در هیچ‌یک از این پیمان‌ها",
  range: "از کمترین تا بیشترینِ گفته‌شده",
  doubted: (standing) => `${standing}، مشکوک`,
  leaves: (group) => `از ${group}`,
  comesTo: (group) => `به ${group}`,
  members: ({ count: members, bloc, day }) => `${bloc} در ${day}: ${count(members, "عضو")}.`,
  noMembers: ({ bloc, day }) => `${bloc} در ${day} عضوی ندارد.`,
  byRegion: "بر پایهٔ منطقه‌های سازمان ملل (M49) جمع شد.",
  selectedAlone: "آنچه برگزیده شده جدا می‌ماند.",
  byBloc: (blocs) =>
    `بر پایهٔ پیمان‌ها جمع شد: ${format.list(blocs)}. کشوری که در دو پیمان است در نخستین شمرده می‌شود؛ بقیه بر پایهٔ منطقه‌اند.`,
  noBlocs: "هیچ پیمانی روشن نیست: کشورها بر پایهٔ منطقه‌اند.",
  middles: "گروه در میانهٔ پایتخت‌هایش با وزن جمعیت می‌ایستد.",
  shownAs: ({ bloc, counted, members }) =>
    `${bloc}: ${counted} از ${count(members, "عضو")}؛ بقیه در پیمان پیش از آن‌اند.`,
  scale: (figure) => `پهنا به مقیاس است: پهن‌ترین خط ${figure} است، بیشترینِ همهٔ سال‌ها.`,
  unknown: (number) => `${corridors(number)} رقمی ندارد: ناشناخته صفر نیست.`,
  internal: (figure, number) => `درون گروه‌ها، کشیده نشد: ${figure} در ${corridors(number)}.`,
  apart: (figure) => `بی‌کشور (بی‌تابعیت، ناشناخته): ${figure}.`,
  zeros: (number) => `${count(number, "صفر منتشرشده")} کشیده نشد.`,
  corrections: (number, figure) => `${count(number, "رقم منفی (اصلاح)")} کشیده نشد: ${figure}.`,
  doubts: (number) => `${count(number, "خط")} بر رقمی مشکوک استوار است.`,
  mixedPeriods: "دوره‌هایی با درازای نابرابر جمع شده‌اند.",
  grouped: ({ grouping, measure, time, corridors: number, total, largest }) =>
    `${measure} بر پایهٔ ${grouping === "region" ? "منطقه" : "پیمان"}، ${time}: ${total} در ${corridors(number)}. ${largestIs(largest)}`,
  within: ({ group, measure, time, corridors: number, total, largest }) =>
    `${measure} میان ${group}، ${time}: ${total} در ${corridors(number)}. ${largestIs(largest)}`,
  across({ group, measure, time, out, in: into, largest }) {
    const ways = [
      ...(out === null ? [] : [`${out} از ${group} به دیگران`]),
      ...(into === null ? [] : [`${into} از دیگران به ${group}`]),
    ];
    return `${measure}، ${time}: ${ways.join("، ")}. ${largestIs(largest)}`;
  },
  none: (measure) => `رقمی ثبت نشده: ${measure}. ناشناخته صفر نیست.`,
};
