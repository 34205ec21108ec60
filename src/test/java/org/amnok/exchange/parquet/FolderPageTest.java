package org.amnok.exchange.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amnok.domain.LatLon;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.filter.SightingFilter;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Reports of a folder, listed page by page.
class FolderPageTest {
    @TempDir private Path path;
    @AutoClose private ReportFolder folder;

    @BeforeEach
    void open() throws SQLException {
        rows(
                "a.parquet",
                """
                ('c', 'Café', 'guard_post', 41.4, 128.2, '2025-09-04', '2025-09-05', 50, NULL),
                ('a', NULL, 'guard_post', 41.4, 128.2, '2025-09-04', '2025-09-04', NULL, NULL),
                ('b', 'two', 'kite', NULL, NULL, NULL, NULL, NULL, 12.5)""");
        rows(
                "b.parquet",
                """
                ('e', '', 'policing', 40.1, 124.4, '2025-11-11', NULL, 900, NULL),
                ('d', 'four', 'policing', NULL, NULL, '2024-01-01', NULL, NULL, NULL),
                (NULL, NULL, NULL, 999, 5, NULL, NULL, NULL, NULL)""");
        folder = ReportFolder.open(path);
    }

    private void rows(String name, String values) throws SQLException {
        MadeParquet.of(
                path.resolve(name),
                "SELECT * FROM (VALUES "
                        + values
                        + ") AS t(code, title, kind, lat, lon, date_start, date_end,"
                        + " uncertainty_m, river_km_from)",
                "");
    }

    private static List<String> codes(List<FolderReport> reports) {
        return reports.stream().map(report -> report.cell("code")).toList();
    }

    /// All, asked for in pages of a size.
    private List<String> listed(ReportOrder order, int most) {
        var all = new ArrayList<FolderReport>();
        var wanted = FolderPage.Wanted.of(SightingFilter.ALL, order, most);
        Optional<FolderPage.Start> next;
        do {
            var page = folder.page(wanted, new Stop());
            assertThat(page.reports()).hasSizeBetween(1, most);
            all.addAll(page.reports());
            assertThat(all).as("%s by %d", order, most).hasSizeLessThanOrEqualTo(6);
            next = page.next();
            if (next.isPresent()) {
                wanted = wanted.from(next.get());
            }
        } while (next.isPresent());
        return codes(all);
    }

    @Test
    void the_newest_come_first_and_those_without_a_date_last() {
        assertThat(listed(ReportOrder.NEWEST, 100)).containsExactly("e", "c", "a", "d", "b", "");
        assertThat(listed(new ReportOrder(ReportOrder.By.FIRST_DAY, false), 100))
                .containsExactly("d", "c", "a", "e", "b", "");
    }

    @Test
    void pages_follow_one_another_without_a_gap_or_a_double() {
        for (var by : ReportOrder.By.values()) {
            for (var isDescending : List.of(false, true)) {
                var order = new ReportOrder(by, isDescending);
                var whole = listed(order, 100);
                assertThat(whole).hasSize(6).doesNotHaveDuplicates();
                for (var most = 1; most <= 6; most++) {
                    assertThat(listed(order, most)).as("%s by %d", order, most).isEqualTo(whole);
                }
            }
        }
    }

    @Test
    void a_report_says_what_its_columns_say() {
        var first =
                folder.page(
                                FolderPage.Wanted.of(
                                        SightingFilter.ALL,
                                        new ReportOrder(ReportOrder.By.CODE, true),
                                        3),
                                new Stop())
                        .reports();
        assertThat(first.getLast().title()).isEqualTo("Café");
        assertThat(first.getLast().kind()).isEqualTo(SightingKind.GUARD_POST);
        assertThat(first.getLast().days())
                .isEqualTo(new DateSpan(LocalDate.of(2025, 9, 4), LocalDate.of(2025, 9, 5)));
        assertThat(first.getLast().point()).isEqualTo(new LatLon(41.4, 128.2));
        assertThat(first.getLast().metres()).hasValue(50);
        assertThat(first.getFirst().title()).isEqualTo(SightingKind.POLICING.label());
        assertThat(first.get(1).point()).isNull();
    }

    @Test
    void what_does_not_pass_the_filter_is_not_listed() {
        var guards = SightingFilter.ALL.withValues(Facet.KIND, Set.of("guard_post"));
        var wanted = FolderPage.Wanted.of(guards, ReportOrder.NEWEST, 10);
        assertThat(codes(folder.page(wanted, new Stop()).reports())).containsExactly("c", "a");
    }

    @Test
    void without_a_place_is_what_has_neither_point_nor_kilometre() {
        var wanted = FolderPage.Wanted.of(SightingFilter.ALL, ReportOrder.NEWEST, 10).placeless();
        assertThat(codes(folder.page(wanted, new Stop()).reports())).containsExactly("d", "");
        assertThat(folder.placeless(SightingFilter.ALL, new Stop())).isEqualTo(2);
    }

    @Test
    void of_some_cells_of_a_map_only_what_lies_in_them_is_listed() {
        var cells = MapCells.of(512, new double[] {128.2}, new double[] {41.4});
        var wanted = FolderPage.Wanted.of(SightingFilter.ALL, ReportOrder.NEWEST, 10).in(cells);
        assertThat(codes(folder.page(wanted, new Stop()).reports())).containsExactly("c", "a");
        var west = MapCells.of(512, new double[] {-0.001, 124.4}, new double[] {-0.001, 40.1});
        assertThat(codes(folder.page(wanted.in(west), new Stop()).reports())).containsExactly("e");
    }
}
