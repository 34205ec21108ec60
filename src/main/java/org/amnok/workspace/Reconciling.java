package org.amnok.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amnok.domain.Problem;
import org.amnok.domain.field.RecordWords;
import org.amnok.domain.merge.Knowledge;
import org.amnok.domain.merge.RecordFields;
import org.amnok.domain.merge.RecordMerge;
import org.amnok.domain.merge.RecordMerging;
import org.amnok.domain.merge.Side;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.FieldChange;
import org.amnok.domain.record.Item;
import org.amnok.domain.record.Recorded;
import org.amnok.domain.record.Sighting;
import org.amnok.store.RecordVersions;
import org.jspecify.annotations.Nullable;

/// Brings an edit together with what another program wrote into the same records meanwhile: of each
/// record only the fields that the edit changes are written, the others stay as they are now.
final class Reconciling {
    private final RecordVersions versions;
    private final List<FieldChange> asked = new ArrayList<>();

    private Reconciling(RecordVersions versions) {
        this.versions = versions;
    }

    /// The edit as it is to be done now.
    ///
    /// @param versions reads the project's file
    /// @throws EditConflict when both changed the same field, or one of both deleted the record
    static Edit reconciled(Edit edit, RecordVersions versions) {
        var reconciling = new Reconciling(versions);
        var both = reconciling.of(edit);
        if (reconciling.asked.isEmpty()) {
            return both.mine();
        }
        throw new EditConflict(
                problem(reconciling.asked), reconciling.asked, both.mine(), both.theirs());
    }

    private static Problem problem(List<FieldChange> asked) {
        var field = RecordWords.field(asked.getFirst().field());
        return Problem.ofPlace(
                "",
                "workspace.another_program_changed_the",
                "workspace.choose_which_of_both_is_to",
                field);
    }

    /// The edit when a person keeps what it writes, and when what is there stays.
    private record Both(Edit mine, Edit theirs) {
        static Both same(Edit edit) {
            return new Both(edit, edit);
        }
    }

    private Both of(Edit edit) {
        return switch (edit) {
            case Edit.Add _, Edit.Import _ -> Both.same(edit);
            case Edit.Delete(var gone) -> deleted(edit, gone);
            case Edit.Replace(var before, var after, var label) ->
                    changed(edit, before, after, label);
            case Edit.Set(var before, var after, var label) -> {
                if (before == null) {
                    yield Both.same(edit);
                }
                yield after == null ? deleted(edit, before) : changed(edit, before, after, label);
            }
            case Edit.Batch(var label, var edits) -> {
                var all = edits.stream().map(this::of).toList();
                yield new Both(
                        new Edit.Batch(label, all.stream().map(Both::mine).toList()),
                        new Edit.Batch(label, all.stream().map(Both::theirs).toList()));
            }
        };
    }

    private Both deleted(Edit edit, Recorded gone) {
        var now = versions.now(gone);
        if (now.isEmpty() || saysTheSame(now.get(), gone)) {
            return Both.same(edit);
        }
        asked.addAll(differences(versions.fields(now.get()), versions.fields(gone)));
        return new Both(edit(now.get(), null, edit.label()), nothing(edit));
    }

    private Both changed(Edit edit, Recorded before, Recorded after, String label) {
        var now = versions.now(before);
        if (now.isEmpty()) {
            asked.add(new FieldChange(RecordWords.kind(versions.fields(before).layer()), "", ""));
            return new Both(edit(null, after, label), nothing(edit));
        }
        if (saysTheSame(now.get(), before)) {
            return Both.same(edit);
        }
        var merge =
                RecordMerging.of(
                        versions.fields(after),
                        versions.fields(now.get()),
                        Knowledge.common(versions.fields(before)));
        for (var question : merge.questions()) {
            var field = merge.field(question.field());
            asked.addAll(RecordVersions.differences(field.there(), field.here()));
        }
        return new Both(
                merged(edit, now.get(), merge, Side.HERE, label),
                merged(edit, now.get(), merge, Side.THERE, label));
    }

    private Edit merged(Edit edit, Recorded now, RecordMerge merge, Side side, String label) {
        return Optional.ofNullable(merge.result(question -> side))
                .flatMap(versions::record)
                .map(result -> edit(now, result, label))
                .orElseGet(() -> nothing(edit));
    }

    private boolean saysTheSame(Recorded one, Recorded other) {
        return versions.fields(one).saysTheSame(versions.fields(other));
    }

    private static List<FieldChange> differences(RecordFields there, RecordFields here) {
        return RecordVersions.differences(there.values(), here.values());
    }

    private static Edit nothing(Edit edit) {
        return new Edit.Batch(edit.label(), List.of());
    }

    private static Edit edit(@Nullable Recorded before, @Nullable Recorded after, String label) {
        if (before instanceof Sighting was) {
            return after instanceof Sighting is
                    ? new Edit.Replace(was, is, label)
                    : new Edit.Delete(was);
        }
        return after instanceof Sighting added
                ? new Edit.Add(added)
                : new Edit.Set((Item) before, (Item) after, label);
    }
}
