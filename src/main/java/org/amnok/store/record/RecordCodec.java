package org.amnok.store.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.amnok.domain.UuidText;
import org.amnok.domain.count.CountCodes;
import org.amnok.domain.record.Item;
import org.amnok.domain.record.Recorded;
import org.amnok.domain.record.Sighting;
import org.amnok.store.sqlite.Cells;
import org.amnok.store.sqlite.Column;
import org.jspecify.annotations.Nullable;

/// Records as the history keeps them: the cells that their table has for them, as JSON.
public record RecordCodec(List<ItemRows<?>> items) {
    private static final String SIGHTING = "sighting";

    /// Of a sighting, beside the cells of its table.
    public static final String COUNTS = "counts";

    private static final List<String> OF_SIGHTING =
            Stream.concat(names(SightingColumns.ALL), Stream.of(COUNTS)).toList();

    /// The table that holds the record.
    public String layer(Recorded recorded) {
        return switch (recorded) {
            case Sighting _ -> SIGHTING;
            case Item item -> table(item).name();
        };
    }

    public String write(Recorded recorded) {
        return new String(utf8(recorded), StandardCharsets.UTF_8);
    }

    /// The same as bytes.
    public byte[] utf8(Recorded recorded) {
        return switch (recorded) {
            case Sighting sighting -> utf8(sighting);
            case Item item -> utf8(item, table(item));
        };
    }

    private static byte[] utf8(Sighting sighting) {
        var values = SightingColumns.encode(sighting);
        var counts = sighting.counts().rows();
        values.add(counts.isEmpty() ? null : CountCodes.write(counts));
        return RecordJson.utf8(OF_SIGHTING, values);
    }

    private static <T extends Item> byte[] utf8(Item item, ItemTable<T> table) {
        return RecordJson.utf8(
                names(table.columns()).toList(), table.encode(table.type().cast(item)));
    }

    private static Stream<String> names(List<Column> columns) {
        return columns.stream().map(Column::name);
    }

    /// What [#write] made; empty when it is of a table that this program does not know, or no
    /// record.
    public Optional<Recorded> read(String layer, UUID uuid, String json) throws SQLException {
        var table = items.stream().filter(i -> i.name().equals(layer)).findFirst();
        try {
            var cells = RecordJson.read(json);
            if (layer.equals(SIGHTING)) {
                return Optional.of(sighting(uuid, cells));
            }
            return table.isEmpty()
                    ? Optional.empty()
                    : Optional.ofNullable(item(table.get().table(), uuid, cells));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /// A sighting from cells by the names of their columns; what they lack is as in a row that
    /// another program wrote.
    public Sighting sighting(Map<String, Object> cells) throws SQLException {
        var uuid = UuidText.read(String.valueOf(cells.get("uuid")));
        return sighting(uuid.orElse(new UUID(0, 0)), cells);
    }

    private static Sighting sighting(UUID uuid, Map<String, Object> cells) throws SQLException {
        var counts = CountCodes.read(String.valueOf(cells.getOrDefault(COUNTS, "")));
        return SightingColumns.decode(row(SightingColumns.ALL, cells), uuid, counts, Instant.EPOCH);
    }

    private static @Nullable Item item(ItemTable<?> table, UUID uuid, Map<String, Object> cells)
            throws SQLException {
        return table.read(row(table.columns(), cells), uuid);
    }

    /// A version is read by the very code that reads a record.
    private static Cells row(List<Column> columns, Map<String, Object> cells) {
        return new Cells(NamedCells.of(columns, cells));
    }

    /// Null instead of a value of another type than the column's.
    public static @Nullable Object fitting(Column column, @Nullable Object value) {
        return switch (column.type()) {
            case TEXT -> value instanceof String ? value : null;
            case NUMBER -> value instanceof Number ? value : null;
            case GEOMETRY -> value instanceof String text ? RecordJson.bytes(text) : null;
        };
    }

    private ItemTable<?> table(Item item) {
        return items.stream()
                .filter(rows -> rows.type() == item.getClass())
                .findFirst()
                .orElseThrow()
                .table();
    }

    /// A row whose cells are found by the names of their columns.
    ///
    /// @param values in the order of the columns
    private record NamedCells(List<@Nullable Object> values) implements Cells.Source {
        /// Null instead of what is missing, or of another type than the column's.
        static NamedCells of(List<Column> columns, Map<String, Object> cells) {
            return new NamedCells(
                    columns.stream()
                            .<@Nullable Object>map(
                                    column -> RecordCodec.fitting(column, cells.get(column.name())))
                            .toList());
        }

        private @Nullable Object at(int column) {
            return values.get(column - 1);
        }

        @Override
        public @Nullable String text(int column) {
            return at(column) instanceof String text ? text : null;
        }

        @Override
        public @Nullable Double real(int column) {
            return at(column) instanceof Number number
                    ? Double.valueOf(number.doubleValue())
                    : null;
        }

        @Override
        public @Nullable Long whole(int column) {
            return at(column) instanceof Number number ? Long.valueOf(number.longValue()) : null;
        }

        @Override
        public byte @Nullable [] bytes(int column) {
            return at(column) instanceof byte[] bytes ? bytes : null;
        }
    }
}
