package org.amnok.layout.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.amnok.layout.print.PrintPlan.Scaling;
import org.amnok.layout.print.PrintPlan.Sheets;
import org.junit.jupiter.api.Test;

class PrintPlanTest {
    private static final double MILLIMETRE = 72 / 25.4;

    @Test
    void letter_is_usual_where_offices_have_it_and_a4_elsewhere() {
        assertThat(Stream.of("US", "CA", "MX", "PH", "CL").map(PrintPaper::usual))
                .containsOnly(PrintPaper.LETTER);
        assertThat(Stream.of("KR", "CN", "JP", "GB", "").map(PrintPaper::usual))
                .containsOnly(PrintPaper.A4);
    }

    @Test
    void a_page_that_lies_is_fitted_to_a_sheet_that_lies() {
        var sheets = sheets(Scaling.FIT, 1, 420, 297);
        assertThat(sheets.number()).isOne();
        assertThat(sheets.isUpright()).isFalse();
        assertThat(sheets.scale()).isCloseTo(196.0 / 297, within(1e-6));
    }

    @Test
    void a_page_as_large_as_the_paper_is_one_sheet_at_its_size() {
        var sheets = sheets(Scaling.ACTUAL, 1, 210, 297);
        assertThat(sheets.number()).isOne();
        assertThat(sheets.scale()).isEqualTo(1);
    }

    @Test
    void a_page_larger_than_the_paper_is_several_sheets_at_its_size() {
        var sheets = sheets(Scaling.ACTUAL, 1, 420, 594);
        assertThat(sheets.number()).isEqualTo(8);
        assertThat(sheets.scale()).isEqualTo(1);
    }

    @Test
    void a_poster_is_as_wide_as_its_sheets_without_what_they_have_in_common() {
        var sheets = sheets(Scaling.POSTER, 2, 210, 297);
        assertThat(sheets.columns()).isEqualTo(2);
        assertThat(sheets.scale() * 210)
                .isCloseTo(sheets.isUpright() ? 2 * 196 - 10 : 2 * 283 - 10, within(1e-6));
    }

    @Test
    void the_sheets_of_a_poster_show_all_of_the_page() {
        for (var across = 1; across <= PrintPlan.MOST_ACROSS; across++) {
            var sheets = sheets(Scaling.POSTER, across, 300, 210);
            var inner = sheets.height() - 2 * sheets.margin();
            assertThat(sheets.top(sheets.rows() - 1) + inner)
                    .isGreaterThanOrEqualTo(210 * MILLIMETRE * sheets.scale() - MILLIMETRE);
        }
    }

    private static Sheets sheets(Scaling scaling, int across, double width, double height) {
        return new PrintPlan(PrintPaper.A4, scaling, across)
                .sheets(width * MILLIMETRE, height * MILLIMETRE);
    }
}
