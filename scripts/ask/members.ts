import type { Atlas } from "../../src/model/atlas.ts";
import { consideredBy, isMemberStatus, membershipsOn } from "../../src/query/memberships.ts";
import { englishWords as words } from "../../src/words/messages.ts";
import { cite, spellJson } from "./citing.ts";
import { block, blocks, nameOf, spellLine } from "./lines.ts";
import { type Reply, readBloc, readDate } from "./reading.ts";

/** Who is in the bloc on the day, and who stands beside it. */
export function members(atlas: Atlas, [name, date]: readonly string[]): Reply {
  const bloc = readBloc(atlas, name);
  if (!bloc.ok) return bloc;
  const asked = readDate(date);
  if (!asked.ok) return asked;
  const { day } = asked.value;
  const standing = membershipsOn(atlas, bloc.value, day).sort((a, b) => a.country.localeCompare(b.country));
  const inside = standing.filter(({ status }) => isMemberStatus(status));
  const others = standing.filter(({ status }) => !isMemberStatus(status));
  const considered = consideredBy(atlas, bloc.value, day);
  return {
    ok: true,
    cited: {
      atlas,
      day,
      facts: [
        ...standing.map((spell) => ({ kind: "spell", spell }) as const),
        ...considered.map(({ relation }) => ({ kind: "relation", relation }) as const),
      ],
    },
    json: {
      bloc: bloc.value,
      asOf: day,
      members: inside.map((spell) => spellJson(atlas, spell)),
      others: others.map((spell) => spellJson(atlas, spell)),
      considered: considered.map(({ country, relation }) => ({
        country,
        relation: relation.id,
        title: relation.title,
        status: relation.status,
        from: relation.from,
        to: relation.to,
        source: cite(atlas, relation.sources),
      })),
    },
    text: blocks(
      `${words.blocName(atlas, bloc.value)} (${bloc.value}) ${words.panel.asOf(words.format.date(day))}: ${words.panel.memberCount(inside.length)}`,
      block(
        words.panel.members,
        inside.map((spell) => spellLine(atlas, spell, spell.country)),
      ),
      block(
        "Others",
        others.map((spell) => spellLine(atlas, spell, spell.country)),
      ),
      block(
        "Considered",
        considered.map(({ country, relation }) => `${nameOf(atlas, country)} · ${relation.title}`),
      ),
    ),
  };
}
