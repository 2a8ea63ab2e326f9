// The worker itself: a question in, an answer out. All it knows is in read.ts.
import type { Answer, Question } from "./protocol.ts";
import { buffersOf, read } from "./read.ts";

const scope = self as unknown as {
  addEventListener(type: "message", listen: (event: { readonly data: Question }) => void): void;
  postMessage(answer: Answer, transfer: readonly ArrayBufferLike[]): void;
};

scope.addEventListener("message", ({ data: { number, ...reading } }) => {
  const answer = read(reading);
  scope.postMessage({ number, ...answer }, buffersOf(answer));
});
