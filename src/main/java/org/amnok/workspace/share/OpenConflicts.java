package org.amnok.workspace.share;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.amnok.domain.log.OpenQuestion;
import org.amnok.domain.log.OpenQuestion.Value;
import org.amnok.domain.log.Operation;
import org.amnok.domain.merge.Claim;
import org.amnok.domain.merge.Columns;
import org.amnok.domain.merge.Conflict;
import org.amnok.domain.merge.Question;
import org.amnok.domain.merge.RecordFields;
import org.amnok.domain.merge.RecordKey;
import org.amnok.domain.merge.Side;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.SightingDeletion;
import org.amnok.domain.record.Recorded;
import org.amnok.domain.record.Sighting;
import org.amnok.store.RecordVersions;
import org.amnok.store.SharedProject;
import org.amnok.workspace.Awaiting;
import org.amnok.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// Open questions of a shared project as a merge asks them: the value that stands here, and another
/// one. What a person answers is an edit like any other, which undo takes back and the next sharing
/// tells everybody. Waits for the disk: not for the FX thread.
public final class OpenConflicts {
    private static final String LABEL = "answer";

    private final Workspace here;
    private final List<Conflict> conflicts = new ArrayList<>();
    private final Map<Question, OpenQuestion> open = new LinkedHashMap<>();
    private final Map<Question, Value> standing = new HashMap<>();

    private OpenConflicts(Workspace here) {
        this.here = here;
    }

    /// Those that are open now.
    public static OpenConflicts of(Workspace here) {
        var found = new OpenConflicts(here);
        var questions = here.sharing().with(SharedProject::questions);
        try (var versions = RecordVersions.open(here.state().file())) {
            questions.forEach(question -> found.add(question, versions));
        }
        return found;
    }

    /// One for each question: the values here and of another. Of three values the third is asked
    /// about when two are decided.
    public List<Conflict> conflicts() {
        return List.copyOf(conflicts);
    }

    private void add(OpenQuestion question, RecordVersions versions) {
        var asked = question.question();
        var now = now(asked.record());
        var fields = now.map(versions::fields).orElse(null);
        var ours = question.values().stream().filter(v -> stands(v, asked, fields)).findFirst();
        var own = ours.orElse(question.values().getFirst());
        var other = question.values().stream().filter(v -> !v.equals(own)).findFirst();
        open.put(asked, question);
        standing.put(asked, own);
        var either =
                fields == null
                        ? versions.all(asked.record()).stream().findFirst()
                        : Optional.of(fields);
        conflicts.add(
                new Conflict(
                        asked,
                        either.map(RecordVersions::name).orElse(""),
                        RecordVersions.differences(
                                own.columns(), other.map(Value::columns).orElse(Map.of())),
                        now.isPresent(),
                        claim(own),
                        other.map(OpenConflicts::claim).orElse(null)));
    }

    private static boolean stands(Value value, Question asked, @Nullable RecordFields now) {
        if (asked.isOfWhole()) {
            return value.isDeleted() == (now == null);
        }
        return now != null && now.of(Columns.field(asked.field())).equals(value.columns());
    }

    private static @Nullable Claim claim(Value value) {
        return value.said().stream()
                .map(Operation::said)
                .max(Comparator.comparing(said -> said.time()))
                .map(said -> new Claim(said.author(), said.time()))
                .orElse(null);
    }

    private Optional<? extends Recorded> now(RecordKey record) {
        var contents = here.state().contents();
        return record.layer().equals("sighting")
                ? contents.sighting(record.uuid())
                : contents.items().filter(item -> item.uuid().equals(record.uuid())).findFirst();
    }

    /// Answers some of them, as one edit.
    ///
    /// @param decisions by question; others stay open
    /// @return how many were answered
    public int answer(Map<Question, Side> decisions) {
        var edits = new ArrayList<Edit>();
        try (var versions = RecordVersions.open(here.state().file())) {
            decisions.forEach((asked, side) -> answer(asked, side, versions, edits));
        }
        if (!edits.isEmpty()) {
            Awaiting.done(here.perform(new Edit.Batch(LABEL, edits)));
        }
        return decisions.size();
    }

    private void answer(Question asked, Side side, RecordVersions versions, List<Edit> edits) {
        var question = Objects.requireNonNull(open.get(asked));
        var own = Objects.requireNonNull(standing.get(asked));
        var other =
                question.values().stream().filter(v -> !v.equals(own)).findFirst().orElseThrow();
        var chosen = side == Side.HERE ? own : other;
        var now = now(asked.record()).orElse(null);
        if (asked.isOfWhole()) {
            answerWhole(asked.record(), chosen.isDeleted(), now, versions, edits);
        } else if (now != null) {
            var is = versions.fields(now);
            var columns = Columns.field(asked.field());
            var chosenRecord = versions.record(is.with(columns, chosen.columns()));
            var otherRecord = versions.record(is.with(columns, other.columns()));
            if (side == Side.HERE) { // said again, so that all know that it was decided
                change(now, otherRecord.orElse(null), edits);
                change(otherRecord.orElse(null), now, edits);
            } else {
                change(now, chosenRecord.orElse(null), edits);
            }
        }
    }

    /// What is as it was chosen is put or deleted once more: so all know that it was decided.
    private void answerWhole(
            RecordKey record,
            boolean isDeleted,
            @Nullable Recorded now,
            RecordVersions versions,
            List<Edit> edits) {
        var was = versions.all(record).stream().findFirst().flatMap(versions::record).orElse(null);
        var is = now == null ? was : now;
        if (is == null) {
            return;
        }
        if (now == null) {
            edits.add(Edit.between(null, is, LABEL));
        } else if (!isDeleted) {
            edits.add(Edit.between(is, null, LABEL));
            edits.add(Edit.between(null, is, LABEL));
        }
        if (isDeleted) {
            edits.addAll(
                    is instanceof Sighting sighting
                            ? SightingDeletion.of(sighting, here.state().contents())
                            : List.of(Edit.between(is, null, LABEL)));
        }
    }

    private static void change(
            @Nullable Recorded before, @Nullable Recorded after, List<Edit> edits) {
        if (before != null && after != null && !before.equals(after)) {
            edits.add(Edit.between(before, after, LABEL));
        }
    }
}
