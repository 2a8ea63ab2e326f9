import type { MeasureWords } from "../kind-words.ts";
import { genitive, inside, outOf, towards } from "./cases.ts";

const move = { out: (c: string) => `едут ${outOf(c)}`, into: (c: string) => `едут ${towards(c)}` };
const work = {
  out: (c: string) => `выехали ${outOf(c)} на работу`,
  into: (c: string) => `приехали ${towards(c)} на работу`,
};
const born = { out: (c: string) => `родились ${inside(c)}`, into: (c: string) => `живут ${inside(c)}` };
const citizens = { out: (c: string) => `граждане ${genitive(c)}`, into: (c: string) => `иностранцы ${inside(c)}` };
const protectedPeople = { out: (c: string) => outOf(c), into: (c: string) => inside(c) };
const money = { out: (c: string) => `отправлено ${outOf(c)}`, into: (c: string) => `получено ${inside(c)}` };
const endOf = (year: string) => `конец ${year}`;

export const measures: Readonly<Record<string, MeasureWords>> = {
  un_stock: {
    label: "Число мигрантов",
    short: "число мигрантов",
    counts:
      "Люди, которые живут в одной стране, а родились в другой (в части стран: граждане другой), на середину года.",
    ...born,
    at: (year) => `середина ${year}`,
  },
  modelled_stock: {
    label: "Мигранты по модели",
    short: "число мигрантов по модели",
    counts: "Родившиеся в другой стране, по годам, по оценке нейронной сети.",
    ...born,
  },
  modelled_change_of_residence: {
    label: "Переезды по модели",
    short: "переезды по модели",
    counts:
      "Люди, сменившие за год страну постоянного жительства, по оценке нейронной сети. Сезонной работы здесь нет.",
    out: (c) => `переехали ${outOf(c)}`,
    into: (c) => `переехали ${towards(c)}`,
  },
  refugee_stock: {
    label: "Беженцы",
    short: "беженцы",
    counts: "Беженцы и люди в сходном положении на конец года.",
    ...protectedPeople,
    at: endOf,
  },
  asylum_seeker_stock: {
    label: "Ищущие убежища",
    short: "ищущие убежища",
    counts: "Люди, чьё ходатайство об убежище не решено на конец года.",
    ...protectedPeople,
    at: endOf,
  },
  other_protection_stock: {
    label: "Другие нуждающиеся в защите",
    short: "другие нуждающиеся в защите",
    counts: "Другие люди, нуждающиеся в международной защите, на конец года.",
    ...protectedPeople,
    at: endOf,
  },
  remittance_estimate: {
    label: "Денежные переводы, модель",
    short: "денежные переводы",
    counts:
      "Деньги, отправленные домой за год: полученное каждой страной распределено моделью по числу уехавших и доходам. Это не сами платежи.",
    ...money,
  },
  labour_departures: {
    label: "Выезды на работу",
    short: "выезды на работу",
    counts: "Выезды на заработки за границу, посчитанные страной выезда. Сезонный работник считается каждый сезон.",
    ...work,
  },
  labour_departures_rest: {
    label: "Выезды на работу, прочие страны",
    short: "выезды на работу в прочие страны",
    counts: "Выезды на заработки в страны, не названные отдельно.",
    ...work,
  },
  labour_returns: {
    label: "Возвращения с работы",
    short: "возвращения с работы",
    counts: "Возвращения трудовых мигрантов, посчитанные страной выезда.",
    ...move,
  },
  border_entries_work: {
    label: "Въезды с целью работы",
    short: "въезды с целью работы",
    counts: "Въезды в Россию с заявленной целью «работа». Один человек может въехать несколько раз.",
    ...work,
  },
  border_entries_all: {
    label: "Въезды, все цели",
    short: "въезды",
    counts: "Поездки иностранцев в Россию с любой целью.",
    ...move,
  },
  organised_recruitment: {
    label: "Организованный набор",
    short: "организованный набор",
    counts: "Люди, устроенные на работу за границей по межгосударственному соглашению.",
    ...work,
  },
  labour_migrants_stock: {
    label: "Трудовые мигранты",
    short: "трудовые мигранты",
    counts: "Граждане, работающие в стране пребывания, по оценке страны выезда.",
    ...citizens,
  },
  labour_migrants_claim: {
    label: "Трудовые мигранты, по заявлению",
    short: "названное число",
    counts: "Число, названное в печати без метода.",
    ...citizens,
  },
  citizens_abroad_stock: {
    label: "Граждане за рубежом",
    short: "граждане за рубежом",
    counts: "Граждане, живущие за рубежом, по оценке страны происхождения.",
    ...citizens,
  },
  registered_citizens_stock: {
    label: "Граждане на миграционном учёте",
    short: "граждане на учёте",
    counts: "Граждане, состоящие на миграционном учёте в стране пребывания.",
    ...citizens,
  },
  employed_abroad_stock: {
    label: "Занятые за рубежом",
    short: "занятые за рубежом",
    counts: "Граждане, официально занятые за рубежом.",
    ...citizens,
  },
  work_permits_stock: {
    label: "Разрешения на работу",
    short: "разрешения на работу",
    counts: "Иностранцы с разрешением на работу.",
    ...citizens,
  },
  controlled_register_stock: {
    label: "Реестр контролируемых лиц",
    short: "реестр контролируемых лиц",
    counts: "Иностранцы в российском реестре лиц без законного основания для пребывания.",
    ...citizens,
  },
  deportations: {
    label: "Депортации",
    short: "депортации",
    counts: "Люди, депортированные в страну своего гражданства.",
    out: (c) => `депортированы ${outOf(c)}`,
    into: (c) => `депортированы ${towards(c)}`,
  },
  expulsions_register: {
    label: "Высылки",
    short: "высылки",
    counts: "Люди, высланные по российскому режиму высылки.",
    out: (c) => `высланы ${outOf(c)}`,
    into: (c) => `высланы ${towards(c)}`,
  },
  registrations_total: {
    label: "Постановки на учёт, все",
    short: "постановки на учёт",
    counts: "Постановки иностранцев на миграционный учёт в России за год, с повторными.",
    ...citizens,
  },
  registrations_first: {
    label: "Первичные постановки на учёт",
    short: "первичные постановки на учёт",
    counts: "Первичные постановки на учёт по месту пребывания в России за год, все цели.",
    ...citizens,
  },
  registrations_first_work: {
    label: "Первичные постановки на учёт, работа",
    short: "первичные постановки на учёт с целью работы",
    counts: "Первичные постановки на учёт по месту пребывания в России за год с заявленной целью «работа».",
    ...citizens,
  },
  residence_permit_holders: {
    label: "Разрешения на проживание",
    short: "разрешения на проживание",
    counts: "Имеющие разрешение на временное проживание или вид на жительство в России на конец года.",
    ...citizens,
    at: endOf,
  },
  citizenship_acquired: {
    label: "Принятые в гражданство",
    short: "принятые в гражданство",
    counts: "Получившие за год гражданство России, по прежнему гражданству.",
    ...citizens,
  },
  foreigners_register_stock: {
    label: "Иностранцы в Германии",
    short: "иностранцы в Германии",
    counts: "Иностранные граждане в центральном регистре Германии на 31 декабря, по гражданству.",
    ...citizens,
    at: endOf,
  },
  registered_moves: {
    label: "Учтённые переезды, Германия",
    short: "учтённые переезды",
    counts: "Въезды в Германию и выезды из неё по данным регистрации.",
    out: (c) => `переехали ${outOf(c)}`,
    into: (c) => `переехали ${towards(c)}`,
  },
};
