package org.amnok.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;
import org.amnok.domain.River;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.record.Notes;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.RiverKilometre;
import org.amnok.domain.record.RiverStretch;
import org.amnok.domain.record.Sighting;
import org.amnok.duckdb.ParquetEngine;
import org.amnok.exchange.feature.Feature;
import org.amnok.exchange.output.SightingFiles;
import org.amnok.exchange.parquet.ParquetSource;
import org.amnok.files.OutputRules;
import org.amnok.release.BrokenGate;
import org.amnok.release.OutputFile;
import org.amnok.release.ReleasedSightings;
import org.amnok.release.TestRelease;
import org.amnok.release.canary.SecretPlace;
import org.amnok.release.canary.SecretText;
import org.amnok.release.canary.Secrets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;

/// GeoParquet that leaves.
class GeoParquetOutputTest {
    private static final LatLon PLACE = new LatLon(41.4016742, 128.1777813);
    private static final String NOTE = "혜산 시장 북쪽 골목, told by a fisherman";

    @TempDir Path folder;

    private static Sighting exact() {
        return Sightings.at(PLACE, "Ford")
                .edit()
                .when(Sightings.seen("2025-11-01", "2025-11-10"))
                .privacy(PrivacyLevel.EXACT)
                .done(Sightings.NOON);
    }

    private static Sighting along() {
        var stretch =
                new RiverStretch(
                        River.YALU, new RiverKilometre(10, 1.0), new RiverKilometre(20, 1.0));
        return exact().edit().place(new Place.Stretch(stretch, "")).done(Sightings.NOON);
    }

    private Path write(Secrets secrets, ReleasedSightings released) {
        var file = folder.resolve("a.parquet");
        var parts =
                new SightingFiles.Parts(
                        stretch ->
                                List.of(new Coordinate(124.3, 40.1), new Coordinate(124.4, 40.2)),
                        List.of(),
                        kind -> new byte[0],
                        false);
        new SightingFiles(parts)
                .write(
                        released,
                        NoPictures.WATCHED,
                        new OutputFile(file, secrets)
                                .under(OutputRules.ofCommand(true, List.of())));
        return file;
    }

    private Path write(Sighting... sightings) {
        return write(Secrets.NONE, TestRelease.released(List.of(sightings)));
    }

    private static List<Feature> read(Path file) {
        var features = new ArrayList<Feature>();
        ParquetSource.of(file).read(features::add, problem -> {});
        return features;
    }

    private static String asked(Path file, String question) throws SQLException {
        try (var engine = ParquetEngine.reading(file);
                var statement = engine.connection().createStatement();
                var rows = statement.executeQuery(question.formatted(ParquetEngine.path(file)))) {
            rows.next();
            return String.valueOf(rows.getString(1));
        }
    }

    @Test
    void a_point_leaves_with_typed_columns_and_comes_back() throws SQLException {
        var file = write(exact());
        assertThat(read(file)).hasSize(1);
        assertThat(String.valueOf(read(file).getFirst().shape())).startsWith("POINT (128.17");
        assertThat(asked(file, "SELECT typeof(date_start) FROM read_parquet(%s)"))
                .isEqualTo("DATE");
        assertThat(asked(file, "SELECT typeof(uncertainty_m) FROM read_parquet(%s)"))
                .isEqualTo("DOUBLE");
    }

    @Test
    void the_metadata_are_those_of_geoparquet_1_1() throws SQLException {
        var geo =
                asked(
                        write(exact(), along()),
                        "SELECT decode(value) FROM parquet_kv_metadata(%s) WHERE key ="
                                + " encode('geo')");
        assertThat(geo)
                .contains("\"version\":\"1.1.0\"")
                .contains("\"primary_column\":\"geometry\"")
                .contains("\"encoding\":\"WKB\"")
                .contains("\"geometry_types\":[\"LineString\",\"Point\"]")
                .contains("\"xmin\":[\"bbox\",\"xmin\"]")
                .contains("\"code\":\"CRS84\"");
    }

    @Test
    void a_box_lies_around_each_shape() throws SQLException {
        assertThat(asked(write(along()), "SELECT bbox::VARCHAR FROM read_parquet(%s)"))
                .isEqualTo("{'xmin': 124.3, 'ymin': 40.1, 'xmax': 124.4, 'ymax': 40.2}");
    }

    @Test
    void what_keeps_its_place_has_no_shape_and_no_box() throws SQLException {
        var withheld = exact().edit().privacy(PrivacyLevel.WITHHELD).done(Sightings.NOON);
        var file = write(withheld);
        assertThat(read(file).getFirst().shape()).isNull();
        assertThat(asked(file, "SELECT bbox IS NULL FROM read_parquet(%s)")).isEqualTo("true");
    }

    @Test
    void words_come_back_as_they_were() throws SQLException {
        var note = "=1+1, \"quoted\"\nline two; 혜산 한글";
        var file = write(exact().edit().notes(new Notes(note, "")).done(Sightings.NOON));
        assertThat(asked(file, "SELECT note FROM read_parquet(%s)")).isEqualTo(note);
    }

    @Test
    void a_gate_that_leaks_is_noticed_although_the_bytes_are_packed() {
        var sighting = exact().edit().notes(new Notes("", NOTE)).done(Sightings.NOON);
        var secrets =
                new Secrets(
                        List.of(new SecretPlace("place", PLACE)),
                        List.of(new SecretText("note", NOTE)),
                        List.of());
        assertThatThrownBy(() -> write(secrets, BrokenGate.release(sighting)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("must not be released");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void no_sighting_leaves_as_a_file_without_rows() {
        assertThat(read(write())).isEmpty();
    }
}
