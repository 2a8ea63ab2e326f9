import type { MeasureWords } from "../kind-words.ts";

const move = { out: (c: string) => `از ${c}`, into: (c: string) => `به ${c}` };
const work = { out: (c: string) => `رفته از ${c} برای کار`, into: (c: string) => `آمده به ${c} برای کار` };
const born = { out: (c: string) => `زادهٔ ${c}`, into: (c: string) => `ساکن ${c}` };
const citizens = { out: (c: string) => `شهروندان ${c}`, into: (c: string) => `خارجیان در ${c}` };
const protectedPeople = { out: (c: string) => `از ${c}`, into: (c: string) => `در ${c}` };
const money = { out: (c: string) => `فرستاده از ${c}`, into: (c: string) => `رسیده به ${c}` };
const moved = { out: (c: string) => `کوچیده از ${c}`, into: (c: string) => `کوچیده به ${c}` };
const expelled = { out: (c: string) => `اخراج‌شده از ${c}`, into: (c: string) => `اخراج‌شده به ${c}` };
const endOf = (year: string) => `پایان ${year}`;

export const measures: Readonly<Record<string, MeasureWords>> = {
  un_stock: {
    label: "شمار مهاجران",
    short: "شمار مهاجران",
    counts:
      "کسانی که در کشوری زندگی می‌کنند و در کشور دیگری زاده شده‌اند (در برخی کشورها: شهروند کشور دیگری‌اند)، در میانهٔ سال.",
    ...born,
    at: (year) => `میانهٔ ${year}`,
  },
  modelled_stock: {
    label: "شمار مهاجران، مدل",
    short: "شمار مهاجران به برآورد مدل",
    counts: "زادگان کشورهای دیگر، سال به سال، به برآورد یک شبکهٔ عصبی.",
    ...born,
  },
  modelled_change_of_residence: {
    label: "جابه‌جایی‌ها، مدل",
    short: "جابه‌جایی‌ها به برآورد مدل",
    counts: "کسانی که در آن سال کشور محل اقامت خود را عوض کرده‌اند، به برآورد یک شبکهٔ عصبی. کار فصلی در آن نیست.",
    ...moved,
  },
  refugee_stock: {
    label: "پناهندگان",
    short: "پناهندگان",
    counts: "پناهندگان و کسانی در وضعیت همانند، در پایان سال.",
    ...protectedPeople,
    at: endOf,
  },
  asylum_seeker_stock: {
    label: "پناه‌جویان",
    short: "پناه‌جویان",
    counts: "کسانی که درخواست پناهندگی‌شان در پایان سال در جریان است.",
    ...protectedPeople,
    at: endOf,
  },
  other_protection_stock: {
    label: "دیگر نیازمندان حمایت",
    short: "دیگر نیازمندان حمایت",
    counts: "دیگر کسانی که در پایان سال نیازمند حمایت بین‌المللی‌اند.",
    ...protectedPeople,
    at: endOf,
  },
  remittance_estimate: {
    label: "پول ارسالی، مدل",
    short: "پول ارسالی",
    counts:
      "پولی که در سال به خانه فرستاده شده است: مدل، دریافتی هر کشور را بر پایهٔ شمار مهاجران و درآمدها پخش کرده است. خود پرداخت‌ها نیست.",
    ...money,
  },
  labour_departures: {
    label: "رفتن برای کار",
    short: "رفتن برای کار",
    counts: "خروج برای کار در خارج، به شمارش کشور مبدأ. کارگر فصلی هر فصل شمرده می‌شود.",
    ...work,
  },
  labour_departures_rest: {
    label: "رفتن برای کار، مقصدهای دیگر",
    short: "رفتن برای کار به مقصدهای دیگر",
    counts: "خروج برای کار به مقصدهایی که جداگانه نام برده نشده‌اند.",
    ...work,
  },
  labour_returns: {
    label: "بازگشت از کار",
    short: "بازگشت از کار",
    counts: "بازگشت کارگران مهاجر، به شمارش کشور مبدأ.",
    ...move,
  },
  border_entries_work: {
    label: "ورود برای کار",
    short: "ورود برای کار",
    counts: "ورود به روسیه با هدف اعلام‌شدهٔ کار. یک نفر می‌تواند چند بار وارد شود.",
    ...work,
  },
  border_entries_all: {
    label: "ورود، همهٔ هدف‌ها",
    short: "ورود",
    counts: "سفرهای خارجیان به روسیه با هر هدفی.",
    ...move,
  },
  organised_recruitment: {
    label: "کاریابی سازمان‌یافته",
    short: "کاریابی سازمان‌یافته",
    counts: "کسانی که بر پایهٔ توافق میان دولت‌ها در خارج به کار گمارده شدند.",
    ...work,
  },
  labour_migrants_stock: {
    label: "کارگران مهاجر",
    short: "کارگران مهاجر",
    counts: "شهروندان شاغل در مقصد، به برآورد کشور مبدأ.",
    ...citizens,
  },
  labour_migrants_claim: {
    label: "کارگران مهاجر، رقم گفته‌شده",
    short: "رقم گفته‌شده",
    counts: "رقمی که در رسانه‌ها بدون روش گفته شده است.",
    ...citizens,
  },
  citizens_abroad_stock: {
    label: "شهروندان در خارج",
    short: "شهروندان در خارج",
    counts: "شهروندانی که در خارج زندگی می‌کنند، به برآورد کشور مبدأ.",
    ...citizens,
  },
  registered_citizens_stock: {
    label: "شهروندان ثبت‌شده",
    short: "شهروندان ثبت‌شده",
    counts: "شهروندانی که در مقصد ثبت مهاجرتی دارند.",
    ...citizens,
  },
  employed_abroad_stock: {
    label: "شاغلان در خارج",
    short: "شاغلان در خارج",
    counts: "شهروندانی که رسماً در خارج شاغل‌اند.",
    ...citizens,
  },
  work_permits_stock: {
    label: "مجوزهای کار",
    short: "مجوزهای کار",
    counts: "خارجیان دارای مجوز کار.",
    ...citizens,
  },
  controlled_register_stock: {
    label: "فهرست افراد تحت کنترل",
    short: "فهرست افراد تحت کنترل",
    counts: "خارجیان در فهرست روسیه که برای ماندن مبنای قانونی ندارند.",
    ...citizens,
  },
  deportations: {
    label: "اخراج",
    short: "اخراج",
    counts: "کسانی که به کشور تابعیت خود اخراج شدند.",
    ...expelled,
  },
  expulsions_register: {
    label: "بیرون راندن",
    short: "بیرون راندن",
    counts: "کسانی که بر پایهٔ مقررات اخراج روسیه بیرون رانده شدند.",
    ...expelled,
  },
  registrations_total: {
    label: "ثبت‌ها، همه",
    short: "ثبت‌ها",
    counts: "ثبت مهاجرتی خارجیان در روسیه در آن سال، با تکرارها.",
    ...citizens,
  },
  registrations_first: {
    label: "نخستین ثبت‌ها",
    short: "نخستین ثبت‌ها",
    counts: "نخستین ثبت در محل اقامت در روسیه در آن سال، با هر هدفی.",
    ...citizens,
  },
  registrations_first_work: {
    label: "نخستین ثبت‌ها برای کار",
    short: "نخستین ثبت‌ها برای کار",
    counts: "نخستین ثبت در محل اقامت در روسیه در آن سال با هدف اعلام‌شدهٔ کار.",
    ...citizens,
  },
  residence_permit_holders: {
    label: "مجوزهای اقامت",
    short: "مجوزهای اقامت",
    counts: "دارندگان مجوز اقامت موقت یا دائم روسیه در پایان سال.",
    ...citizens,
    at: endOf,
  },
  citizenship_acquired: {
    label: "گرفتن تابعیت",
    short: "گرفتن تابعیت",
    counts: "کسانی که در آن سال تابعیت روسیه را گرفتند، بر پایهٔ تابعیت پیشین.",
    ...citizens,
  },
  foreigners_register_stock: {
    label: "خارجیان در آلمان",
    short: "خارجیان در آلمان",
    counts: "شهروندان خارجی در ثبت مرکزی آلمان در ۳۱ دسامبر، بر پایهٔ تابعیت.",
    ...citizens,
    at: endOf,
  },
  registered_moves: {
    label: "جابه‌جایی‌های ثبت‌شده، آلمان",
    short: "جابه‌جایی‌های ثبت‌شده",
    counts: "آمدن به آلمان و رفتن از آن، بر پایهٔ ثبت‌ها.",
    ...moved,
  },
};
