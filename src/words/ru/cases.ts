// Cases of country names by rule: names end in few ways, and what follows no rule is listed.
interface Cases {
  readonly genitive: string;
  readonly prepositional: string;
}

const SAME = /(^США$|^ОАЭ$|^ЮАР$|[оеиуюэ]$|Гуам$)/;
const ADJECTIVE: readonly (readonly [ending: string, genitive: string, prepositional: string])[] = [
  ["ая", "ой", "ой"],
  ["яя", "ей", "ей"],
  ["ые", "ых", "ых"],
  ["ие", "их", "их"],
  ["ое", "ого", "ом"],
  ["ий", "ого", "ом"],
  ["ый", "ого", "ом"],
  ["ой", "ого", "ом"],
];
const LISTED: Readonly<Record<string, readonly [genitive: string, prepositional: string]>> = {
  Беларусь: ["Беларуси", "Беларуси"],
  "Гвинея-Бисау": ["Гвинеи-Бисау", "Гвинее-Бисау"],
  Бангладеш: ["Бангладеш", "Бангладеш"],
  Нигер: ["Нигера", "Нигере"],
  Катар: ["Катара", "Катаре"],
  Кипр: ["Кипра", "Кипре"],
  Тунис: ["Туниса", "Тунисе"],
  Египет: ["Египта", "Египте"],
  Таиланд: ["Таиланда", "Таиланде"],
  "ДР Конго": ["ДР Конго", "ДР Конго"],
  "Босния и Герцеговина": ["Боснии и Герцеговины", "Боснии и Герцеговине"],
  "Антигуа и Барбуда": ["Антигуа и Барбуды", "Антигуа и Барбуде"],
  "Папуа — Новая Гвинея": ["Папуа — Новой Гвинеи", "Папуа — Новой Гвинее"],
  "Сан-Томе и Принсипи": ["Сан-Томе и Принсипи", "Сан-Томе и Принсипи"],
  "Сент-Винсент и Гренадины": ["Сент-Винсента и Гренадин", "Сент-Винсенте и Гренадинах"],
  "Сент-Китс и Невис": ["Сент-Китса и Невиса", "Сент-Китсе и Невисе"],
  "Тринидад и Тобаго": ["Тринидада и Тобаго", "Тринидаде и Тобаго"],
  "Северные Марианские Острова": ["Северных Марианских Островов", "Северных Марианских Островах"],
  Нидерланды: ["Нидерландов", "Нидерландах"],
  Филиппины: ["Филиппин", "Филиппинах"],
  Мальдивы: ["Мальдив", "Мальдивах"],
  Багамы: ["Багам", "Багамах"],
  Бермуды: ["Бермуд", "Бермудах"],
  Коморы: ["Комор", "Коморах"],
  Фареры: ["Фарер", "Фарерах"],
};
/** Countries one is "на", not "в": most islands. */
const ON = new Set([
  "Багамы",
  "Барбадос",
  "Бермуды",
  "Гаити",
  "Гваделупа",
  "Гренада",
  "Доминика",
  "Кипр",
  "Северный Кипр",
  "Коморы",
  "Куба",
  "Кюрасао",
  "Маврикий",
  "Мадагаскар",
  "Мальдивы",
  "Мальта",
  "Мартиника",
  "Реюньон",
  "Тайвань",
  "Фареры",
  "Фиджи",
  "Филиппины",
  "Шри-Ланка",
  "Ямайка",
  "Аруба",
  "Гуам",
  "Науру",
  "Палау",
  "Самоа",
  "Тонга",
  "Тувалу",
  "Вануату",
  "Джерси",
  "Гернси",
  "Майотта",
  "Сейшельские Острова",
  "Соломоновы Острова",
  "Маршалловы Острова",
]);

