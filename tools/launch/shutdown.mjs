// Stops what was started, newest first, whatever ends the launcher.

/** What must be undone at the end. */
export class Shutdown {
  /** @type {{name: string, undo: () => Promise<unknown> | unknown}[]} */
  #steps = [];
  /** @type {Promise<void> | undefined} */
  #running;
  /** @type {(problem: Error) => void} */
  #lose = () => undefined;
  /** @type {Promise<never>} rejected when something all the work stands on is lost */
  #lost = new Promise((_, reject) => (this.#lose = reject));

  /** True from the first moment of stopping: failures of what is being stopped are then no news. */
  get begun() {
    return this.#running !== undefined;
  }

  /**
   * @param {string} name what is being stopped, for the message when that fails
   * @param {() => Promise<unknown> | unknown} undo
   */
  add(name, undo) {
    this.#steps.push({ name, undo });
  }

  /**
   * Ends the work under `guard`: something it stands on is gone. While stopping, that is no news.
   *
   * @param {Error} problem
   */
  lose(problem) {
    if (!this.begun) this.#lose(problem);
  }

  /** Undoes everything once; later calls wait for the first. */
  run() {
    this.#running ??= this.#undoAll();
    return this.#running;
  }

  async #undoAll() {
    for (const { name, undo } of this.#steps.reverse()) {
      try {
        await undo();
      } catch (error) {
        console.error(`Stopping ${name} failed: ${error instanceof Error ? error.message : error}`);
      }
    }
  }

  /**
   * Runs `work`, then undoes everything, however it ended, also when what it stands on is lost. What fails because
   * everything is being stopped is no news.
   *
   * @param {() => Promise<unknown>} work
   */
  async guard(work) {
    try {
      await Promise.race([work(), this.#lost]);
    } catch (error) {
      if (!this.begun) throw error;
    } finally {
      await this.run();
    }
  }

  /**
   * Stops cleanly on Ctrl+C, on SIGTERM and when the terminal closes.
   *
   * @param {number} exitCode what to end with: 0 where being stopped is the normal end
   */
  listen(exitCode) {
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
      process.on(signal, () => {
        if (this.begun) return;
        process.stdout.write('\nStopping…');
        void this.run().then(() => {
          process.stdout.write(' stopped.\n');
          process.exit(exitCode);
        });
      });
    }
  }
}
