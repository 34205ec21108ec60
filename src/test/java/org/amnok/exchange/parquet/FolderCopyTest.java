package org.amnok.exchange.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.amnok.domain.Certainty;
import org.amnok.domain.LatLon;
import org.amnok.domain.Outline;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.domain.River;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.filter.Around;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.tabulation.Dimension;
import org.amnok.map.marker.CountedMarkers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Envelope;

/// A copy of a folder answers every question as its files do.
class FolderCopyTest {
    /// Days in any order, of no calendar and missing; points, stretches, nowhere; texts in letters
    /// of several scripts; a kind and a bank that the program does not know.
    private static final String ROWS =
            """
            SELECT 'R-' || n AS code,
              [NULL, 'guard_post', 'policing', 'kite', 'construction'][1 + h %% 5] AS kind,
              ['Wiyon', 'STRASSE ß', '혜산 군', NULL, 'İ', ''][1 + h // 5 %% 6] AS title,
              CASE h // 7 %% 9 WHEN 0 THEN NULL WHEN 1 THEN DATE '12000-01-01'
                ELSE DATE '2025-09-01' + CAST(h // 11 %% 70 AS INTEGER) END AS date_start,
              CASE WHEN h // 13 %% 3 = 0 THEN DATE '2025-09-20' + CAST(h // 17 %% 60 AS INTEGER) END
                AS date_end,
              ['draft', 'retracted', 'verified', '', NULL][1 + h // 19 %% 5] AS status,
              ['A', 'B', NULL][1 + h // 23 %% 3] AS reliability,
              [1, 2, NULL][1 + h // 29 %% 3] AS credibility,
              ['PRC', 'DPRK', 'UNKNOWN', '', NULL][1 + h // 31 %% 5] AS bank,
              ['Jilin', 'Chagang', ''][1 + h // 37 %% 3] AS province,
              [50.0, 900.0, 20000.0, 7.5, NULL][1 + h // 41 %% 5] AS uncertainty_m,
              CASE WHEN h // 43 %% 4 > 0 THEN 41.4 + (h // 47 %% 40) / 1000.0
                WHEN h // 47 %% 9 = 0 THEN 95.0 END AS lat,
              CASE WHEN h // 43 %% 4 > 0 THEN 128.1 + (h // 53 %% 90) / 1000.0 END AS lon,
              CASE WHEN h // 43 %% 4 > 0 THEN 'yalu' ELSE '' END AS near_river,
              CASE WHEN h // 43 %% 4 > 0 THEN (h // 59 %% 790)::FLOAT / 3 END AS river_km,
              CASE WHEN h // 43 %% 8 = 0 THEN ['yalu', 'tumen', 'han'][1 + h // 61 %% 3] END AS river,
              CASE WHEN h // 43 %% 8 = 0 THEN h // 67 %% 300 END AS river_km_from,
              CASE WHEN h // 43 %% 8 = 0 THEN h // 71 %% 300 END AS river_km_to,
              CASE WHEN h // 73 %% 2 = 0 THEN h // 79 %% 20 END AS river_km_from_uncertainty,
              CASE WHEN h // 73 %% 3 = 0 THEN h // 83 %% 20 END AS river_km_to_uncertainty
            FROM (SELECT range AS n, CAST(hash(range) %% 9007199254740992 AS BIGINT) AS h
              FROM range(%d, %d))""";

    private static final DateSpan AUTUMN =
            new DateSpan(LocalDate.of(2025, 9, 10), LocalDate.of(2025, 10, 20));

    private static ReportFolder files;
    private static ReportFolder copy;

    @BeforeAll
    static void copy(@TempDir Path path) throws SQLException {
        files = made(path);
        copy = ReportFolder.open(path);
        copy.copy(Progress.NONE);
    }

    private static ReportFolder made(Path path) throws SQLException {
        MadeParquet.of(path.resolve("a.parquet"), ROWS.formatted(0, 1500), "");
        MadeParquet.of(path.resolve("b.parquet"), ROWS.formatted(1500, 2500), "");
        return ReportFolder.open(path);
    }

    @AfterAll
    static void close() {
        copy.close();
        files.close();
    }

