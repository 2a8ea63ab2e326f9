// Reads files in the worker; where there is none, or it dies, in the page, so that a browser's fault costs time and nothing else.
import type { Answer, Question } from "../worker/protocol.ts";
import { type Read, type Reading, read } from "../worker/read.ts";

export type Reader = (reading: Reading) => Promise<Read>;

interface Waiting {
  readonly reading: Reading;
  readonly done: (read: Read) => void;
}

export function createReader(): Reader {
  const waiting = new Map<number, Waiting>();
  let worker = startWorker();
  let count = 0;
  const finish = (number: number, answer: (reading: Reading) => Read) => {
    const one = waiting.get(number);
    waiting.delete(number);
    if (one) one.done(answer(one.reading));
  };
  worker?.addEventListener("message", ({ data }: MessageEvent<Answer>) => finish(data.number, () => data));
  const giveUp = () => {
    worker?.terminate();
    worker = null;
    for (const number of [...waiting.keys()]) finish(number, read);
  };
  worker?.addEventListener("error", giveUp);
  worker?.addEventListener("messageerror", giveUp);
  return (reading) =>
    new Promise((done) => {
      if (worker === null) return done(read(reading));
      const number = count++;
      // Bytes are copied, not handed over: if the worker dies they are read here.
      waiting.set(number, { reading, done });
      worker.postMessage({ number, ...reading } satisfies Question);
    });
}

function startWorker(): Worker | null {
  try {
    return new Worker(new URL("../worker/worker.ts", import.meta.url), { type: "module", name: "reader" });
  } catch {
    return null;
  }
}
