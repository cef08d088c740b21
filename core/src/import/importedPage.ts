/** What a page of a help center became. */
export interface ImportedPage {
  /** The article; empty where the page could not be read or holds nothing. Lines end with `\n`. */
  readonly markdown: string;
  /** The words of the article's title; absent where the page has none. */
  readonly title?: string;
  /** Where the page says that it is at home (`rel=canonical`, `og:url`); absolute. */
  readonly source?: string;
  /** The words of each part that was left out as belonging to the page and not to the article, in their order. */
  readonly leftOut: readonly string[];
}

/** How a page was kept: as its markup, or as what a browser shows of it. */
export type PageFormat = 'html' | 'text';

/** What may be settled beforehand. */
export interface ImportOptions {
  /** Absent to tell it by the content. */
  readonly format?: PageFormat;
  /** Whether navigation, votes, comments and the like stay; by default they are left out. */
  readonly keepChrome?: boolean;
}
