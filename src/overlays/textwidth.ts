// Widths of text without a DOM, so that labels are placed alike in Node and in every browser.
// Advances in thousandths of an em of Source Sans 3 at weights 400 and 600, measured once in Chromium from
// @fontsource-variable/source-sans-3 5.3.1; letters with accents take their base letter's. Kerning is left out (under 1 %
// on names). Arabic script is Vazirmatn 5.3.0's.
const ROWS: readonly (readonly [chars: string, regular: string, semibold: string])[] = [
  [
    " !\"#$%&'()*+,-./0123456789:;<=>?",
    "200 289 426 497 497 824 609 249 303 303 418 497 249 311 249 350 497 497 497 497 497 497 497 497 497 497 249 249 497 497 497 425",
    "200 315 482 513 513 841 639 275 324 324 438 513 275 322 275 344 513 513 513 513 513 513 513 513 513 513 275 275 513 513 513 444",
  ],
  [
    "@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_",
    "847 543 588 571 615 527 494 617 652 263 479 579 486 727 647 664 566 664 569 534 536 645 515 786 513 476 539 303 350 303 497 500",
    "875 558 597 576 625 538 510 628 663 282 494 597 502 745 657 674 582 674 592 545 546 655 536 800 541 501 540 324 344 324 513 500",
  ],
  [
    "`abcdefghijklmnopqrstuvwxyz{|}~ ",
    "542 504 553 456 555 496 292 504 544 246 247 495 255 829 547 542 555 555 347 419 338 544 467 719 446 467 425 303 241 303 497 200",
    "549 516 563 462 564 507 317 520 558 262 263 522 271 843 560 549 564 564 373 431 361 556 495 748 481 495 443 324 255 324 513 200",
  ],
  [
    "·×«»–—‘’“”…°ÆÐ×ØÞßæð÷øþĐđĦħıĲĳĸĿ",
    "249 497 429 429 480 800 249 249 426 426 948 331 822 639 497 664 583 576 778 544 497 542 555 635 562 692 557 247 526 493 495 486",
    "275 513 455 455 480 800 275 275 482 482 964 348 834 651 513 674 600 604 780 552 513 549 564 645 564 703 566 262 565 524 522 502",
  ],
  [
    "ŀŁłŉŊŋŒœŦŧſəʻЂЄЅІЈЉЊЋЏАБВГДЕЖЗИК",
    "362 500 298 769 635 547 847 839 536 338 271 496 257 687 571 534 263 480 897 929 696 645 544 580 588 498 638 527 830 550 658 579",
    "408 522 329 810 651 560 859 830 546 361 292 508 280 694 576 545 282 494 902 931 707 654 558 590 597 510 654 538 853 553 670 597",
  ],
  [
    "ЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзикл",
    "630 727 652 664 645 566 571 536 514 732 513 642 598 877 880 720 798 580 571 908 582 504 544 508 411 533 496 688 456 565 495 531",
    "644 745 663 674 654 582 576 546 535 748 541 656 614 896 904 725 826 590 576 929 600 516 553 518 422 559 507 726 466 574 522 552",
  ],
  [
    "мнопрстуфхцчшщъыьэюяђєѕіјљњћџҒғҚ",
    "633 562 542 553 555 456 460 467 734 446 558 512 749 761 596 674 491 456 738 515 560 456 419 246 247 735 758 544 558 521 431 628",
    "647 572 549 564 564 462 476 495 757 481 577 531 777 796 610 707 504 462 757 530 568 462 431 262 263 758 774 558 568 534 451 648",
  ],
  ["қҲҳҶҷҐґ", "536 551 482 607 520 498 416", "562 579 516 626 548 510 425"],
  // Vazirmatn, fitted to the widths of 242 country names: each letter's mean over its joined forms (off by 5 % on a name).
  [
    "ابتجحخدذرزسشصطعغفقلمنهوپچژکگیآ",
    "170 406 470 724 873 794 474 669 323 347 928 944 869 743 679 587 494 545 397 651 452 461 384 442 910 414 560 523 391 209",
    "188 409 472 728 885 801 486 690 340 363 933 952 866 745 688 588 495 547 401 654 455 469 398 446 919 434 562 525 394 226",
  ],
];
const ARABIC = 430;
const ARABIC_DIGIT = 522;
const UNKNOWN = 540;
/** Source Serif 4 runs so much wider than Source Sans 3. */
const SERIF = 1.13;

type Advance = readonly [regular: number, semibold: number];
const advances: ReadonlyMap<string, Advance> = new Map(
  ROWS.flatMap(([chars, regular, semibold]) => {
    const bold = semibold.split(" ");
    return regular.split(" ").map((width, i): [string, Advance] => [chars[i] ?? "", [Number(width), Number(bold[i])]]);
  }),
);

export interface Face {
  readonly size: number;
  /** 400 to 700; the widths between and beyond are interpolated. */
  readonly weight: number;
  readonly family?: "sans" | "serif";
  /** Extra space between letters, px. */
  readonly spacing?: number;
}

/** Approximate width in px of one line of text. Marks, joiners and direction controls have none. */
export function textWidth(text: string, { size, weight, family = "sans", spacing = 0 }: Face): number {
  const bold = (weight - 400) / 200;
  let units = 0;
  let count = 0;
  for (const char of text.normalize("NFD")) {
    if (/[\p{M}\p{Cf}]/u.test(char)) continue;
    units += advance(char, bold);
    count += 1;
  }
  return (units * size * (family === "serif" ? SERIF : 1)) / 1000 + count * spacing;
}

function advance(char: string, bold: number): number {
  const known = advances.get(char);
  if (known) return known[0] + bold * (known[1] - known[0]);
  if (/[\u0660-\u0669\u06f0-\u06f9]/u.test(char)) return ARABIC_DIGIT;
  return /\p{Script=Arabic}/u.test(char) ? ARABIC : UNKNOWN;
}

/** The text in lines no wider than `width`, broken at spaces; a longer word stands alone. */
export function wrapText(text: string, width: number, face: Face): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && textWidth(longer, face) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === "" ? lines : [...lines, line];
}
