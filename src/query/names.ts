// Names as people type them: without regard to case, accents, look-alike letters and one or two slips of the hand.

/** Letters that a neighbour's keyboard lacks, and what is typed instead. */
const TYPED_AS: Readonly<Record<string, string>> = {
  ҷ: "ч",
  қ: "к",
  ғ: "г",
  ҳ: "х",
  ӯ: "у",
  ӣ: "и",
  ё: "е",
  й: "и",
  і: "и",
  ї: "и",
  ґ: "г",
  ў: "у",
  ي: "ی",
  ك: "ک",
  ة: "ه",
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ı: "i",
  ə: "e",
  ß: "ss",
  ø: "o",
  đ: "d",
  ł: "l",
  æ: "ae",
  œ: "oe",
};

/** The name as it is compared: small letters without marks, words with one space between them. */
export function plain(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFC")
    .replace(/./gsu, (letter) => TYPED_AS[letter] ?? letter)
    .normalize("NFD")
    .replace(/\p{M}|\u200c|\u200d|['’ʻʼ]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** How many letters have to be put in, taken out, changed or swapped; `most` + 1 as soon as it is more. */
export function slips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    if (Math.min(...next) > most) return most + 1;
    [before, row] = [row, next];
  }
  return row[b.length] ?? most + 1;
}

/** The names nearest to a text, best first, only those that could be meant; for "did you mean". */
export function nearestNames(text: string, candidates: readonly string[], limit: number): string[] {
  const wanted = plain(text);
  const most = Math.max(2, Math.ceil(wanted.length / 3));
  return candidates
    .map((name) => ({ name, far: farness(wanted, plain(name), most) }))
    .filter(({ far }) => far <= most)
    .sort((a, b) => a.far - b.far || a.name.length - b.name.length || a.name.localeCompare(b.name))
    .slice(0, limit)
    .map(({ name }) => name);
}

/** Slips to the whole name or to any word of it; a beginning counts as one. */
function farness(wanted: string, name: string, most: number): number {
  const words = [name, ...name.split(" ")];
  return Math.min(
    ...words.map((word) =>
      wanted.length > 2 && word.startsWith(wanted) && word !== wanted ? 1 : slips(wanted, word, most),
    ),
  );
}
