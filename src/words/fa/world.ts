import type { WorldWords } from "../world-words.ts";
import { count, format } from "./format.ts";

const { number: figure } = format;

export const world: WorldWords = {
  mode: "برای همهٔ جهان",
  modes: { largest: "بزرگ‌ترین طرف", between: "دو قطب" },
  first: "قطب نخست",
  second: "قطب دوم",
  swap: "جابه‌جا کردن قطب‌ها",
  about: {
    trade: "بزرگ‌ترِ سهم‌های طرف در صادرات و واردات؛ پنج طرف نخست هر یک معلوم‌اند",
    remittances: "سهم از پولی که کشور می‌گیرد، بنا بر برآورد",
    votes: "میانگین همسانی در سازمان ملل؛ آن که کمتر از نیم رأی‌گیری‌های کشور را دارد کنار گذاشته شده",
    ties: "توافق‌ها، پایگاه‌ها و برنامه‌های معتبر ثبت‌شده",
  },
  steps: {
    shares: "بسیار بیشتر: از چهارپنجم مجموع دو قطب؛ بیشتر: از سه‌پنجم.",
    votes: "بسیار بیشتر: فاصله از ۰٫۲۰؛ بیشتر: از ۰٫۰۵.",
  },
  needsCountry: "این نگاه کشور می‌خواهد: یکی را برگزینید یا بازرگانی، حواله‌ها، رأی‌ها یا پیوندها را بگیرید.",
  elsewhere: "آنچه اینجا نیست و که دارد",
  other: "طرفی دیگر",
  several: "چند طرف برابر",
  weighs: {
    a2: (a) => `بسیار بیشتر با ${a}`,
    a1: (a) => `بیشتر با ${a}`,
    even: () => "کم‌وبیش برابر",
    b1: (_, b) => `بیشتر با ${b}`,
    b2: (_, b) => `بسیار بیشتر با ${b}`,
    onlyA: (a, b) => `${a}؛ برای ${b} رقمی نیست`,
    onlyB: (a, b) => `${b}؛ برای ${a} رقمی نیست`,
  },
  poles: (a, b) => `${a}، ${b}`,
  inCountries: (partner, number) => `${partner} (${count(number, "کشور")})`,
  largest: ({ lens, when, text }) => `بزرگ‌ترین طرف، ${lens}، ${when}: ${text}.`,
  between: ({ lens, when, a, b, withA, withB, even }) =>
    `${lens}، ${when}. وزن بیشتر: ${a} با ${count(withA, "کشور")}، ${b} با ${figure(withB)}؛ کم‌وبیش برابر ${figure(even)}.`,
  noFigure: (number) => `بدون رقم: ${count(number, "کشور")}.`,
};
