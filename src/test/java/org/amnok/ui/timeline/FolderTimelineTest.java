package org.amnok.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import org.amnok.domain.codelist.Family;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.exchange.parquet.MadeParquet;
import org.amnok.exchange.parquet.ReportFolder;
import org.amnok.exchange.parquet.Stop;
import org.amnok.index.TimeStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The timeline of a folder of reports.
class FolderTimelineTest {
    private static final LocalDate FIRST_OF_SEPTEMBER = LocalDate.of(2025, 9, 1);

    @TempDir private Path folder;

    private ReportFolder opened() throws SQLException {
        MadeParquet.of(
                folder.resolve("a.parquet"),
                """
                SELECT *, 41.4 AS lat, 128.2 AS lon FROM (VALUES
                  ('guard_post', DATE '2025-09-04', DATE '2025-09-04'),
                  ('guard_post', DATE '2025-09-20', DATE '2025-10-05'),
                  ('policing', DATE '2025-10-11', NULL),
                  ('rail_loading', DATE '2025-11-30', DATE '2025-11-02'),
                  ('policing', NULL, NULL))
                  AS t(kind, date_start, date_end)""",
                "");
        return ReportFolder.open(folder);
    }

    @Test
    void a_report_that_may_be_of_two_months_is_certain_in_none_and_possible_in_both()
            throws SQLException {
        try (var reports = opened()) {
            var found = FolderTimeline.of(reports, SightingFilter.ALL, TimeStep.MONTH, new Stop());
            assertThat(found.dated()).isEqualTo(4);
            assertThat(found.undated()).isEqualTo(1);
            assertThat(found.entries()).isEmpty();
            assertThat(found.extent())
                    .isEqualTo(
                            new DateSpan(
                                    FIRST_OF_SEPTEMBER.minusMonths(1), LocalDate.of(2025, 12, 31)));
            assertThat(found.bars().get(Family.GUARD))
                    .extracting(bar -> bar.count().text())
                    .containsExactly("0", "1–2", "1–2", "0", "0");
            assertThat(found.bars().get(Family.RAIL))
                    .as("dates that were swapped")
                    .extracting(bar -> bar.count().text())
                    .containsExactly("0", "0", "0", "1", "0");
            assertThat(found.total().get(1).days())
                    .isEqualTo(new DateSpan(FIRST_OF_SEPTEMBER, LocalDate.of(2025, 9, 30)));
        }
    }

    @Test
    void a_window_counts_what_is_certainly_and_possibly_in_it() throws SQLException {
        try (var reports = opened()) {
            var days = new DateSpan(FIRST_OF_SEPTEMBER, LocalDate.of(2025, 9, 30));
            assertThat(FolderTimeline.in(reports, SightingFilter.ALL, days, new Stop()).text())
                    .isEqualTo("1–2");
        }
    }

    @Test
    void a_report_of_a_year_that_no_calendar_has_makes_no_bars() throws SQLException {
        MadeParquet.of(
                folder.resolve("far.parquet"),
                """
                SELECT 'rail_loading' AS kind, DATE '40000-01-01' AS date_start,
                  DATE '40000-01-01' AS date_end, 41.4 AS lat, 128.2 AS lon""",
                "");
        try (var reports = opened()) {
            var found = FolderTimeline.of(reports, SightingFilter.ALL, TimeStep.MONTH, new Stop());
            assertThat(found.extent().latest()).isEqualTo(LocalDate.of(2025, 12, 31));
            assertThat(found.bars().get(Family.RAIL)).hasSize(5);
        }
    }
}
