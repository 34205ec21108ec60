package org.amnok.workspace.merge;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.amnok.domain.field.RecordWords;
import org.amnok.domain.merge.Claim;
import org.amnok.domain.merge.Conflict;
import org.amnok.domain.merge.Question;
import org.amnok.domain.merge.RecordMerge;
import org.amnok.domain.merge.RecordMerge.Presence;
import org.amnok.domain.merge.Side;
import org.amnok.store.RecordVersions;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// A merge told: what came, what was taken, what stayed, what was or must be decided.
///
/// @param decisions of the conflicts; those without one stay as they are here
/// @param originals how many came
/// @param isDone false when it was only looked at
/// @param notes what went otherwise than asked for
public record MergeReport(
        MergePlan plan,
        Map<Question, Side> decisions,
        int originals,
        boolean isDone,
        List<String> notes) {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    public MergeReport {
        decisions = Map.copyOf(decisions);
        notes = List.copyOf(notes);
    }

    /// How many conflicts nobody decided.
    public int undecided() {
        return (int)
                plan.conflicts().stream()
                        .filter(conflict -> !decisions.containsKey(conflict.question()))
                        .count();
    }

    /// In a few lines, with what was or must be decided.
    public List<String> summary() {
        var lines = new ArrayList<>(overview());
        if (!plan.conflicts().isEmpty()) {
            lines.add(conflicts());
        }
        return lines;
    }

    /// In a few lines, without what must be decided.
    public List<String> overview() {
        var lines = new ArrayList<String>();
        if (plan.changesNothing()) {
            lines.add(Messages.text("workspace.nothing_new_in", plan.file()));
        }
        add(lines, Messages.text("workspace.new"), plan.newByLayer());
        add(lines, Messages.text("workspace.changed_there_only"), plan.takenByLayer());
        if (originals > 0) {
            lines.add(Messages.text("workspace.originals_copied", originals));
        }
        lines.add(Messages.text("workspace.the_same_on_both_sides", plan.same()));
        var told = plan.deletedOnOneSide().size();
        if (told > 0) {
            lines.add(Messages.text("workspace.deleted_on_one_side_and_left", told));
        }
        lines.addAll(plan.notes());
        lines.addAll(notes);
        return lines;
    }

    private String conflicts() {
        var all = plan.conflicts().size();
        var open = undecided();
        return Messages.text(
                "workspace.changed_on_both_sides",
                all,
                open == 0 ? "" : Messages.text("workspace.of_these_not_decided_and_left", open));
    }

    private static void add(List<String> lines, String what, SequencedMap<String, Integer> counts) {
        if (!counts.isEmpty()) {
            lines.add(
                    counts.entrySet().stream()
                            .map(e -> RecordWords.kind(e.getKey()) + " " + e.getValue())
                            .collect(Collectors.joining(", ", what + ": ", "")));
        }
    }

    /// Everything, one line each: the summary, then conflicts with both values, then what was
    /// deleted on one side.
    public List<String> lines() {
        var lines = new ArrayList<>(summary());
        plan.conflicts().forEach(conflict -> lines.addAll(lines(conflict)));
        plan.deletedOnOneSide().forEach(merge -> lines.add(deleted(merge)));
        return lines;
    }

    /// Both values of a conflict, and which of them counts.
    public List<String> lines(Conflict conflict) {
        var question = conflict.question();
        var chosen = decisions.get(question);
        var lines = new ArrayList<String>();
        lines.add(
                "%s: %s — %s"
                        .formatted(
                                named(question.record().layer(), conflict.name()),
                                question.isOfWhole()
                                        ? Messages.text("workspace.deleted_on_one_side_changed_on")
                                        : RecordWords.field(question.field()),
                                chosen == null
                                        ? Messages.text("workspace.not_decided_left_as_it_is")
                                        : Messages.text("workspace.decided_for", chosen.label())));
        for (var side : Side.values()) {
            lines.add(
                    "  "
                            + side.label()
                            + claim(conflict.claim(side))
                            + ": "
                            + conflict.value(side, (column, value) -> value));
        }
        return lines;
    }

    private static String claim(@Nullable Claim claim) {
        return claim == null
                ? ""
                : " (%s, %s)"
                        .formatted(
                                claim.author().isEmpty()
                                        ? Messages.text("history.unnamed")
                                        : claim.author(),
                                WHEN.format(claim.time()));
    }

    /// A record that one side deleted and the other did not change.
    public static String deleted(RecordMerge merge) {
        var isGone = merge.presence() == Presence.DELETED_HERE;
        var where = isGone ? Side.HERE : Side.THERE;
        return Messages.text(
                "workspace.deleted_not_changed_since",
                named(merge.layer(), RecordVersions.name(merge.either())),
                where.label(),
                where.other().label(),
                Messages.text(isGone ? "workspace.stays_deleted" : "workspace.stays"));
    }

    private static String named(String layer, String name) {
        var kind = RecordWords.kind(layer);
        return name.isEmpty() ? kind : kind + " " + name;
    }
}
