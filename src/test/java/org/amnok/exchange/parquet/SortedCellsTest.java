package org.amnok.exchange.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.amnok.domain.Certainty;
import org.amnok.domain.LatLon;
import org.amnok.domain.Outline;
import org.amnok.domain.Progress;
import org.amnok.domain.filter.Around;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.filter.SightingFilter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;

/// A copy keeps reports of a place together, and what it passes over is nothing that its files
/// would have found: places known to a metre or to hundreds of kilometres, at the ends of the
/// earth, beyond them, and nowhere.
class SortedCellsTest {
    private static final String ROWS =
            """
            SELECT 'R-' || range AS code, 'policing' AS kind,
              ['draft', 'verified'][1 + range % 2] AS status,
              [NULL, 0.0, 50.0, 4999.0, 5000.0, 5001.0, 30000.0, 400000.0, 'nan'::DOUBLE]
                [1 + range % 9] AS uncertainty_m,
              CASE WHEN range % 11 = 0 THEN NULL WHEN range % 97 = 0 THEN 180.5
                WHEN range % 89 = 0 THEN -180.0 ELSE 120 + (range * 7919 % 10000) / 1000.0 END AS lon,
              CASE WHEN range % 13 = 0 THEN NULL WHEN range % 83 = 0 THEN -90.0
                ELSE 36 + (range * 104729 % 10000) / 1000.0 END AS lat,
              CASE WHEN range % 11 = 0 THEN 'yalu' END AS river,
              CASE WHEN range % 11 = 0 THEN range % 700 END AS river_km_from,
              CASE WHEN range % 11 = 0 THEN range % 600 END AS river_km_to
            FROM range(6000)""";

    private static ReportFolder files;
    private static ReportFolder copy;

    @BeforeAll
    static void copy(@TempDir Path path) throws SQLException {
        MadeParquet.of(path.resolve("a.parquet"), ROWS, "");
        files = ReportFolder.open(path);
        copy = ReportFolder.open(path);
        copy.copy(Progress.NONE);
    }

    @AfterAll
    static void close() {
        copy.close();
        files.close();
    }

    /// How many they found.
    private static long same(Criterion criterion) {
        var filter = SightingFilter.ALL.with(criterion);
        var found = files.count(filter, new Stop());
        assertThat(copy.count(filter, new Stop())).isEqualTo(found);
        return found;
    }

    private static Criterion near(double lat, double lon, double metres, Certainty certainty) {
        var point = new Around.OfShape(Outline.of(new LatLon(lat, lon)), "");
        return new Criterion.Within(point, metres, certainty);
    }

    @Test
    void what_is_near_is_found_however_inexact_it_is() {
        assertThat(same(near(41, 125, 500, Certainty.POSSIBLE))).isPositive();
        assertThat(same(near(41, 125, 40_000, Certainty.CERTAIN))).isPositive();
        same(near(60, 10, 2_000, Certainty.POSSIBLE));
        same(near(-90, 0, 5_000, Certainty.POSSIBLE));
        same(near(41, 180, 90_000, Certainty.POSSIBLE));
    }

    @Test
    void what_lies_in_an_area_is_found_however_inexact_it_is() {
        assertThat(same(Criterion.InArea.box(124, 40, 126.3, 42.1))).isPositive();
        same(Criterion.InArea.box(121, 37, 121.001, 37.001));
        assertThat(same(Criterion.InArea.box(-180, -90, 180, 90))).isPositive();
    }

    @Test
    void a_close_map_and_a_symbol_have_all_that_lie_there() {
        for (var shown :
                List.of(
                        new Envelope(125, 125.4, 41, 41.3),
                        new Envelope(179.9, 181, 36, 46),
                        new Envelope(-181, -179, -91, 91))) {
            var view = FolderView.of(shown, 0.000_01);
            var marks = files.marks(SightingFilter.ALL, view, new Stop());
            var ofCopy = copy.marks(SightingFilter.ALL, view, new Stop());
            assertThat(marks.size()).isPositive().isEqualTo(ofCopy.size());
            var places = new double[2][marks.size()];
            for (var i = 0; i < marks.size(); i++) {
                places[0][i] = marks.lonDegrees(i);
                places[1][i] = marks.latDegrees(i);
            }
            var symbol =
                    FolderPage.Wanted.of(SightingFilter.ALL, ReportOrder.NEWEST, 500)
                            .in(MapCells.of(512, places[0], places[1]));
            var reports = files.page(symbol, new Stop()).reports();
            assertThat(reports).isNotEmpty();
            assertThat(copy.page(symbol, new Stop()).reports()).isEqualTo(reports);
        }
    }
}
