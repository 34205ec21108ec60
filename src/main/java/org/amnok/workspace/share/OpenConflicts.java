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
import org.amnok.store.share.SharedTables;
import org.amnok.workspace.Awaiting;
import org.amnok.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// Open questions of a shared project as a merge asks them: the value that stands here, and another
/// one. What a person answers is an edit like any other, which undo takes back and the next sharing
/// tells everybody. Waits for the disk: not for the FX thread.
public final class OpenConflicts {
    private static final String LABEL = "answer";

    private final Workspace here;
    private final Map<Question, Conflict> conflicts = new LinkedHashMap<>();

    /// Values of each question that nobody decided against, the first two of them asked about.
    private final Map<Question, List<Value>> open = new HashMap<>();

    /// Records as the answers to some of their questions make them, for the next answers.
    private final Map<RecordKey, Recorded> answered = new HashMap<>();

    private OpenConflicts(Workspace here) {
        this.here = here;
    }

    /// Those that are open now.
    public static OpenConflicts of(Workspace here) {
        var found = new OpenConflicts(here);
        var questions = here.sharing().with(SharedTables::questions);
        try (var versions = RecordVersions.open(here.state().file())) {
            questions.forEach(question -> found.add(question, versions));
        }
        return found;
    }

    /// One for each question that is still open: the value here and another one. Of three values
    /// the one that was chosen of two is then asked about with the third; nothing is kept before.
    public List<Conflict> conflicts() {
        return List.copyOf(conflicts.values());
    }

    private void add(OpenQuestion question, RecordVersions versions) {
        var asked = question.question();
        var fields = now(asked.record()).map(versions::fields).orElse(null);
        var values = new ArrayList<>(question.values());
        values.stream()
                .filter(value -> stands(value, asked, fields))
                .findFirst()
                .ifPresent(
                        own -> {
                            values.remove(own);
                            values.addFirst(own);
                        });
        open.put(asked, values);
        ask(asked, versions);
    }

    private void ask(Question asked, RecordVersions versions) {
        var now = now(asked.record());
        var one = open.getOrDefault(asked, List.of()).get(0);
        var other = open.getOrDefault(asked, List.of()).get(1);
        var either =
                now.map(versions::fields)
                        .or(() -> versions.all(asked.record()).stream().findFirst());
        conflicts.put(
                asked,
                new Conflict(
                        asked,
                        either.map(RecordVersions::name).orElse(""),
                        RecordVersions.differences(one.columns(), other.columns()),
                        now.isPresent(),
                        claim(one),
                        claim(other)));
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
    /// @return how many were answered; of those decided the others are asked about again
    public int answer(Map<Question, Side> decisions) {
        var edits = new ArrayList<Edit>();
        answered.clear();
        try (var versions = RecordVersions.open(here.state().file())) {
            decisions.forEach((asked, side) -> answer(asked, side, versions, edits));
        }
        if (!edits.isEmpty()) {
            Awaiting.done(here.perform(new Edit.Batch(LABEL, edits)));
        }
        return (int) decisions.keySet().stream().filter(a -> !conflicts.containsKey(a)).count();
    }

    private void answer(Question asked, Side side, RecordVersions versions, List<Edit> edits) {
        var values = Objects.requireNonNull(open.get(asked));
        var other = values.remove(side == Side.HERE ? 1 : 0);
        if (values.size() > 1) {
            ask(asked, versions);
            return;
        }
        conflicts.remove(asked);
        var chosen = values.getFirst();
        var record = asked.record();
        var now = answered.getOrDefault(record, now(record).orElse(null));
        if (asked.isOfWhole()) {
            answerWhole(record, chosen.isDeleted(), now, versions, edits);
        } else if (now != null) {
            var is = versions.fields(now);
            var columns = Columns.field(asked.field());
            if (is.of(columns).equals(chosen.columns())) { // said again, so that all know it
                var passing = versions.record(is.with(columns, other.columns())).orElse(null);
                change(now, passing, edits);
                change(passing, now, edits);
            } else {
                var next = versions.record(is.with(columns, chosen.columns())).orElse(now);
                change(now, next, edits);
                answered.put(record, next);
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
                            ? SightingDeletion.of(List.of(sighting), here.state().contents())
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
