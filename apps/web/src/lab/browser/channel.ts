import type { LabQuestion, LabReply } from './protocol.ts';

/**
 * One worker and at most one question in it. What is asked meanwhile replaces what was waiting: a slider that has moved on
 * does not wait for the places it passed.
 */
export class Channel {
  readonly #worker: Worker;
  #waiting: LabQuestion | undefined;
  #busy = false;

  constructor(worker: Worker, base: LabQuestion, answered: (reply: LabReply) => void) {
    this.#worker = worker;
    worker.postMessage(base);
    worker.onmessage = ({ data }: MessageEvent<LabReply>) => {
      this.#busy = false;
      const next = this.#waiting;
      this.#waiting = undefined;
      if (next) this.ask(next);
      answered(data);
    };
  }

  get busy(): boolean {
    return this.#busy;
  }

  ask(question: LabQuestion): void {
    if (this.#busy) {
      this.#waiting = question;
      return;
    }
    this.#busy = true;
    this.#worker.postMessage(question);
  }

  stop(): void {
    this.#worker.terminate();
  }
}
