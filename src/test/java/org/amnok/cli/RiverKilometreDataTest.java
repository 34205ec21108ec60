package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.amnok.domain.LatLon;
import org.amnok.geo.border.PlaceFactsText;
import org.amnok.map.Maps;
import org.amnok.map.ground.BaseMapGeography;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The river kilometre of a withheld place in files of data.
class RiverKilometreDataTest extends CommandSpecification.InProject {
    private static final LatLon WITHHELD = new LatLon(41.4087, 128.1923);

    @BeforeEach
    void a_withheld_place_and_another() throws IOException {
        bring(
                "lat,lon,title,kind,date,privacy_level",
                WITHHELD.latDegrees() + "," + WITHHELD.lonDegrees() + ",Wharf,other,2025-09-13,4",
                "40.1,124.39,Ford,other,2025-09-14,0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "geojson", "gpkg", "kml", "kmz", "gpx", "shp"})
    void a_file_that_is_called_after_it_is_not_kept(String ending) {
        var out = folder.resolve("Seen at " + kilometre() + "." + ending);
        var result = export(out);
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("must not be released");
        assertThat(out).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "geojson", "gpkg", "kml", "kmz", "gpx", "shp"})
    void words_of_a_record_that_may_leave_are_no_alarm(String ending) throws IOException {
        bring(
                "lat,lon,title,kind,date,privacy_level",
                "40.2,124.49,Ford at " + kilometre() + ",other,2025-09-14,0");
        var out = folder.resolve("seen." + ending);
        assertThat(alarms(export(out))).isEmpty();
        assertThat(out).exists();
    }

    @Test
    void ten_thousand_rows_with_withheld_ones_leave() throws IOException {
        var rows = new String[10_001];
        rows[0] = "lat,lon,title,kind,date,privacy_level";
        for (int i = 1; i < rows.length; i++) {
            rows[i] =
                    "%.5f,%.5f,Row %d,other,2025-09-%02d,%d"
                            .formatted(
                                    41.39 + i % 97 * 0.0004,
                                    128.1 + i % 389 * 0.0005,
                                    i,
                                    1 + i % 28,
                                    i % 3 == 0 ? 4 : i % 5);
        }
        bring(rows);
        for (var ending : List.of("csv", "geojson", "gpkg", "kml", "gpx")) {
            var out = folder.resolve("many." + ending);
            assertThat(alarms(export(out))).isEmpty();
            assertThat(out).exists();
        }
    }

    /// Withheld places are no points, which GPX leaves out, and says so.
    private static List<String> alarms(Terminal.Result result) {
        assertThat(result.exitCode()).isZero();
        return result.err().lines().filter(line -> !line.startsWith("note: ")).toList();
    }

    private static String kilometre() {
        return PlaceFactsText.kilometre(
                Objects.requireNonNull(BaseMapGeography.of(Maps.BASE).along(WITHHELD, 0)));
    }

    private void bring(String... rows) throws IOException {
        var file = Files.write(folder.resolve("rows.csv"), List.of(rows));
        var result = terminal.type("import", project, file, "--whose", "own");
        assertThat(result.err()).isEmpty();
        assertThat(result.exitCode()).isZero();
    }

    private Terminal.Result export(Path out) {
        return terminal.type("export", project, "--policy", "internal", "--out", out);
    }
}
