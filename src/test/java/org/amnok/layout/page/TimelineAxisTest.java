package org.amnok.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.amnok.domain.Language;
import org.amnok.layout.Box;
import org.amnok.layout.page.TimelineAxis.Label;
import org.amnok.map.Theme;
import org.amnok.render.Libraries;
import org.amnok.render.TextRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineAxisTest {
    private static final Box BOX = new Box(10, 10, 600, 80);
    private static final TextRenderer PEN = new TextRenderer(Libraries.FONTS, Libraries.SYMBOLS);

    @Test
    void every_year_stands_on_the_axis() {
        assertThat(labels("2017-06-01", "2026-02-28", Language.EN))
                .extracting(Label::text)
                .contains("2018", "2019", "2020", "2021", "2022", "2023", "2024", "2025");
    }

    @Test
    void a_single_month_has_its_year() {
        assertThat(labels("2025-09-01", "2025-09-30", Language.EN))
                .extracting(Label::text)
                .containsExactly("Sep 2025");
    }

    @Test
    void months_of_some_years_stand_between_the_years() {
        assertThat(labels("2024-11-01", "2025-04-30", Language.EN))
                .extracting(Label::text)
                .containsExactlyInAnyOrder("Nov 2024", "Jan 2025", "Dec", "Feb", "Mar", "Apr");
    }

    @ParameterizedTest
    @CsvSource({
        "2017-06-01, 2026-02-28",
        "2025-01-01, 2026-01-31",
        "2024-11-01, 2025-04-30",
        "1950-01-01, 2025-12-31",
        "2025-12-01, 2026-01-31"
    })
    void no_label_reaches_over_the_margins_or_into_another(String from, String to) {
        for (var language : Language.values()) {
            var labels = labels(from, to, language);
            assertThat(labels).isNotEmpty();
            for (var label : labels) {
                assertThat(label.left()).isGreaterThanOrEqualTo(BOX.x());
                assertThat(label.right()).isLessThanOrEqualTo(BOX.right() + 1e-9);
                assertThat(labels)
                        .filteredOn(other -> other != label)
                        .allMatch(
                                other ->
                                        other.right() <= label.left()
                                                || other.left() >= label.right());
            }
        }
    }

    private static List<Label> labels(String from, String to, Language language) {
        var ink = new PageStyle(PEN, Theme.LIGHT, language, 1);
        return new TimelineAxis(ink, BOX, LocalDate.parse(from), LocalDate.parse(to)).labels();
    }
}
