package org.amnok.domain.merge;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.amnok.domain.merge.FieldMerge.Verdict;
import org.jspecify.annotations.Nullable;

/// How one record comes out of a merge.
///
/// @param here and there: null where there is none
/// @param fields in which both differ, when both are there
public record RecordMerge(
        @Nullable RecordFields here,
        @Nullable RecordFields there,
        Presence presence,
        List<FieldMerge> fields) {
    /// On which sides a record is, and why not on the other.
    public enum Presence {
        BOTH,
        /// Only there, and new: it is added.
        NEW_THERE,
        /// Only here, and new.
        NEW_HERE,
        /// Deleted here, not changed there since: stays deleted, and is reported.
        DELETED_HERE,
        /// Deleted there, not changed here since: stays, and is reported.
        DELETED_THERE,
        /// Deleted here, changed there since: a person decides.
        CHANGED_THERE,
        /// Deleted there, changed here since: a person decides.
        CHANGED_HERE;

        boolean isConflict() {
            return this == CHANGED_HERE || this == CHANGED_THERE;
        }
    }

    public RecordMerge {
        fields = List.copyOf(fields);
    }

    /// The side that has it; when both have it, this one.
    public RecordFields either() {
        return Objects.requireNonNull(here == null ? there : here);
    }

    public RecordKey key() {
        return either().key();
    }

    public String layer() {
        return either().layer();
    }

    /// What a person is asked about it; empty when nothing.
    public List<Question> questions() {
        if (presence.isConflict()) {
            return List.of(new Question(key(), Question.WHOLE));
        }
        return fields.stream()
                .filter(field -> field.verdict() == Verdict.CONFLICT)
                .map(field -> new Question(key(), field.name()))
                .toList();
    }

    /// The field of a name in which both differ.
    public FieldMerge field(String name) {
        return fields.stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
    }

    /// The record as it is then; null when there is none.
    ///
    /// @param decisions asked for conflicts only
    public @Nullable RecordFields result(Function<Question, Side> decisions) {
        return switch (presence) {
            case NEW_HERE, DELETED_THERE, DELETED_HERE -> here;
            case NEW_THERE -> there;
            case CHANGED_HERE, CHANGED_THERE ->
                    side(decisions.apply(new Question(key(), Question.WHOLE)));
            case BOTH -> merged(decisions);
        };
    }

    /// What a side has; null when nothing.
    public @Nullable RecordFields side(Side side) {
        return side == Side.HERE ? here : there;
    }

    private RecordFields merged(Function<Question, Side> decisions) {
        var merged = either();
        for (var field : fields) {
            var chosen =
                    field.verdict() == Verdict.CONFLICT
                            ? decisions.apply(new Question(key(), field.name()))
                            : Side.HERE;
            merged = merged.with(field.columns(), field.decided(chosen));
        }
        return merged;
    }

    /// The records without which this one cannot be.
    Stream<RecordKey> owners() {
        return either().owners().stream();
    }

    RecordMerge with(Presence other) {
        return new RecordMerge(here, there, other, fields);
    }
}
