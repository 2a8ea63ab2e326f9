import { initialState } from "../../src/state/state.ts";
import { citationOf } from "../../src/words/cite.ts";
import { englishWords as words } from "../../src/words/messages.ts";
import { datasetVersion, today } from "./edition.ts";
import { block, blocks } from "./lines.ts";
import { fault, type Reply } from "./reading.ts";

/** The same answer with the citations of what it says, as the page gives them; a fault where the question has none. */
export function withCitations(reply: Extract<Reply, { ok: true }>): Reply {
  const { cited, json, text } = reply;
  if (!cited) return fault("--cite goes with members, country, pair, flow, flows and changes.");
  const { atlas, day, facts } = cited;
  const citing = {
    atlas,
    state: { ...initialState, asOf: day },
    words,
    address: "",
    edition: datasetVersion(),
    accessed: today(),
  };
  const citations = facts.map((fact) => citationOf(fact, citing));
  return {
    ok: true,
    json: { ...(json as object), citations },
    text: blocks(
      text,
      block(
        words.cite.open,
        citations.map((citation) => citation.text),
      ),
      ...citations.map((citation) => citation.bibtex),
    ),
  };
}
