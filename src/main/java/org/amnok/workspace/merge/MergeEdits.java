package org.amnok.workspace.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.amnok.domain.merge.Belongings;
import org.amnok.domain.merge.FieldMerge;
import org.amnok.domain.merge.Question;
import org.amnok.domain.merge.RecordFields;
import org.amnok.domain.merge.RecordMerge;
import org.amnok.domain.merge.RecordMerge.Presence;
import org.amnok.domain.merge.Side;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.Recorded;
import org.amnok.store.RecordVersions;
import org.jspecify.annotations.Nullable;

/// Makes one edit of a merge. What loses against the value here is written, too, and overwritten
/// again in the same edit: so the history keeps it.
final class MergeEdits {
    /// What belongs to a record comes after it.
    private static final List<String> ORDER =
            List.of("site", "source", "sighting", "camera", "evidence", "picture_note");

    private final RecordVersions versions;
    private final String label;
    private final List<Edit> edits = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();

    /// @param versions of this project
    MergeEdits(RecordVersions versions, String label) {
        this.versions = versions;
        this.label = label;
    }

    /// The whole merge.
    ///
    /// @param decisions what a person chose; where nothing was chosen, it stays as it is here and
    ///   will be asked again
    Edit.Batch of(MergePlan plan, Map<Question, Side> decisions) {
        var chosen = chosen(decisions);
        var belongings = new Belongings(plan.merges(), chosen);
        var inOrder =
                plan.merges().stream().sorted(Comparator.comparingInt(MergeEdits::rank)).toList();
        inOrder.reversed().forEach(merge -> delete(merge, belongings.result(merge)));
        plan.added().forEach(sighting -> edits.add(new Edit.Add(sighting)));
        var isDecided = decisions.keySet().containsAll(questions(plan));
        for (var merge : inOrder) {
            var result = belongings.result(merge);
            if (isDecided && loses(merge, result, chosen)) {
                keepLosing(merge);
            }
            if (isTouched(merge, decisions)) {
                put(merge, result);
            }
        }
        if (isDecided && !plan.changesNothing()) {
            remember(plan);
        }
        return new Edit.Batch(label, edits);
    }

    /// Evidence that came, the originals of which must be in the project.
    List<Evidence> evidence() {
        return List.copyOf(evidence);
    }

    private static List<Question> questions(MergePlan plan) {
        return plan.conflicts().stream().map(conflict -> conflict.question()).toList();
    }

    private static Function<Question, Side> chosen(Map<Question, Side> decisions) {
        return question -> decisions.getOrDefault(question, Side.HERE);
    }

    private static int rank(RecordMerge merge) {
        var rank = ORDER.indexOf(merge.layer());
        return rank < 0 ? ORDER.size() : rank;
    }

    private void delete(RecordMerge merge, @Nullable RecordFields result) {
        if (merge.here() != null && result == null) {
            change(record(merge.here()), null);
        }
    }

    private void put(RecordMerge merge, @Nullable RecordFields result) {
        if (result == null || result.equals(merge.here())) {
            return;
        }
        var after = record(result);
        if (after != null) {
            change(record(merge.here()), after);
        }
        if (after instanceof Evidence came) {
            evidence.add(came);
        }
    }

    /// False when nothing is taken and nothing was decided: then also what tells when the record
    /// was changed stays as it is here.
    private static boolean isTouched(RecordMerge merge, Map<Question, Side> decisions) {
        var asked = merge.questions();
        return asked.isEmpty()
                || asked.stream().anyMatch(decisions::containsKey)
                || merge.fields().stream().anyMatch(FieldMerge::isTaken);
    }

    /// True when a person chose what is here, or that it is not here.
    private static boolean loses(
            RecordMerge merge, @Nullable RecordFields result, Function<Question, Side> chosen) {
        return (merge.presence() == Presence.NEW_THERE && result == null)
                || merge.questions().stream().anyMatch(q -> chosen.apply(q) == Side.HERE);
    }

    /// Writes what there is there, and takes it back.
    private void keepLosing(RecordMerge merge) {
        var losing = record(merge.result(question -> Side.THERE));
        if (losing != null && !isKnown(merge)) {
            var here = record(merge.here());
            change(here, losing);
            change(losing, here);
        }
    }

    /// True when the history here has the losing values already, of an earlier merge.
    private boolean isKnown(RecordMerge merge) {
        var losing = merge.result(question -> Side.THERE);
        return versions.all(merge.key()).stream().anyMatch(version -> version.equals(losing));
    }

    private void remember(MergePlan plan) {
        var known = plan.state().contents();
        var marks = new ArrayList<>(plan.marksThere());
        if (plan.mark() != null) {
            marks.add(plan.mark());
        }
        for (var mark : marks) {
            if (known.find(mark.getClass(), mark.uuid()).isEmpty()) {
                change(null, mark);
            }
        }
    }

    private @Nullable Recorded record(@Nullable RecordFields fields) {
        return fields == null ? null : versions.record(fields).orElse(null);
    }

    private void change(@Nullable Recorded before, @Nullable Recorded after) {
        if (Objects.equals(before, after)) {
            return;
        }
        edits.add(Edit.between(before, after, label));
    }
}
