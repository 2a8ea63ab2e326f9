// Short names as said in a sentence, other names people type, full names in Tajik and Persian, and heirs.
interface BlocNames {
  readonly short: { readonly en: string; readonly ru: string; readonly tg?: string; readonly fa?: string };
  readonly tg?: string;
  readonly fa?: string;
  readonly aliases?: readonly string[];
  readonly heir?: string;
}

export const BLOC_NAMES: Readonly<Record<string, BlocNames>> = {
  CST: {
    short: { en: "CST", ru: "ДКБ" },
    tg: "Паймони амнияти дастаҷамъӣ",
    fa: "پیمان امنیت جمعی",
    aliases: ["Tashkent Pact", "Tashkent Treaty", "Ташкентский договор"],
    heir: "CSTO",
  },
  CSTO: {
    short: { en: "CSTO", ru: "ОДКБ", tg: "СПАД", fa: "پیمان امنیت جمعی" },
    tg: "Созмони Паймони амнияти дастаҷамъӣ",
    fa: "سازمان پیمان امنیت جمعی",
    aliases: ["Collective Security Treaty Organisation"],
  },
  CIS: {
    short: { en: "CIS", ru: "СНГ", tg: "ИДМ", fa: "همسود" },
    tg: "Иттиҳоди Давлатҳои Мустақил",
    fa: "کشورهای مستقل همسود",
  },
  CISFTA: { short: { en: "CIS Free Trade Area", ru: "ЗСТ СНГ", tg: "Минтақаи савдои озоди ИДМ" } },
  CACO: { short: { en: "CACO", ru: "ОЦАС" } },
  EURASEC: { short: { en: "EurAsEC", ru: "ЕврАзЭС" }, aliases: ["EAEC"], heir: "EEU" },
  EACU: {
    short: { en: "Eurasian Customs Union", ru: "Таможенный союз", tg: "Иттиҳоди гумрукӣ" },
    tg: "Иттиҳоди гумрукӣ",
    aliases: ["Customs Union", "ECU"],
    heir: "EEU",
  },
  EEU: {
    short: { en: "EEU", ru: "ЕАЭС", tg: "ИИАО", fa: "اوراسیا" },
    tg: "Иттиҳоди иқтисодии Авруосиё",
    fa: "اتحادیه اقتصادی اوراسیا",
    aliases: ["EAEU", "ЕЭС", "Eurasian Union", "Евразийский союз"],
  },
  SHANGHAI_FIVE: {
    short: { en: "Shanghai Five", ru: "Шанхайская пятёрка", tg: "Панҷгонаи Шанхай" },
    tg: "Панҷгонаи Шанхай",
    fa: "شانگهای ۵",
    heir: "SCO",
  },
  SCO: {
    short: { en: "SCO", ru: "ШОС", tg: "СҲШ", fa: "شانگهای" },
    tg: "Созмони ҳамкории Шанхай",
    fa: "سازمان همکاری شانگهای",
    aliases: ["Shanghai Cooperation Organization"],
  },
  BRICS: {
    short: { en: "BRICS", ru: "БРИКС", tg: "БРИКС", fa: "بریکس" },
    tg: "БРИКС",
    fa: "بریکس",
    aliases: ["BRIC", "BRICS+"],
  },
  OTS: {
    short: { en: "OTS", ru: "ОТГ", tg: "СДТ" },
    tg: "Созмони давлатҳои туркӣ",
    fa: "سازمان کشورهای ترک",
    aliases: ["Turkic Council", "Тюркский совет", "Organisation of Turkic States"],
  },
  GUAM: { short: { en: "GUAM", ru: "ГУАМ", tg: "ГУАМ", fa: "گوام" }, aliases: ["GUUAM"] },
  ECO: {
    short: { en: "ECO", ru: "ОЭС", tg: "СҲИ", fa: "اکو" },
    tg: "Созмони ҳамкории иқтисодӣ",
    fa: "سازمان همکاری اقتصادی",
    aliases: ["ЭКО"],
  },
  UNION_STATE: {
    short: { en: "Union State", ru: "Союзное государство", tg: "Давлати Иттифоқӣ" },
    fa: "دولت اتحادیه روسیه و بلاروس",
  },
  NATO: {
    short: { en: "NATO", ru: "НАТО", tg: "НАТО", fa: "ناتو" },
    tg: "НАТО",
    fa: "سازمان پیمان آتلانتیک شمالی",
    aliases: ["North Atlantic Alliance", "OTAN", "Североатлантический альянс"],
  },
  EU: {
    short: { en: "EU", ru: "ЕС", tg: "ИА", fa: "اتحادیه اروپا" },
    tg: "Иттиҳоди Аврупо",
    fa: "اتحادیه اروپا",
    aliases: ["European Community", "EEC", "EC", "Евросоюз"],
  },
  COE: {
    short: { en: "Council of Europe", ru: "Совет Европы", tg: "Шӯрои Аврупо", fa: "شورای اروپا" },
    tg: "Шӯрои Аврупо",
    fa: "شورای اروپا",
  },
  OIC: {
    short: { en: "OIC", ru: "ОИС", fa: "سازمان همکاری اسلامی" },
    tg: "Созмони ҳамкории исломӣ",
    fa: "سازمان همکاری اسلامی",
    aliases: ["Organisation of the Islamic Conference", "Organization of Islamic Cooperation"],
  },
  ARAB_LEAGUE: {
    short: { en: "Arab League", ru: "ЛАГ", fa: "اتحادیه عرب" },
    tg: "Лигаи давлатҳои араб",
    fa: "اتحادیه عرب",
    aliases: ["LAS"],
  },
  GCC: {
    short: { en: "GCC", ru: "ССАГПЗ", fa: "شورای همکاری خلیج فارس" },
    fa: "شورای همکاری خلیج فارس",
    aliases: ["Cooperation Council for the Arab States of the Gulf"],
  },
  ASEAN: { short: { en: "ASEAN", ru: "АСЕАН", tg: "АСЕАН", fa: "آسه‌آن" }, fa: "اتحادیه کشورهای جنوب شرق آسیا" },
  OPEC: {
    short: { en: "OPEC", ru: "ОПЕК", tg: "ОПЕК", fa: "اوپک" },
    fa: "سازمان کشورهای صادرکننده نفت",
    aliases: ["OPEC+"],
  },
  WTO: {
    short: { en: "WTO", ru: "ВТО", tg: "СУС", fa: "سازمان تجارت جهانی" },
    tg: "Созмони умумиҷаҳонии савдо",
    fa: "سازمان تجارت جهانی",
  },
  OSCE: {
    short: { en: "OSCE", ru: "ОБСЕ", tg: "САҲА" },
    tg: "Созмони амният ва ҳамкорӣ дар Аврупо",
    fa: "سازمان امنیت و همکاری اروپا",
    aliases: ["CSCE", "СБСЕ"],
  },
  CICA: { short: { en: "CICA", ru: "СВМДА" } },
  AU: {
    short: { en: "African Union", ru: "Африканский союз", tg: "Иттиҳоди Африқо", fa: "اتحادیه آفریقا" },
    tg: "Иттиҳоди Африқо",
    fa: "اتحادیه آفریقا",
    aliases: ["OAU"],
  },
  ECOWAS: { short: { en: "ECOWAS", ru: "ЭКОВАС" }, aliases: ["CEDEAO"] },
  AES: { short: { en: "Sahel Alliance", ru: "Альянс Сахеля" } },
  G7: {
    short: { en: "G7", ru: "G7", tg: "G7", fa: "گروه هفت" },
    fa: "گروه هفت",
    aliases: ["G8", "Group of Eight", "Большая восьмёрка"],
  },
  QUAD: { short: { en: "Quad", ru: "Квад" } },
  AUKUS: { short: { en: "AUKUS", ru: "АУКУС" } },
  NAFTA: { short: { en: "NAFTA", ru: "НАФТА" }, heir: "USMCA" },
  USMCA: { short: { en: "USMCA", ru: "ЮСМКА" }, aliases: ["CUSMA", "T-MEC"] },
  MERCOSUR: { short: { en: "Mercosur", ru: "МЕРКОСУР" }, aliases: ["Mercosul"] },
  RCEP: { short: { en: "RCEP", ru: "ВРЭП" } },
  CPTPP: { short: { en: "CPTPP", ru: "ВПСТТП" }, aliases: ["TPP"] },
  EFTA: { short: { en: "EFTA", ru: "ЕАСТ" } },
  EUROZONE: { short: { en: "Euro area", ru: "Еврозона", fa: "منطقه یورو" }, fa: "منطقه یورو" },
  SCHENGEN: {
    short: { en: "Schengen", ru: "Шенген", tg: "Шенген", fa: "شنگن" },
    fa: "منطقه شنگن",
    aliases: ["Schengen area"],
  },
  EAP: { short: { en: "Eastern Partnership", ru: "Восточное партнёрство" } },
  APEC: { short: { en: "APEC", ru: "АТЭС" } },
  SAARC: { short: { en: "SAARC", ru: "СААРК" } },
  BSEC: { short: { en: "BSEC", ru: "ОЧЭС" }, aliases: ["ЧЭС"] },
  EDB: { short: { en: "EDB", ru: "ЕАБР" } },
  CA_CONSULTATIVE: {
    short: { en: "Central Asian Meetings", ru: "Встречи ЦА" },
    aliases: ["Central Asian summit", "C5"],
  },
};
