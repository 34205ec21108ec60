package org.amnok.store.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.amnok.domain.project.Signature;
import org.amnok.domain.record.Sighting;
import org.amnok.sqlite.Statements;
import org.amnok.store.Outside;
import org.amnok.store.ProjectStore;
import org.amnok.store.Samples;
import org.amnok.store.history.BatchJson;
import org.amnok.store.history.HistoryBatches;
import org.amnok.store.history.HistoryRows;
import org.amnok.store.sqlite.Column;
import org.amnok.store.sqlite.SqliteFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rows are compared cell for cell with what the history says of their coming in.
class SameCellsTest {
    private static final int COUNT = 1500;

    @TempDir Path folder;
    private Path file;
    private final List<Sighting> sightings =
            IntStream.range(0, COUNT)
                    .mapToObj(i -> Samples.sighting("a ford's bank " + i, 128 + i * 1e-4, 41.4))
                    .toList();

    @BeforeEach
    void bringIn() {
        file = folder.resolve("border.gpkg");
        try (var store = ProjectStore.create(file, List.of())) {
            store.addAll(
                    taker -> {
                        for (var sighting : sightings) {
                            if (!taker.test(sighting)) {
                                return;
                            }
                        }
                    },
                    "import",
                    Signature.unnamed(),
                    true);
        }
    }

    @Test
    void rows_that_nobody_touched_are_the_same() throws Exception {
        var found = found();

        assertThat(found.same().cardinality()).isEqualTo(COUNT);
        assertThat(found.hasOthers()).isFalse();
    }

    @Test
    void every_other_cell_is_another_row() throws Exception {
        for (var column : SightingColumns.ALL) {
            var value = column.type() == Column.Type.GEOMETRY ? "x'00'" : "7";
            Outside.sql(
                    file,
                    "UPDATE sighting SET CELL = CASE WHEN CELL IS NULL THEN VALUE END WHERE fid = FID"
                            .replace("CELL", column.name())
                            .replace("VALUE", value)
                            .replace("FID", Integer.toString(fidOf(column))));
        }
        var found = found();

        for (var column : SightingColumns.ALL) {
            assertThat(found.same().get(fidOf(column) - 1)).as(column.name()).isFalse();
        }
        assertThat(found.same().cardinality()).isEqualTo(COUNT - SightingColumns.ALL.size());
        assertThat(found.hasOthers()).isTrue();
    }

    @Test
    void bytes_are_no_text() throws Exception {
        Outside.sql(file, "UPDATE sighting SET title = CAST(title AS BLOB) WHERE fid = 9");

        assertThat(found().same().get(8)).isFalse();
    }

    @Test
    void rows_beside_one_that_is_too_long_for_a_page_are_compared_as_well() throws Exception {
        Outside.sql(
                file,
                "UPDATE sighting SET title = printf('%.*c', 5000000, 'x') WHERE fid = 9",
                "UPDATE sighting SET title = 'another' WHERE fid = 12");
        var found = found();

        assertThat(found.same().get(8)).isFalse();
        assertThat(found.same().get(11)).isFalse();
        assertThat(found.same().cardinality()).isEqualTo(COUNT - 2);
    }

    private static int fidOf(Column column) {
        return 10 + SightingColumns.ALL.indexOf(column);
    }

    @Test
    void another_count_is_another_row() throws Exception {
        Outside.sql(
                file,
                "INSERT INTO sighting_count (sighting_fid, class, count_min, method)"
                        + " VALUES (9, 'railcar', 9999, 'exact')");
        var found = found();

        assertThat(found.same().get(8)).isFalse();
        assertThat(found.others()).containsExactly(sightings.get(8).uuid());
    }

    @Test
    void what_changed_is_told_and_what_came_beside() throws Exception {
        Outside.sql(
                file,
                "UPDATE sighting SET title = 'another' WHERE fid = 3",
                "DELETE FROM sighting WHERE fid = 5",
                "INSERT INTO sighting (uuid, title) VALUES ('" + new UUID(8, 1) + "', 'new')");

        assertThat(ProjectStore.checkHistory(file, "").outside())
                .containsExactly(
                        "Records in the layer sighting changed by another program or by damage: 1",
                        "Records in the layer sighting deleted by another program or by damage: 1",
                        "Sightings older than the history, or added by another program: 1");
    }

    private SameCells.Found found() throws Exception {
        try (var connection = SqliteFile.reading(file);
                var statements = new Statements(connection)) {
            var history = new HistoryRows(statements, new RecordCodec(List.of()));
            var batches = new HistoryBatches(statements, history);
            var entry = batches.between(1, Long.MAX_VALUE).getFirst();
            return new SameCells(statements)
                    .between(
                            entry.first(),
                            entry.last(),
                            BatchJson.read(batches.records(entry.number())));
        }
    }
}
