/** What articles of all languages have alike. */

/** Codes by which products name errors, as in "ORA00942" or "0x80070005". */
export const errorCodes = '[A-Z]{2,}\\d{3,}|0x[0-9a-f]{4,}|(?<!\\d)[45]\\d\\d(?!\\d)';

/** Operating systems, browsers and clouds, which keep their names in every language. */
export const platforms =
  'windows|mac ?os|os x|mac|linux|ubuntu|debian|mint|red ?hat|rhel|centos|fedora|suse|arch|ios|ipados|android|chrome|firefox|safari|edge|azure|aws|gcp|docker|kubernetes|openshift';

/** The phrases of a list that is written with `|` between them. */
export function phrases(text: string): string[] {
  return text.split('|').map((phrase) => phrase.trim());
}
