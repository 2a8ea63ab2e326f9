/** What changed of a country between two days. */
export const CHANGE_SIGNS = ["joined", "left", "status", "begun", "ended", "moved", "up", "down"] as const;
export type ChangeSign = (typeof CHANGE_SIGNS)[number];
/** One sign with their number stands for several kinds of changes. */
export type SignId = ChangeSign | "several";

/** A shape around (0, 0); filled ones are painted with ink, the others on the halo with an outline of ink. */
export interface SignShape {
  readonly d: string;
  readonly filled: boolean;
  /** A stroke within it: a plus or a minus, in the colour the shape is not. */
  readonly stroke: string;
}

/** px of one sign with its rim, and from one to the next. */
export const SIGN_HEIGHT = 16;
export const SIGN_STEP = 17;

const disc = "M-7,0A7,7 0 1 1 7,0A7,7 0 1 1 -7,0Z";
const square = "M-6.2,-6.2H6.2V6.2H-6.2Z";
const [plus, minus] = ["M-3.4,0H3.4M0,-3.4V3.4", "M-3.4,0H3.4"];

/** Discs tell of memberships, squares of agreements, triangles of people; full ones of more, open ones of less. */
export const signShapes: Readonly<Record<SignId, SignShape>> = {
  joined: { d: disc, filled: true, stroke: plus },
  left: { d: disc, filled: false, stroke: minus },
  status: { d: disc, filled: false, stroke: "M-3.6,-1.6H3.6M-3.6,1.8H3.6" },
  begun: { d: square, filled: true, stroke: plus },
  ended: { d: square, filled: false, stroke: minus },
  moved: { d: square, filled: false, stroke: "M-3.4,-1.6H3.4M-3.4,1.8H3.4" },
  up: { d: "M0,-7L7,5.4H-7Z", filled: true, stroke: "" },
  down: { d: "M0,7L7,-5.4H-7Z", filled: false, stroke: "" },
  // In a legend: a three stands for the number.
  several: {
    d: "M-4,-7H4A7,7 0 0 1 4,7H-4A7,7 0 0 1 -4,-7Z",
    filled: false,
    stroke: "M-2.4,-3.6H2.2L-.4,-.8C3.6,-1 3.4,3.6 -.2,3.6C-1.3,3.6 -2.1,3.1 -2.6,2.3",
  },
};
