package org.amnok.store.share;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amnok.domain.field.FieldCatalogue;
import org.amnok.domain.field.SightingField.Trait;
import org.amnok.store.chain.Removals;
import org.amnok.store.history.BatchJson;
import org.amnok.store.record.RecordJson;
import org.amnok.store.sqlite.BatchColumns;
import org.jspecify.annotations.Nullable;

/// What readers of a server get of an operation: no internal notes, nothing of sources, and of
/// records that are not named here nothing at all. The same for the same operation, whoever makes
/// it.
public enum ShownToReaders {
    /// Evidence, notes on pictures, and where cameras stood.
    WITH_EVIDENCE(1, "evidence", "picture_note", "camera"),
    WITHOUT_EVIDENCE(2);

    /// Layers of which readers get all that is not hidden, besides sightings.
    private static final Set<String> SHOWN =
            Set.of(
                    ToldChanges.SIGHTING,
                    "site",
                    "look",
                    "sighting_same_as",
                    "sighting_not_same",
                    "sighting_rests_on");

    /// Columns that readers do not get, by layer: internal notes, what a report rests on, who gave
    /// evidence and who got it.
    private static final Map<String, Set<String>> HIDDEN =
            Map.of(
                    ToldChanges.SIGHTING,
                    ofSightings(),
                    "evidence",
                    Set.of("acquired_by", "origin", "note"));

    private final int number;
    private final Set<String> more;

    ShownToReaders(int number, String... more) {
        this.number = number;
        this.more = Set.of(more);
    }

    private static Set<String> ofSightings() {
        var columns = new LinkedHashSet<>(FieldCatalogue.BASIS.columns());
        for (var field : FieldCatalogue.ALL) {
            if (field.is(Trait.INTERNAL)) {
                columns.addAll(field.columns());
            }
        }
        return columns;
    }

    /// The columns of a layer that no reader gets.
    static Set<String> hidden(String layer) {
        return HIDDEN.getOrDefault(layer, Set.of());
    }

    /// What names this in what is sent. Another choice of what is shown must have another number.
    int number() {
        return number;
    }

    static Optional<ShownToReaders> of(long number) {
        return List.of(values()).stream().filter(each -> each.number == number).findFirst();
    }

    /// The fields as readers get them: the same when nothing is hidden, empty when all is.
    ///
    /// @param fields as [LoggedOperation.Told] has them
    Optional<List<@Nullable String>> of(List<@Nullable String> fields) {
        var says = new ToldChanges(fields);
        var shown = new ArrayList<@Nullable String>(fields);
        try {
            if (says.field(ToldChanges.KIND).equals(Removals.KIND)) {
                shown.set(ToldChanges.RECORD, "");
                shown.set(ToldChanges.BEFORE, null);
                shown.set(ToldChanges.AFTER, only(Removals.GONE, fields.get(ToldChanges.AFTER)));
                return Optional.of(shown);
            }
            var layer = says.field(ToldChanges.LAYER);
            if (!SHOWN.contains(layer) && !more.contains(layer)) {
                return Optional.empty();
            }
            var hidden = hidden(layer);
            if (says.isBatch()) {
                shown.set(ToldChanges.AFTER, batch(says.field(ToldChanges.AFTER), hidden));
            } else if (!hidden.isEmpty() && says.batchMeant().isEmpty()) {
                shown.set(ToldChanges.BEFORE, record(fields.get(ToldChanges.BEFORE), hidden));
                shown.set(ToldChanges.AFTER, record(fields.get(ToldChanges.AFTER), hidden));
            }
            return Optional.of(shown);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /// The cells of a record as readers get them; empty when they get nothing of it.
    ///
    /// @param json as the history has it
    public Optional<String> cells(String layer, String json) {
        if (!SHOWN.contains(layer) && !more.contains(layer)) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(record(json, hidden(layer)));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static String only(String name, @Nullable String json) throws IOException {
        var cells = json == null ? Map.<String, Object>of() : RecordJson.read(json);
        var value = cells.get(name);
        return RecordJson.write(value == null ? Map.of() : Map.of(name, value));
    }

    private static @Nullable String record(@Nullable String json, Set<String> hidden)
            throws IOException {
        if (json == null) {
            return null;
        }
        var cells = new LinkedHashMap<>(RecordJson.read(json));
        return cells.keySet().removeAll(hidden) ? RecordJson.write(cells) : json;
    }

    private static String batch(String json, Set<String> hidden) throws IOException {
        var records = BatchJson.read(json);
        if (records.stream()
                .map(Map::keySet)
                .flatMap(Collection::stream)
                .noneMatch(hidden::contains)) {
            return json;
        }
        var names = new LinkedHashSet<String>();
        records.forEach(each -> names.addAll(each.keySet()));
        var shown = names.stream().filter(name -> !hidden.contains(name)).sorted().toList();
        var rows = new BatchColumns.Filling(shown);
        for (var each : records) {
            var cells = new ArrayList<@Nullable Object>();
            shown.forEach(name -> cells.add(each.get(name)));
            rows.add(cells);
        }
        return new String(BatchJson.write(rows.done()), StandardCharsets.UTF_8);
    }
}