    static List<SightingFilter> filters() {
        var all = SightingFilter.ALL;
        var point = new Around.OfShape(Outline.of(new LatLon(41.42, 128.15)), "");
        return List.of(
                all,
                all.withValues(Facet.KIND, Set.of("guard_post", "")),
                all.with(new Criterion.NoneOf(Facet.KIND, Set.of("kite"))),
                all.withValues(Facet.STATUS, Set.of("retracted")),
                all.withValues(Facet.STATUS, Set.of("draft", "")),
                all.withValues(Facet.BANK, Set.of("", "PRC")),
                all.withValues(Facet.PROVINCE, Set.of("Jilin")),
                all.withValues(Facet.CREDIBILITY, Set.of("1", "")),
                all.withValues(Facet.RELIABILITY, Set.of("A")).withValues(Facet.KIND, Set.of()),
                all.withValues(Facet.LOCATED, Set.of("stretch")),
                all.withValues(Facet.LOCATED, Set.of("none")),
                all.possiblyDuring(AUTUMN),
                all.with(new Criterion.During(AUTUMN, Certainty.CERTAIN))
                        .withValues(Facet.KIND, Set.of("policing")),
                all.with(Criterion.InArea.box(128.12, 41.41, 128.16, 41.43)),
                all.with(new Criterion.Within(point, 2000, Certainty.POSSIBLE)),
                all.with(new Criterion.AlongRiver(River.YALU, 20, 120, null, Certainty.POSSIBLE)),
                all.withText("strasse"),
                all.withText("혜산"),
                all.withText("guard"),
                all.withText("r-12").possiblyDuring(AUTUMN));
    }

    private static <T> void same(BiFunction<ReportFolder, Stop, T> question) {
        assertThat(question.apply(copy, new Stop())).isEqualTo(question.apply(files, new Stop()));
    }

    /// The order in which degrees are added changes their last digits.
    private static long rounded(double degrees) {
        return (long) (degrees * 1_000_000 + 0.314);
    }

