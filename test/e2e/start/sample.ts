/** What `npm start` opens. */
export interface Sample {
  /** The knowledge base. */
  readonly folder: string;
  /** The article to show first: one with findings. */
  readonly article: string;
}
