package org.amnok.exchange.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.exchange.feature.Feature;
import org.amnok.exchange.file.RecordTables;
import org.amnok.exchange.table.SightingColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is read of Parquet files.
class ParquetSourceTest {
    private static final String ROW =
            "SELECT 'Trucks' AS title, 3 AS n, 0.1::FLOAT AS f, 2.0::DOUBLE AS d, true AS b,"
                    + " DATE '2025-11-13' AS day, NULL::VARCHAR AS nothing, "
                    + MadeParquet.POINT
                    + " AS geometry";

    @TempDir Path folder;

    private Path file() {
        return folder.resolve("a.parquet");
    }

    private static List<Feature> read(Path file) {
        var features = new ArrayList<Feature>();
        ParquetSource.of(file).read(features::add, problem -> {});
        return features;
    }

    private static List<String> warnings(Path file) {
        var warnings = new ArrayList<Problem>();
        ParquetSource.of(file).read(feature -> true, warnings::add);
        return warnings.stream().map(Problem::toString).toList();
    }

    @Test
    void a_row_of_geoparquet_comes_with_values_and_shape() throws SQLException {
        var file = MadeParquet.of(file(), ROW, MadeParquet.geo("geometry", "WKB", ""));
        var feature = read(file).getFirst();
        assertThat(feature.values())
                .isEqualTo(
                        Map.of(
                                "title",
                                "Trucks",
                                "n",
                                "3",
                                "f",
                                "0.1",
                                "d",
                                "2",
                                "b",
                                "true",
                                "day",
                                "2025-11-13"));
        assertThat(feature.shape()).asString().isEqualTo("POINT (128.2 41.4)");
    }

    @Test
    void a_file_without_metadata_is_a_table() throws SQLException {
        var file =
                MadeParquet.of(file(), "SELECT 'Trucks' AS title, 41.4 AS lat, 128.2 AS lon", "");
        assertThat(ParquetSource.of(file).format()).isEqualTo("Parquet");
        var table = RecordTables.open(file).getFirst();
        assertThat(table.suggested().name(SightingColumn.LAT)).isEqualTo("lat");
        assertThat(table.columns()).containsExactly("title", "lat", "lon");
    }

    @Test
    void shapes_of_another_reference_system_are_brought_to_wgs84() throws SQLException {
        var point = "unhex('0101000000000000000000000000000000000000 00')".replace(" ", "");
        var file =
                MadeParquet.of(
                        file(),
                        "SELECT " + point + " AS place",
                        MadeParquet.geo(
                                "place",
                                "WKB",
                                "{\"id\": {\"authority\": \"EPSG\", \"code\": 3857}}"));
        assertThat(read(file).getFirst().shape()).asString().isEqualTo("POINT (0 0)");
        assertThat(ParquetSource.of(file).format()).contains("Pseudo-Mercator");
    }

    @Test
    void a_reference_system_that_nobody_knows_is_refused() throws SQLException {
        var file = MadeParquet.of(file(), ROW, MadeParquet.geo("geometry", "WKB", "null"));
        assertThatThrownBy(() -> ParquetSource.of(file))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("its reference system is unknown");
    }

    @Test
    void another_encoding_of_shapes_is_refused_by_name() throws SQLException {
        var file = MadeParquet.of(file(), ROW, MadeParquet.geo("geometry", "point", ""));
        assertThatThrownBy(() -> ParquetSource.of(file))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("point");
    }

    @Test
    void metadata_of_a_column_that_is_not_there_is_refused() throws SQLException {
        var file = MadeParquet.of(file(), ROW, MadeParquet.geo("shape", "WKB", ""));
        assertThatThrownBy(() -> ParquetSource.of(file))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("shape");
    }

    @Test
    void metadata_that_is_no_json_is_refused() throws SQLException {
        var file = MadeParquet.of(file(), ROW, "{\"columns\": [");
        assertThatThrownBy(() -> ParquetSource.of(file)).isInstanceOf(ProblemException.class);
    }

