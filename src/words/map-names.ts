import type { Atlas } from "../model/atlas.ts";
import type { Language } from "../model/record.ts";
import { countryName } from "./names.ts";

/** Names that are too long for the ground they stand on, as atlases shorten them. */
const SHORT: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { ARE: "UAE", CAF: "Central African Rep.", DOM: "Dominican Rep." },
  ru: { CAF: "ЦАР" },
  tg: {},
  fa: { ARE: "امارات" },
};

/** A country's name on the map, where it names a small place among others; in focus it is named in full. */
export const mapName = (atlas: Atlas, id: string, language: Language): string =>
  SHORT[language][id] ?? countryName(atlas, id, language);
