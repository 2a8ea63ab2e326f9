const BITS = 11;
const BUCKETS = 1 << BITS;
const PASSES = 3;

/**
 * Places of the values from the largest to the smallest, equal ones in the order they came. The values are positive.
 * By digits of their bits, so that fifteen thousand take a fraction of a millisecond.
 */
export function descending(values: Float64Array): Uint32Array {
  const bits = new Uint32Array(new Float32Array(values).buffer);
  let order = new Uint32Array(values.length);
  for (let place = 0; place < order.length; place += 1) order[place] = place;
  let next = new Uint32Array(values.length);
  for (let pass = 0; pass < PASSES; pass += 1) {
    sortByDigit(bits, order, next, pass * BITS);
    [order, next] = [next, order];
  }
  settle(values, order);
  return order;
}

function sortByDigit(bits: Uint32Array, from: Uint32Array, to: Uint32Array, shift: number): void {
  const starts = new Uint32Array(BUCKETS + 1);
  const digit = (place: number) => BUCKETS - 1 - (((bits[place] ?? 0) >>> shift) & (BUCKETS - 1));
  for (const place of from) starts[digit(place) + 1] = (starts[digit(place) + 1] ?? 0) + 1;
  for (let bucket = 0; bucket < BUCKETS; bucket += 1)
    starts[bucket + 1] = (starts[bucket + 1] ?? 0) + (starts[bucket] ?? 0);
  for (const place of from) {
    const bucket = digit(place);
    const at = starts[bucket] ?? 0;
    to[at] = place;
    starts[bucket] = at + 1;
  }
}

/** Values that differ by less than the digits tell are put right: each moves a few places at most. */
function settle(values: Float64Array, order: Uint32Array): void {
  for (let i = 1; i < order.length; i += 1) {
    const place = order[i] ?? 0;
    const value = values[place] ?? 0;
    let j = i - 1;
    while (j >= 0 && (values[order[j] ?? 0] ?? 0) < value) {
      order[j + 1] = order[j] ?? 0;
      j -= 1;
    }
    order[j + 1] = place;
  }
}