    @Test
    void files_of_a_folder_are_read_as_one() throws SQLException, IOException {
        var rows = folder.resolve("rows");
        Files.createDirectories(rows.resolve("2025"));
        var geo = MadeParquet.geo("geometry", "WKB", "");
        MadeParquet.of(rows.resolve("a.parquet"), ROW, geo);
        var other = ROW.replace("'Trucks' AS title", "'Buses' AS title, 'x' AS more");
        MadeParquet.of(rows.resolve("2025/b.parquet"), other, geo.replace("1.1.0", "1.0.0"));
        assertThat(RecordTables.features(rows)).hasSize(1);
        assertThat(read(rows))
                .extracting(each -> each.values().get("title"), each -> each.values().get("more"))
                .containsExactlyInAnyOrder(tuple("Trucks", null), tuple("Buses", "x"));
        assertThat(read(rows)).extracting(Feature::shape).doesNotContainNull();
        assertThat(ParquetSource.isFolder(folder.resolve("rows/2025"))).isTrue();
    }

    @Test
    void a_folder_with_shapes_of_two_reference_systems_or_in_some_files_only_is_refused()
            throws SQLException, IOException {
        var crs = "{\"id\": {\"authority\": \"EPSG\", \"code\": 3857}}";
        for (var geo : List.of(MadeParquet.geo("geometry", "WKB", crs), "")) {
            var rows = Files.createTempDirectory(folder, "rows");
            MadeParquet.of(rows.resolve("a.parquet"), ROW, MadeParquet.geo("geometry", "WKB", ""));
            MadeParquet.of(rows.resolve("b.parquet"), ROW, geo);
            assertThatThrownBy(() -> ParquetSource.of(rows))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("same column and reference system");
        }
    }

    @Test
    void a_folder_without_such_files_is_none() {
        assertThat(ParquetSource.isFolder(folder)).isFalse();
        assertThat(RecordTables.features(folder)).isEmpty();
    }

    @Test
    void a_broken_shape_is_told_and_its_row_stays() throws SQLException {
        var file =
                MadeParquet.of(
                        file(),
                        "SELECT 'x' AS title, unhex('0101') AS geometry",
                        MadeParquet.geo("geometry", "WKB", ""));
        var feature = read(file).getFirst();
        assertThat(feature.values()).containsEntry("title", "x");
        assertThat(feature.problem()).isNotNull();
    }

    @Test
    void lists_and_structures_are_told_as_unread() throws SQLException {
        var file = MadeParquet.of(file(), "SELECT 1 AS n, [1, 2] AS l, {a: 1} AS s", "");
        assertThat(read(file).getFirst().values()).isEqualTo(Map.of("n", "1"));
        assertThat(warnings(file)).hasSize(2).first().asString().contains("Column l");
    }

    @Test
    void rows_come_in_the_order_of_the_file() throws SQLException {
        var file = MadeParquet.of(file(), "SELECT range AS n FROM range(300000)", "");
        var features = read(file);
        assertThat(features).hasSize(300_000);
        assertThat(features)
                .allSatisfy(
                        each ->
                                assertThat(each.values().get("n"))
                                        .isEqualTo(Long.toString(each.number() - 1)));
    }

    @Test
    void a_file_that_is_cut_is_refused() throws SQLException, IOException {
        var whole =
                Files.readAllBytes(
                        MadeParquet.of(file(), ROW, MadeParquet.geo("geometry", "WKB", "")));
        for (var length : new int[] {4, 12, whole.length / 2, whole.length - 1}) {
            var cut = Files.write(folder.resolve("cut.parquet"), Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> ParquetSource.of(cut))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("cut.parquet");
        }
    }

    /// Seed 22.
    @Test
    void whatever_byte_is_damaged_it_is_read_or_refused() throws SQLException, IOException {
        var whole =
                Files.readAllBytes(
                        MadeParquet.of(
                                file(),
                                ROW + " FROM range(50)",
                                MadeParquet.geo("geometry", "WKB", "")));
        var random = new Random(22);
        for (var run = 0; run < Integer.getInteger("amnok.fuzz.runs", 50); run++) {
            var damaged = whole.clone();
            for (var i = 0; i <= random.nextInt(4); i++) {
                damaged[random.nextInt(whole.length)] = (byte) random.nextInt();
            }
            Files.write(folder.resolve("damaged.parquet"), damaged);
            try {
                read(folder.resolve("damaged.parquet"));
            } catch (ProblemException refused) {
                assertThat(refused.problem().toString()).contains("damaged.parquet");
            }
        }
    }
}
