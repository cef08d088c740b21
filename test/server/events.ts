/** What has happened so far, to be waited for without looking at a clock. */
export class Events<T> {
  private readonly seen: T[] = [];
  private readonly waiting = new Set<() => void>();

  add(event: T): void {
    this.seen.push(event);
    for (const check of [...this.waiting]) check();
  }

  /** How many there were, to wait for one that comes after. */
  get count(): number {
    return this.seen.length;
  }

  /** The first event that fits, of those after the first `after`; one that has already happened counts. */
  next(fits: (event: T) => boolean = () => true, after = 0): Promise<T> {
    return new Promise((resolve) => {
      const check = () => {
        const event = this.seen.slice(after).find(fits);
        if (event === undefined) return;
        this.waiting.delete(check);
        resolve(event);
      };
      this.waiting.add(check);
      check();
    });
  }
}
