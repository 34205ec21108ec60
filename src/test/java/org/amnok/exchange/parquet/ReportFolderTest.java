package org.amnok.exchange.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.amnok.domain.Bank;
import org.amnok.domain.Certainty;
import org.amnok.domain.ProblemException;
import org.amnok.domain.River;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.tabulation.Dimension;
import org.amnok.domain.tabulation.Interval;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;

/// Reports in a folder, counted where they lie.
class ReportFolderTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 9, 1);
    private static final DateSpan SEPTEMBER = new DateSpan(FIRST, LocalDate.of(2025, 9, 30));

    private static final Map<ChronoUnit, UnaryOperator<LocalDate>> STARTS =
            Map.of(
                    ChronoUnit.DAYS, day -> day,
                    ChronoUnit.WEEKS, day -> day.with(DayOfWeek.MONDAY),
                    ChronoUnit.MONTHS, day -> day.withDayOfMonth(1),
                    ChronoUnit.YEARS, day -> day.withDayOfYear(1));

    @TempDir private Path path;
    @AutoClose private ReportFolder folder;

    @BeforeEach
    void open() throws SQLException {
        rows(
                "a.parquet",
                """
                ('guard_post', 41.4000, 128.2000, DATE '2025-09-04', DATE '2025-09-04', 50, 'draft'),
                ('guard_post', 41.4001, 128.2001, DATE '2025-09-20', DATE '2025-10-05', 900, ''),
                ('policing', 41.4000, 128.2000, NULL, NULL, NULL, 'verified'),
                ('kite', 40.1, 124.4, DATE '2025-10-11', NULL, NULL, NULL)""");
        rows(
                "b.parquet",
                """
                ('guard_post', 41.4, 128.2, DATE '2025-09-04', NULL, NULL, 'retracted'),
                ('guard_post', NULL, NULL, DATE '2025-09-05', NULL, NULL, 'draft')""");
        folder = ReportFolder.open(path);
    }

    private void rows(String name, String values) throws SQLException {
        MadeParquet.of(
                path.resolve(name),
                "SELECT * FROM (VALUES "
                        + values
                        + ") AS t(kind, lat, lon, date_start, date_end, uncertainty_m, status)",
                "");
    }

    private static SightingFilter during(Certainty certainty) {
        return SightingFilter.ALL.with(new Criterion.During(SEPTEMBER, certainty));
    }

    @Test
    void reports_of_a_kind_in_a_cell_are_one_mark_in_their_middle() {
        var marks = folder.marks(SightingFilter.ALL, FolderView.ALL, new Stop());
        assertThat(marks.size()).isEqualTo(3);
        assertThat(marks.total()).isEqualTo(4);
        var guards = 0;
        while (marks.kind(guards) != SightingKind.GUARD_POST) {
            guards++;
        }
        assertThat(marks.reports(guards)).isEqualTo(2);
        assertThat(marks.uncertaintyMetres(guards)).isEqualTo(900);
        assertThat(marks.latDegrees(guards)).isBetween(41.4, 41.4001);
    }

    @Test
    void a_kind_of_others_is_other() {
        var marks = folder.marks(SightingFilter.ALL, FolderView.ALL, new Stop());
        assertThat(marks.kind(0)).isEqualTo(SightingKind.OTHER);
        assertThat(marks.lonDegrees(0)).isEqualTo(124.4);
    }

    @Test
    void what_was_retracted_is_shown_when_it_is_asked_for_alone() {
        var retracted = SightingFilter.ALL.withValues(Facet.STATUS, Set.of("retracted"));
        assertThat(folder.count(SightingFilter.ALL, new Stop())).isEqualTo(5);
        assertThat(folder.count(retracted, new Stop())).isEqualTo(1);
        assertThat(folder.rows()).isEqualTo(6);
    }

    @Test
    void days_of_which_a_report_may_be_pass_as_in_a_project() {
        assertThat(folder.count(during(Certainty.POSSIBLE), new Stop())).isEqualTo(3);
        assertThat(folder.count(during(Certainty.CERTAIN), new Stop())).isEqualTo(2);
    }

    @Test
    void a_table_counts_what_passes_and_its_dates_are_the_period() {
        var guards = during(Certainty.POSSIBLE).withValues(Facet.KIND, Set.of("guard_post"));
        var table = folder.table(Dimension.KIND, Dimension.MONTH, guards, new Stop());
        assertThat(table.rows().keys()).containsExactly("guard_post");
        assertThat(table.columns().keys()).containsExactly("2025-09");
        assertThat(table.total().reports()).isEqualTo(new Interval(2, 3));
        var all = folder.table(Dimension.KIND, Dimension.ALL, SightingFilter.ALL, new Stop());
        assertThat(all.total().reports()).isEqualTo(new Interval(5, 5));
    }

    @Test
    void along_a_river_points_reach_as_far_as_they_may_be_off() throws SQLException {
        var river = path.resolve("river");
        assertThat(river.toFile().mkdir()).isTrue();
        MadeParquet.of(
                river.resolve("m.parquet"),
                """
                SELECT 'policing' AS kind, 41.4 AS lat, 128.2 AS lon, * FROM (VALUES
                  ('yalu', 12.0, 2500.0, DATE '2025-09-04', DATE '2025-10-02', 'PRC'),
                  ('yalu', 12.2, NULL, DATE '2025-09-04', NULL, ''),
                  ('yalu', 12.2, NULL, NULL, NULL, 'DPRK'),
                  ('tumen', 12.2, NULL, DATE '2025-09-04', NULL, 'kp'))
                  AS t(near_river, river_km, uncertainty_m, date_start, date_end, bank)""",
                "");
        try (var all = ReportFolder.open(river)) {
            var found = all.along(River.YALU, SightingFilter.ALL, new Stop());
            assertThat(found)
                    .containsExactlyInAnyOrder(
                            new FolderKilometres(9, 14, FIRST, FIRST.plusMonths(1), 1),
                            new FolderKilometres(12, 12, FIRST, FIRST, 1));
            assertThat(along(all, null, Certainty.POSSIBLE)).isEqualTo(1);
            assertThat(along(all, Bank.PRC, Certainty.POSSIBLE)).isEqualTo(1);
            assertThat(along(all, Bank.DPRK, Certainty.POSSIBLE)).isZero();
            assertThat(along(all, null, Certainty.CERTAIN)).isZero();
        }
    }

    private static long along(ReportFolder all, @Nullable Bank bank, Certainty certainty) {
        var stretch = new Criterion.AlongRiver(River.YALU, 13, 20, bank, certainty);
        return all.count(SightingFilter.ALL.with(stretch), new Stop());
    }

    @Test
    void steps_of_time_begin_as_in_the_calendar() throws SQLException {
        var days = path.resolve("days");
        assertThat(days.toFile().mkdir()).isTrue();
        MadeParquet.of(
                days.resolve("m.parquet"),
                "SELECT 'policing' AS kind, 41.4 AS lat, 128.2 AS lon,"
                        + " DATE '2023-12-20' + CAST(range AS INTEGER) AS date_start,"
                        + " NULL::DATE AS date_end FROM range(800)"
                        + " UNION ALL SELECT 'policing', 41.4, 128.2, 'infinity', NULL",
                "");
        var first = LocalDate.of(2023, 12, 20);
        try (var all = ReportFolder.open(days)) {
            for (var unit : STARTS.keySet()) {
                var expected =
                        first.datesUntil(first.plusDays(800))
                                .collect(
                                        Collectors.groupingBy(
                                                STARTS.get(unit), Collectors.summingInt(_ -> 1)));
                assertThat(all.histogram(SightingFilter.ALL, unit, new Stop()))
                        .as("%s", unit)
                        .allMatch(step -> step.first().equals(step.last()))
                        .hasSize(expected.size())
                        .allMatch(
                                step -> Objects.equals(expected.get(step.first()), step.reports()));
            }
        }
    }

    @Test
    void a_facet_is_counted_with_the_criteria_about_all_else() {
        var guards = SightingFilter.ALL.withValues(Facet.KIND, Set.of("guard_post"));
        var counts = folder.facets(guards, new Stop());
        assertThat(counts.get(Facet.KIND))
                .isEqualTo(Map.of("guard_post", 3, "policing", 1, "kite", 1));
        assertThat(counts.get(Facet.STATUS)).isEqualTo(Map.of("draft", 2, "", 1, "retracted", 1));
        assertThat(counts).doesNotContainKey(Facet.PROVINCE);
    }

    @Test
    void around_a_close_map_they_are_counted_more_finely() {
        var degrees = new Envelope(128.19, 128.21, 41.39, 41.41);
        var view = FolderView.of(degrees, 0.000_001);
        var marks = folder.marks(SightingFilter.ALL, view, new Stop());
        assertThat(marks.size()).isEqualTo(3);
        assertThat(marks.total()).isEqualTo(3);
        assertThat(
                        view.serves(
                                FolderView.of(
                                        new Envelope(128.185, 128.205, 41.39, 41.41), 0.000_001)))
                .isTrue();
        assertThat(
                        view.serves(
                                FolderView.of(
                                        new Envelope(128.15, 128.17, 41.39, 41.41), 0.000_001)))
                .isFalse();
        assertThat(view.serves(FolderView.ALL)).isFalse();
    }

    @Test
    void more_places_than_are_drawn_are_counted_less_finely_and_none_is_lost() throws SQLException {
        var many = path.resolve("many");
        assertThat(many.toFile().mkdir()).isTrue();
        MadeParquet.of(
                many.resolve("m.parquet"),
                "SELECT 'policing' AS kind, 30 + (range % 1000) / 100.0 AS lat,"
                        + " 100 + (range // 1000) / 100.0 AS lon FROM range(310000)",
                "");
        try (var all = ReportFolder.open(many)) {
            var marks = all.marks(SightingFilter.ALL, FolderView.ALL, new Stop());
            assertThat(marks.size()).isLessThanOrEqualTo(CellQuestion.MOST);
            assertThat(marks.total()).isEqualTo(310_000);
        }
    }

    @Test
    void what_no_column_says_is_refused_not_passed_over() {
        var many = SightingFilter.ALL.with(new Criterion.AtLeast(null, 3, Certainty.POSSIBLE));
        assertThatThrownBy(() -> folder.count(many, new Stop()))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("cannot be filtered");
    }

    @Test
    void a_question_that_nobody_waits_for_is_not_answered() {
        var stop = new Stop();
        stop.now();
        assertThatThrownBy(() -> folder.marks(SightingFilter.ALL, FolderView.ALL, stop))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void values_of_a_filter_are_no_sql() {
        var bad = SightingFilter.ALL.withValues(Facet.KIND, Set.of("') OR true --"));
        assertThat(folder.count(bad, new Stop())).isZero();
    }

    @Test
    void points_come_from_boxes_where_there_are_no_columns_of_degrees() throws SQLException {
        var boxed = path.resolve("boxed");
        assertThat(boxed.toFile().mkdir()).isTrue();
        var geo =
                MadeParquet.geo("geometry", "WKB", "")
                        .replace(
                                "\"geometry_types\": []",
                                "\"geometry_types\": [], \"covering\": {\"bbox\": {\"xmin\":"
                                        + " [\"bbox\", \"xmin\"]}}");
        MadeParquet.of(
                boxed.resolve("m.parquet"),
                "SELECT 'policing' AS kind, "
                        + MadeParquet.POINT
                        + " AS geometry, {xmin: 128.2, ymin: 41.4, xmax: 128.2, ymax: 41.4} AS bbox",
                geo);
        try (var all = ReportFolder.open(boxed)) {
            var marks = all.marks(SightingFilter.ALL, FolderView.ALL, new Stop());
            assertThat(marks.point(0).latDegrees()).isEqualTo(41.4);
        }
    }

    @Test
    void a_folder_without_files_or_places_is_refused_with_the_reason()
            throws IOException, SQLException {
        var empty = Files.createDirectory(path.resolve("empty"));
        assertThatThrownBy(() -> ReportFolder.open(empty))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("no Parquet file");
        MadeParquet.of(empty.resolve("m.parquet"), "SELECT 'policing' AS kind", "");
        assertThatThrownBy(() -> ReportFolder.open(empty))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("lat and lon");
    }
}
