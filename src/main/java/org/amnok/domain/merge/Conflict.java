package org.amnok.domain.merge;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.amnok.domain.field.RecordWords;
import org.amnok.domain.project.FieldChange;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// What only a person can decide: a field that both sides changed, or a record that one side
/// deleted and the other changed.
///
/// @param name what the record is called; may be empty
/// @param values by column, before being here and after being there; empty when asked is whether
///   the record is there at all
/// @param isHere false when it was deleted here
/// @param here and there: who wrote it on each side; null when no history tells
public record Conflict(
        Question question,
        String name,
        List<FieldChange> values,
        boolean isHere,
        @Nullable Claim here,
        @Nullable Claim there) {
    private static final Comparator<@Nullable Claim> BY_TIME =
            Comparator.nullsFirst(Comparator.comparing(Claim::time));

    public Conflict {
        values = List.copyOf(values);
    }

    /// Who wrote it on a side.
    public @Nullable Claim claim(Side side) {
        return side == Side.HERE ? here : there;
    }

    /// The whole value of a side in words unlike those of the other; "nothing" when it is empty.
    ///
    /// @param names gives a value that names a record, by its column, the name of that record
    public String value(Side side, BinaryOperator<String> names) {
        if (question.isOfWhole()) {
            return Messages.text(
                    isHere == (side == Side.HERE) ? "share.changed" : "common.deleted");
        }
        return values.stream()
                .map(change -> label(change) + value(change, side, names))
                .collect(Collectors.joining("; "));
    }

    private String label(FieldChange change) {
        return values.size() == 1 ? "" : RecordWords.field(change.field()) + ": ";
    }

    private static String value(FieldChange change, Side side, BinaryOperator<String> names) {
        var here = names.apply(change.field(), change.before());
        var there = names.apply(change.field(), change.after());
        return side == Side.HERE
                ? RecordWords.inWordsUnlike(there, change.field(), here)
                : RecordWords.inWordsUnlike(here, change.field(), there);
    }

    /// The side that wrote later. The same whichever side one starts from, also when nobody knows.
    public Side newest() {
        var later = Objects.compare(here, there, BY_TIME);
        return later > 0 || (later == 0 && isFirst()) ? Side.HERE : Side.THERE;
    }

    /// A choice that does not depend on which side is which: what is there before what is not.
    private boolean isFirst() {
        if (question.isOfWhole()) {
            return isHere;
        }
        var own = values.stream().map(FieldChange::before).toList().toString();
        var others = values.stream().map(FieldChange::after).toList().toString();
        return own.compareTo(others) >= 0;
    }
}
