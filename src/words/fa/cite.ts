import type { CiteWords } from "../cite-words.ts";
import { format } from "./format.ts";

const { number: figure } = format;

export const cite: CiteWords = {
  open: "ارجاع",
  form: { text: "متن", bibtex: "BibTeX", permalink: "پیوند" },
  copy: { text: "رونوشت متن", bibtex: "رونوشت BibTeX", permalink: "رونوشت پیوند" },
  otherwise: (says) => `منبعی دیگر: ${says}`,
  asOf: (day) => `به تاریخ ${day}`,
  sources: (lines, count) => `${count === 1 ? "منبع" : "منابع"}: ${lines}`,
  moreSources: (count) => `و ${figure(count)} منبع دیگر که در خود نما آمده‌اند`,
  licence: (terms) => `پروانه: ${terms}`,
  noLicence: "تنها نقل می‌شود، پروانه‌ای اعلام نشده است",
  dataset: (version) => `Multivector، مجموعهٔ داده ${version}`,
  accessed: (day) => `تاریخ دسترسی: ${day}`,
  similarity: (value, year) => `همسانی آرا در مجمع عمومی سازمان ملل در ${year}: ${value} از ۱`,
  save: "ذخیره در یک پرونده",
  saving: (done, all) => `گام ${figure(done)} از ${figure(all)} کشیده شد`,
  saved: (file, size) => `${file} ذخیره شد، ${size}.`,
  notSaved: (missing) => `ذخیره نشد، این‌ها نرسیدند: ${missing}. اتصال را بررسی و دوباره کوشش کنید.`,
  fontsMissing: "قلم‌ها",
  kilobytes: (count) => `${count} کیلوبایت`,
  openStep: "گشودن این گام در اطلس",
  madeOn: (day) => `ذخیره‌شده در ${day}`,
  fileNote: "این پرونده به شبکه نیاز ندارد. هر عدد و هر وضع از سندها می‌آید و منابع آن در پایین آمده است.",
  picture: (title) => `نقشه: ${title}`,
};