/** The noun at the end of a name. */
function noun(word: string): readonly [genitive: string, prepositional: string] {
  const stem = word.slice(0, -1);
  if (SAME.test(word)) return [word, word];
  if (word.endsWith("ия")) return [`${stem}и`, `${stem}и`];
  if (word.endsWith("ея")) return [`${stem}и`, `${stem}е`];
  if (word.endsWith("я")) return [`${stem}и`, `${stem}е`];
  if (word.endsWith("а")) return [stem + (/[гкхжшщч]$/.test(stem) ? "и" : "ы"), `${stem}е`];
  if (/острова$/i.test(word)) return [`${stem}ов`, `${stem}ах`];
  if (word.endsWith("ий")) return [`${stem}я`, `${stem}и`];
  if (word.endsWith("й")) return [`${stem}я`, `${stem}е`];
  if (word.endsWith("ь")) return [`${stem}я`, `${stem}е`];
  return /[бвгджзклмнпрстфхцчшщ]$/i.test(word) ? [`${word}а`, `${word}е`] : [word, word];
}

function casesOf(name: string): Cases {
  const listed = LISTED[name];
  if (listed) return { genitive: listed[0], prepositional: listed[1] };
  if (/[ои]строва? /i.test(name) || name.includes("(") || name.includes(",") || / и /.test(name)) {
    return { genitive: `«${name}»`, prepositional: `«${name}»` };
  }
  const words = name.split(" ");
  const last = words.pop() ?? name;
  const [genitive, prepositional] = /стров[а]$/i.test(last) ? islands(last) : noun(last);
  return {
    genitive: [...words.map((word) => adjective(word, 1)), genitive].join(" "),
    prepositional: [...words.map((word) => adjective(word, 2)), prepositional].join(" "),
  };
}

const islands = (word: string): readonly [string, string] => [`${word.slice(0, -1)}ов`, `${word.slice(0, -1)}ах`];

function adjective(word: string, which: 1 | 2): string {
  if (/овы$/.test(word)) return `${word.slice(0, -1)}ых`;
  const found = ADJECTIVE.find(([ending]) => word.endsWith(ending));
  return found ? word.slice(0, -found[0].length) + found[which] : word;
}

/** из Таджикистана, с Кубы: the name after a word that asks for the genitive. */
export const genitive = (name: string): string => casesOf(name).genitive;

/** "в России", "во Франции", "на Кубе": where. */
export function inside(name: string): string {
  const { prepositional } = casesOf(name);
  if (ON.has(name)) return `на ${prepositional}`;
  return `${/^[ВФ][^аеёиоуыэюя]/i.test(name) ? "во" : "в"} ${prepositional}`;
}

/** "из России", "с Кубы": where from. */
export const outOf = (name: string): string => `${ON.has(name) ? "с" : "из"} ${genitive(name)}`;

/** "в Россию", "на Кубу": where to. */
export function towards(name: string): string {
  const words = name.split(" ");
  const accusative = LISTED[name] ? listedAccusative(name) : words.map(accusativeOf).join(" ");
  if (ON.has(name)) return `на ${accusative}`;
  return `${/^[ВФ][^аеёиоуыэюя]/i.test(name) ? "во" : "в"} ${accusative}`;
}

const listedAccusative = (name: string): string =>
  name === "Босния и Герцеговина"
    ? "Боснию и Герцеговину"
    : name === "Папуа — Новая Гвинея"
      ? "Папуа — Новую Гвинею"
      : name;

function accusativeOf(word: string): string {
  if (SAME.test(word) || /острова$/i.test(word)) return word;
  if (word.endsWith("ая")) return `${word.slice(0, -2)}ую`;
  if (word.endsWith("яя")) return `${word.slice(0, -2)}юю`;
  if (word.endsWith("а")) return `${word.slice(0, -1)}у`;
  return word.endsWith("я") ? `${word.slice(0, -1)}ю` : word;
}

/** Does the name take a plural verb? США состоят, Мальдивы состоят. */
export const isPlural = (name: string): boolean => /^(США|ОАЭ)$|[ыи]$|острова$/i.test(name) && !SINGULAR.has(name);
const SINGULAR = new Set([
  "Бурунди",
  "Гаити",
  "Джибути",
  "Кирибати",
  "Малави",
  "Мали",
  "Сомали",
  "Фиджи",
  "Чили",
  "Гернси",
  "Джерси",
]);
