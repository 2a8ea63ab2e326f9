/** Persian and Arabic digits as 0 to 9, the rest of the text as it is. */
export const westernDigits = (text: string): string =>
  text.replace(/[۰-۹٠-٩]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
