import type { Frame } from "../overlays/frame.ts";
import type { MigrationAnswer } from "../overlays/migration-answer.ts";
import { membersOf } from "../query/memberships.ts";
import { answerOf } from "./answer.ts";
import { measureFigure } from "./measure.ts";
import type { Words } from "./words.ts";

/** What the lines rest on: whose they are as of the day, how they are added up, how wide they are. */
export function flowRules(frame: Frame, words: Words): string[] {
  const answer = answerOf(frame, "migration");
  if (!answer?.table) return [];
  return [...membersNote(frame, answer, words), ...groupingNotes(frame, answer, words)];
}

function membersNote({ atlas, state }: Frame, { bloc, members }: MigrationAnswer, words: Words): string[] {
  if (bloc === null) return [];
  const said = { bloc: words.blocShort(atlas, bloc), day: words.format.date(state.asOf) };
  return [members.length === 0 ? words.flow.noMembers(said) : words.flow.members({ ...said, count: members.length })];
}

function groupingNotes({ atlas, state }: Frame, answer: MigrationAnswer, words: Words): string[] {
  const { flow } = words;
  if (answer.groups.size === 0) return [];
  const alone = answer.focus.length > 0 ? [flow.selectedAlone] : [];
  if (answer.grouping === "region") return [flow.byRegion, ...alone];
  const blocs = answer.blocs.filter((id) => id !== answer.bloc);
  if (blocs.length === 0) return [flow.noBlocs, ...alone];
  const short = blocs.flatMap((id) => {
    const [counted, members] = [answer.groups.get(id)?.length ?? 0, membersOf(atlas, id, state.asOf).length];
    return counted < members ? [flow.shownAs({ bloc: words.blocShort(atlas, id), counted, members })] : [];
  });
  return [flow.byBloc(blocs.map((id) => words.blocShort(atlas, id))), ...short, ...alone];
}

/** Between which points the lines of the picture run, groups having no capital; null where no line is drawn. */
export function linesNote(frame: Frame, words: Words): string | null {
  if (!frame.drawn.some(({ marks }) => marks.arcs.length > 0)) return null;
  return answerOf(frame, "migration")?.groups.size ? words.flow.middles : words.panel.linesNote;
}

/** How the picture is made: what the widest line would be. */
export function flowMeans(frame: Frame, words: Words): string[] {
  const answer = answerOf(frame, "migration");
  if (!answer?.table || answer.largest <= 0) return [];
  return [words.flow.scale(measureFigure(words, frame.atlas, answer.table.key, answer.largest))];
}

/** What the lines leave out, each kind counted: nothing is dropped silently, and what is not known is not zero. */
export function flowLeftOut(frame: Frame, words: Words): string[] {
  const answer = answerOf(frame, "migration");
  if (!answer?.table) return [];
  const { flow, panel } = words;
  const { rest, unplaced, unknown, internal, apart, aside, table } = answer;
  const figure = (value: number) => measureFigure(words, frame.atlas, table.key, value);
  const doubted = (answer.qualities.get("suspect") ?? 0) + (answer.qualities.get("broken") ?? 0);
  return [
    ...(rest.corridors > 0 ? [panel.legendRest(figure(rest.total), rest.corridors)] : []),
    ...(unplaced > 0 ? [panel.unplaced(unplaced)] : []),
    ...(internal.corridors > 0 ? [flow.internal(figure(internal.total), internal.corridors)] : []),
    ...(unknown > 0 ? [flow.unknown(unknown)] : []),
    ...(apart.total > 0 ? [flow.apart(figure(apart.total))] : []),
    ...(aside.zeros > 0 ? [flow.zeros(aside.zeros)] : []),
    ...(aside.corrections > 0 ? [flow.corrections(aside.corrections, figure(aside.corrected))] : []),
    ...(doubted > 0 ? [flow.doubts(doubted)] : []),
    ...(answer.mixedPeriods ? [flow.mixedPeriods] : []),
  ];
}
