package org.amnok.store.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.amnok.domain.project.Signature;
import org.amnok.domain.record.Sighting;
import org.amnok.sqlite.Statements;
import org.amnok.store.Outside;
import org.amnok.store.ProjectStore;
import org.amnok.store.Samples;
import org.amnok.store.record.RecordCodec;
import org.amnok.store.record.SightingColumns;
import org.amnok.store.sqlite.Column;
import org.amnok.store.sqlite.SqliteFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenRowsTest {
    private static final int COUNT = 1200;

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void bringIn() {
        file = folder.resolve("border.gpkg");
        try (var store = ProjectStore.create(file, List.of())) {
            store.addAll(
                    taker -> {
                        for (var i = 0; i < COUNT; i++) {
                            if (!taker.test(sighting(i))) {
                                return;
                            }
                        }
                    },
                    "import",
                    Signature.unnamed(),
                    true);
        }
    }

    private static Sighting sighting(int i) {
        return Samples.sighting("\"혜산\" \\ a\tford’s\nbank / " + i, 128 + i * 1e-4, 41.4);
    }

    @Test
    void rows_that_nobody_touched_are_as_they_were_written() throws Exception {
        assertThat(areAsWritten()).isTrue();
    }

    static List<Column> columns() {
        return SightingColumns.ALL;
    }

    @ParameterizedTest
    @MethodSource("columns")
    void another_cell_is_found(Column column) throws Exception {
        Outside.sql(
                file,
                "UPDATE sighting SET CELL = CASE WHEN CELL IS NULL THEN VALUE END WHERE fid = 700"
                        .replace("CELL", column.name())
                        .replace("VALUE", column.type() == Column.Type.GEOMETRY ? "x'00'" : "7"));

        assertThat(areAsWritten()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE sighting SET title = CAST(title AS BLOB) WHERE fid = 9",
                "UPDATE sighting SET status = upper(status) WHERE fid = 9",
                "UPDATE sighting SET geom = 'elsewhere' WHERE fid = 9",
                "UPDATE sighting SET title = title || char(0) WHERE fid = 9",
                "UPDATE sighting SET title = printf('%.*c', 5000000, 'x') WHERE fid = 9",
                "DELETE FROM sighting WHERE fid = 9",
                "DELETE FROM sighting WHERE fid = 1200",
                "UPDATE sighting SET fid = -1 WHERE fid = 1",
                "INSERT INTO sighting_count (sighting_fid, class, count_min, method)"
                        + " VALUES (9, 'railcar', 9999, 'exact')"
            })
    void another_row_is_found(String change) throws Exception {
        Outside.sql(file, change);

        assertThat(areAsWritten()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{\"same\":{\"fid\":9},\"like\":{},\"columns\":[\"uuid\"],\"rows\":[]}",
                "{\"same\":{},\"like\":{\"title\":\"fid\"},\"columns\":[\"uuid\"],\"rows\":[]}",
                "{\"same\":{\"uuid\":\"\"},\"like\":{},\"columns\":[\"uuid\"],\"rows\":[]}"
            })
    void records_of_others_are_none(String records) throws Exception {
        assertThat(areAsWritten(written -> records)).isFalse();
    }

    private boolean areAsWritten() throws Exception {
        return areAsWritten(written -> written);
    }

    private boolean areAsWritten(UnaryOperator<String> records) throws Exception {
        try (var connection = SqliteFile.reading(file);
                var statements = new Statements(connection)) {
            var history = new HistoryRows(statements, new RecordCodec(List.of()));
            var batches = new HistoryBatches(statements, history);
            var entry = batches.between(1, Long.MAX_VALUE).getFirst();
            assertThat(entry.last()).isEqualTo(COUNT);
            return new WrittenRows(statements)
                    .have(entry, records.apply(batches.records(entry.number())));
        }
    }
}