    private static List<String> marks(CountedMarkers marks) {
        return IntStream.range(0, marks.size())
                .mapToObj(
                        i ->
                                "%s %d %d %d %s"
                                        .formatted(
                                                marks.kind(i),
                                                marks.reports(i),
                                                rounded(marks.lonDegrees(i)),
                                                rounded(marks.latDegrees(i)),
                                                marks.uncertaintyMetres(i)))
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("filters")
    void maps_are_the_same(SightingFilter filter) {
        var close = FolderView.of(new Envelope(128.12, 128.15, 41.41, 41.43), 0.000_05);
        for (var view : List.of(FolderView.ALL, FolderView.ALL.coarser(), close)) {
            same((folder, stop) -> marks(folder.marks(filter, view, stop)));
        }
    }

    @ParameterizedTest
    @MethodSource("filters")
    void numbers_are_the_same(SightingFilter filter) {
        same((folder, stop) -> folder.count(filter, stop));
        same((folder, stop) -> folder.placeless(filter, stop));
        same((folder, stop) -> folder.facets(filter, stop));
        same(ReportFolder::days);
        for (var river : River.values()) {
            same((folder, stop) -> new HashSet<>(folder.along(river, filter, stop)));
        }
    }

    @ParameterizedTest
    @MethodSource("filters")
    void days_are_the_same(SightingFilter filter) {
        for (var step : List.of(ChronoUnit.DAYS, ChronoUnit.WEEKS, ChronoUnit.MONTHS)) {
            same(
                    (folder, stop) ->
                            folder.histogram(filter, step, stop).stream()
                                    .filter(each -> each.reports() > 0)
                                    .collect(
                                            Collectors.groupingBy(
                                                    each ->
                                                            List.of(
                                                                    each.kind(),
                                                                    each.first(),
                                                                    each.last()),
                                                    Collectors.summingInt(FolderDays::reports))));
        }
    }

    @ParameterizedTest
    @MethodSource("filters")
    void tables_are_the_same(SightingFilter filter) {
        var autumn = filter.possiblyDuring(AUTUMN);
        for (var down : List.of(Dimension.KIND, Dimension.MONTH, Dimension.RELIABILITY)) {
            same((folder, stop) -> folder.table(down, Dimension.STRETCH_25, autumn, stop));
            same((folder, stop) -> folder.table(down, Dimension.STATUS, autumn, stop));
        }
        same((folder, stop) -> folder.table(Dimension.KIND, Dimension.STATUS, filter, stop));
        same((folder, stop) -> folder.table(Dimension.KIND, Dimension.BANK, filter, stop));
    }

    /// What is asked and the order are two clauses that know nothing of each other: each filter
    /// meets four orders, and each order some seven filters and all reports.
    @ParameterizedTest
    @MethodSource("filters")
    void pages_are_the_same(SightingFilter filter) {
        var turn = filters().indexOf(filter);
        for (var by : ReportOrder.By.values()) {
            if (turn > 0 && by != ReportOrder.By.FIRST_DAY && (by.ordinal() + turn) % 3 > 0) {
                continue;
            }
            var order = new ReportOrder(by, by == ReportOrder.By.FIRST_DAY);
            var wanted = FolderPage.Wanted.of(filter, order, 300);
            same((folder, stop) -> pages(folder, wanted, stop));
        }
    }

    /// The first pages.
    private static List<FolderReport> pages(
            ReportFolder folder, FolderPage.Wanted wanted, Stop stop) {
        var all = new ArrayList<FolderReport>();
        var page = folder.page(wanted, stop);
        all.addAll(page.reports());
        for (var i = 0; i < 2 && page.next().isPresent(); i++) {
            page = folder.page(wanted.from(page.next().get()), stop);
            all.addAll(page.reports());
        }
        return all;
    }

    @Test
    void a_page_goes_on_in_the_copy_where_one_of_the_files_ended() {
        var wanted = FolderPage.Wanted.of(SightingFilter.ALL, ReportOrder.NEWEST, 100);
        var next = files.page(wanted, new Stop()).next().orElseThrow();
        same((folder, stop) -> folder.page(wanted.from(next), stop));
        same((folder, stop) -> folder.page(wanted.placeless(), stop));
    }

    @Test
    void once_a_file_is_another_one_the_files_answer(@TempDir Path path) throws SQLException {
        try (var folder = made(path)) {
            folder.copy(Progress.NONE);
            var before = folder.count(SightingFilter.ALL, new Stop());
            assertThat(folder.copy()).isPresent();
            MadeParquet.of(path.resolve("b.parquet"), ROWS.formatted(0, 1500), "");
            assertThat(folder.copy()).isEmpty();
            assertThat(folder.count(SightingFilter.ALL, new Stop())).isGreaterThan(before);
        }
    }

    @Test
    void of_few_reports_no_copy_is_made_unasked() {
        assertThat(files.isWorthCopying()).isFalse();
        assertThat(files.copy()).isEmpty();
    }

    @Test
    void the_copy_is_gone_when_the_folder_is_closed(@TempDir Path path) throws SQLException {
        Path file;
        try (var folder = made(path)) {
            folder.copy(Progress.NONE);
            file = folder.copy().orElseThrow().file();
            assertThat(file).exists();
        }
        assertThat(file).doesNotExist();
    }

    @Test
    void a_copy_that_is_cancelled_leaves_the_files_to_answer(@TempDir Path path)
            throws SQLException {
        var cancelled =
                new Progress() {
                    @Override
                    public void at(long done, long all, String what) {}

                    @Override
                    public boolean isCancelled() {
                        return true;
                    }
                };
        try (var folder = made(path)) {
            assertThatThrownBy(() -> folder.copy(cancelled))
                    .isInstanceOf(CancellationException.class);
            assertThat(folder.copy()).isEmpty();
            assertThat(folder.count(SightingFilter.ALL, new Stop())).isPositive();
        }
    }

    @Test
    void a_copy_that_cannot_be_made_is_told_and_the_files_go_on_answering(@TempDir Path path)
            throws Exception {
        try (var folder = made(path)) {
            var whole = Files.readAllBytes(path.resolve("b.parquet"));
            Files.writeString(path.resolve("b.parquet"), "a page of text");
            assertThatThrownBy(() -> folder.copy(Progress.NONE))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("could not be prepared for quicker answers")
                    .hasMessageContaining("it answers as before");
            Files.write(path.resolve("b.parquet"), whole);
            assertThat(folder.copy()).isEmpty();
            assertThat(folder.count(SightingFilter.ALL, new Stop())).isPositive();
        }
    }
}
