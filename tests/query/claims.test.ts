import { expect, test } from "vitest";
import { withParts } from "../../scripts/ask/library.ts";
import { readDataset } from "../../scripts/dataset.ts";
import type { Statement } from "../../src/model/record.ts";
import { againstOf } from "../../src/query/claims.ts";

const bare = readDataset().built.atlas;
const said = (id: string) => bare.statements.find((statement) => statement.id === id) as Statement;

test("each side of a contradiction finds the other", () => {
  const [other] = againstOf(bare, said("trt2023-muhriddin")).statements;
  expect(other?.id).toBe("trt2023-samadi");
  expect(againstOf(bare, other as Statement).statements.map(({ id }) => id)).toContain("trt2023-muhriddin");
});

test("a claim about a number stands beside the figures it disputes, each of its own time", () => {
  const claim = said("vk2018-author-million");
  expect(againstOf(bare, claim).flows).toEqual([]);
  const loaded = withParts(bare, [{ kind: "flows", key: "un_stock-2020" }]);
  expect(againstOf(loaded, claim).flows.map(({ magnitude, time }) => [magnitude, time.from])).toContainEqual([
    466252,
    "2020-01-01",
  ]);
});
