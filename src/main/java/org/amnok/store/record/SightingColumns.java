package org.amnok.store.record;

import static org.amnok.store.sqlite.Column.number;
import static org.amnok.store.sqlite.Column.text;

import java.sql.SQLException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Stream;
import org.amnok.domain.count.Count;
import org.amnok.domain.count.Counts;
import org.amnok.domain.field.FieldCatalogue;
import org.amnok.domain.field.FieldType;
import org.amnok.domain.field.SightingField;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.SightingDraft;
import org.amnok.store.sqlite.Cells;
import org.amnok.store.sqlite.Column;
import org.jspecify.annotations.Nullable;

/// A sighting as cells of the table `sighting`, in the order of [#ALL]: its UUID, then the columns
/// of the [FieldCatalogue], by the kinds of their values.
public final class SightingColumns {
    public static final List<Column> ALL =
            Stream.concat(
                            Stream.of(text("uuid")),
                            FieldCatalogue.ALL.stream().flatMap(SightingColumns::columns))
                    .toList();

    private static final List<Decoding> DECODED =
            FieldCatalogue.ALL.stream().map(SightingColumns::decoding).toList();

    /// The form GeoPackage gives a DATETIME.
    private static final DateTimeFormatter ISO_UTC =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    /// What a row without any value is.
    private static final Sighting EMPTY =
            Sighting.draft(new UUID(0, 0), new Place.Unlocated(""), Instant.EPOCH);

    /// Many sightings have the same few instants: when they came in, when they were changed.
    private static final AtomicReferenceArray<@Nullable InstantText> LATEST =
            new AtomicReferenceArray<>(64);

    /// Spreads hashes of instants that are near each other.
    private static final int MIXED = 0x9E3779B9;

    private SightingColumns() {}

    private record InstantText(Instant instant, String text) {}

    public static String instantText(Instant instant) {
        var at = Math.floorMod(instant.hashCode() * MIXED >> 16, LATEST.length());
        var known = LATEST.get(at);
        if (known == null || !known.instant().equals(instant)) {
            known = new InstantText(instant, ISO_UTC.format(instant));
            LATEST.set(at, known);
        }
        return known.text();
    }

    private static Stream<Column> columns(SightingField<?> field) {
        return switch (field.type()) {
            case FieldType.Position _ -> PlaceColumns.ALL.stream();
            case FieldType.Choice<?> choice when choice.isNumber() ->
                    Stream.of(number(field.column()));
            case FieldType.Text _,
                    FieldType.Choice<?> _,
                    FieldType.Marks _,
                    FieldType.Day _,
                    FieldType.Dates _,
                    FieldType.Zone _,
                    FieldType.Reference _,
                    FieldType.Stamp _,
                    FieldType.CountRows _ ->
                    field.columns().stream().map(Column::text);
        };
    }

    /// The values to keep. Empty texts are null, which is what other programs show as "none".
    public static List<@Nullable Object> encode(Sighting s) {
        var cells = new ArrayList<@Nullable Object>(ALL.size() + 1);
        cells.add(s.uuid().toString());
        for (var field : FieldCatalogue.ALL) {
            encode(field, s, cells);
        }
        return cells;
    }

    private static <T> void encode(
            SightingField<T> field, Sighting s, List<@Nullable Object> cells) {
        switch (field.type()) {
            case FieldType.Position _ -> PlaceColumns.encode(s.place(), cells);
            case FieldType.Dates _ -> WhenColumns.encode(s.when().observed(), cells);
            case FieldType.Stamp _ -> cells.add(instantText((Instant) field.of(s)));
            case FieldType.CountRows _ -> {}
            case FieldType.Choice<T> choice when choice.isNumber() -> {
                var code = choice.code(field.of(s));
                cells.add(code.isEmpty() ? null : Integer.valueOf(code));
            }
            case FieldType.Text _,
                    FieldType.Choice<T> _,
                    FieldType.Marks _,
                    FieldType.Day _,
                    FieldType.Zone _,
                    FieldType.Reference _ ->
                    cells.add(orNull(field.code(field.of(s))));
        }
    }

    /// @param uuid of this sighting, instead of what the first cell says
    /// @param counts of this sighting
    /// @param now stands for instants that are missing
    static Sighting decode(Cells cells, UUID uuid, List<Count> counts, Instant now)
            throws SQLException {
        cells.skip();
        var draft = EMPTY.edit().uuid(uuid).created(now).modified(now);
        for (var field : DECODED) {
            field.decode(cells, counts, draft);
        }
        return draft.done();
    }

    /// Gives a draft what the cells of a field say.
    @FunctionalInterface
    private interface Decoding {
        void decode(Cells cells, List<Count> counts, SightingDraft draft) throws SQLException;
    }

    private static Decoding decoding(SightingField<?> field) {
        return switch (field.type()) {
            case FieldType.Position _ ->
                    (cells, counts, draft) -> draft.place(PlaceColumns.decode(cells));
            case FieldType.Dates _ ->
                    (cells, counts, draft) ->
                            draft.when(draft.when().withObserved(WhenColumns.decode(cells)));
            case FieldType.CountRows _ ->
                    (cells, counts, draft) ->
                            draft.counts(counts.isEmpty() ? Counts.NONE : new Counts(counts, ""));
            case FieldType.Choice<?> choice when choice.isNumber() ->
                    (cells, counts, draft) -> field.read(cells.number(), draft);
            case FieldType.Text _,
                    FieldType.Choice<?> _,
                    FieldType.Marks _,
                    FieldType.Day _,
                    FieldType.Zone _,
                    FieldType.Reference _,
                    FieldType.Stamp _ ->
                    (cells, counts, draft) -> field.read(cells.text(), draft);
        };
    }

    static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
