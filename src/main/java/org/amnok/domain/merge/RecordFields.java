package org.amnok.domain.merge;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.UUID;
import org.amnok.domain.UuidText;

/// A record as named values, as the history of a project keeps it.
///
/// @param layer its table, for example `sighting`
/// @param values texts, whole numbers (Long) and other numbers (Double) by column; what is not
///   named is empty
public record RecordFields(String layer, UUID uuid, SequencedMap<String, Object> values) {
    public RecordFields {
        values = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
    }

    public RecordKey key() {
        return new RecordKey(layer, uuid);
    }

    /// Some of the values; those that are empty are left out.
    public Map<String, Object> of(Collection<String> columns) {
        var some = new LinkedHashMap<String, Object>();
        for (var column : columns) {
            var value = values.get(column);
            if (value != null) {
                some.put(column, value);
            }
        }
        return some;
    }

    /// A copy with other values in some columns.
    ///
    /// @param given what stands in them; those that are not named are emptied
    public RecordFields with(Collection<String> columns, Map<String, Object> given) {
        var changed = new LinkedHashMap<>(values);
        for (var column : columns) {
            var value = given.get(column);
            if (value == null) {
                changed.remove(column);
            } else {
                changed.put(column, value);
            }
        }
        return new RecordFields(layer, uuid, changed);
    }

    /// The records without which this one cannot be.
    public Set<RecordKey> owners() {
        var owners = new LinkedHashSet<RecordKey>();
        values.forEach(
                (column, value) ->
                        Columns.ownerLayer(layer, column)
                                .ifPresent(
                                        owner ->
                                                UuidText.read(value.toString())
                                                        .map(uuid -> new RecordKey(owner, uuid))
                                                        .ifPresent(owners::add)));
        return owners;
    }

    /// The columns of both, in their order.
    SequencedSet<String> columnsWith(RecordFields other) {
        var columns = new LinkedHashSet<>(values.keySet());
        columns.addAll(other.values.keySet());
        return columns;
    }

    /// True when both say the same, whenever they were written.
    public boolean saysTheSame(RecordFields other) {
        return columnsWith(other).stream()
                .filter(column -> !Columns.isStamp(column))
                .allMatch(column -> Objects.equals(values.get(column), other.values.get(column)));
    }

    /// A text value; empty when there is none.
    public Optional<String> text(String column) {
        return values.get(column) instanceof String text ? Optional.of(text) : Optional.empty();
    }
}
