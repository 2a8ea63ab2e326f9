import type { Atlas } from "../../src/model/atlas.ts";
import type { Membership } from "../../src/model/record.ts";
import { blocExistenceOn } from "../../src/query/existence.ts";
import { consideredBy, isMemberStatus, membershipsOn } from "../../src/query/memberships.ts";
import { englishWords as words } from "../../src/words/messages.ts";
import { periodWords } from "../../src/words/period.ts";
import { cite, spellJson } from "./citing.ts";
import { block, blocks, line, nameOf, spellLine } from "./lines.ts";
import { type Reply, readBloc, readDate } from "./reading.ts";

/** Who is in the bloc on the day, and who stands beside it. */
export function members(atlas: Atlas, [name, date]: readonly string[]): Reply {
  const bloc = readBloc(atlas, name);
  if (!bloc.ok) return bloc;
  const asked = readDate(date);
  if (!asked.ok) return asked;
  const { day } = asked.value;
  const standing = byStatusAndName(atlas, membershipsOn(atlas, bloc.value, day));
  const inside = standing.filter(({ status }) => isMemberStatus(status));
  const others = standing.filter(({ status }) => !isMemberStatus(status));
  const considered = consideredBy(atlas, bloc.value, day);
  return {
    ok: true,
    view: { atlas, state: { asOf: day, selection: { kind: "bloc", id: bloc.value }, overlays: new Set(["blocs"]) } },
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
      founded: atlas.blocs.get(bloc.value)?.founded ?? null,
      ended: atlas.blocs.get(bloc.value)?.ended ?? null,
      members: inside.map((spell) => wholeJson(atlas, spell)),
      others: others.map((spell) => wholeJson(atlas, spell)),
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
      `${headOf(atlas, bloc.value)} ${words.panel.asOf(words.format.date(day))}: ${words.panel.memberCount(inside.length)}`,
      outsideItsLife(atlas, bloc.value, day),
      block(
        words.panel.members,
        inside.map((spell) => wholeLine(atlas, spell)),
      ),
      block(
        "Others",
        others.map((spell) => wholeLine(atlas, spell)),
      ),
      block(
        "Considered",
        considered.map(({ country, relation }) =>
          line(
            nameOf(atlas, country),
            relation.title,
            words.kind.status[relation.status],
            periodWords(relation, words),
            cite(atlas, relation.sources),
          ),
        ),
      ),
    ),
  };
}

/** Members first as one list, then the others by what they are; names in the order of the alphabet, as they are read. */
function byStatusAndName(atlas: Atlas, spells: readonly Membership[]): Membership[] {
  const group = ({ status }: Membership) => (isMemberStatus(status) ? "" : status);
  const name = ({ country }: Membership) => words.countryName(atlas, country);
  return [...spells].sort((a, b) => group(a).localeCompare(group(b)) || name(a).localeCompare(name(b), "en"));
}

/** A name with its id, but where the two are one word. */
function headOf(atlas: Atlas, bloc: string): string {
  const name = words.blocName(atlas, bloc);
  return name === bloc ? name : `${name} (${bloc})`;
}

/** Why there can be no members on that day: the bloc was not there. */
function outsideItsLife(atlas: Atlas, id: string, day: string): string {
  const bloc = atlas.blocs.get(id);
  const there = bloc && blocExistenceOn(bloc, day);
  if (!there || there.kind === "there") return "";
  if (there.kind === "notYet") return `Founded on ${words.format.date(there.from)}.`;
  const heir = there.heir === null ? "" : `; its heir is the ${words.blocName(atlas, there.heir)} (${there.heir})`;
  return `Ended on ${words.format.date(there.to)}${heir}.`;
}

/** The other side of a dispute, with its source. */
const disputes = (atlas: Atlas, { disputed = [] }: Membership) =>
  disputed.map(({ status, from, source }) => ({ status, from, source: cite(atlas, [source]) }));

const wholeJson = (atlas: Atlas, spell: Membership) => ({
  ...spellJson(atlas, spell),
  sources: spell.sources.flatMap((id) => cite(atlas, [id]) ?? []),
  disputed: disputes(atlas, spell),
});

/** A spell, how many more sources tell it, and what another source says instead. */
function wholeLine(atlas: Atlas, spell: Membership): string {
  const more = spell.sources.length - 1;
  const others = disputes(atlas, spell).map(({ status, from, source }) =>
    line(`disputed: ${words.kind.membership[status]} ${periodWords({ from, to: null }, words)}`, source),
  );
  return line(
    spellLine(atlas, spell, spell.country),
    more === 0 ? null : `and ${more} more ${more === 1 ? "source" : "sources"}`,
    ...others,
  );
}
