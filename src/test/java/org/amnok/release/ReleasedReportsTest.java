package org.amnok.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amnok.domain.filter.SightingFilter;
import org.junit.jupiter.api.Test;

/// What counting asks for again and again is found once.
class ReleasedReportsTest {
    @Test
    void rows_are_not_listed_anew_for_each_report_that_is_counted() {
        var reports =
                ReleasedReports.of(
                        List.of(), SightingFilter.ALL, List.of(), TestRelease.NOTHING_KNOWN);

        assertThat(reports.rows()).isSameAs(reports.rows());
    }
}
