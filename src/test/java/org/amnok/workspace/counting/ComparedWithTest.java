package org.amnok.workspace.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.SavedFilter;
import org.amnok.domain.wording.FacetNames;
import org.amnok.domain.wording.NamesOnMap;
import org.junit.jupiter.api.Test;

/// What is typed beside "Compare with", and what its sides are called.
class ComparedWithTest {
    private static final DateSpan AUTUMN_24 = autumn(2024);
    private static final DateSpan AUTUMN_25 = autumn(2025);
    private static final SightingFilter VANS = SightingFilter.ALL.withText("white van");

    private static final ProjectContents CONTENTS =
            new ProjectContents(
                    List.of(),
                    List.of(
                            new SavedFilter(
                                    new UUID(0, 1),
                                    "Aut 25",
                                    SightingFilter.ALL.possiblyDuring(AUTUMN_25)),
                            new SavedFilter(
                                    new UUID(0, 2),
                                    "Aut 24",
                                    SightingFilter.ALL.possiblyDuring(AUTUMN_24)),
                            new SavedFilter(new UUID(0, 3), "Vans", VANS)));

    private static final FacetNames NAMES = new FacetNames(CONTENTS, NamesOnMap.NONE);

    private static DateSpan autumn(int year) {
        return new DateSpan(LocalDate.of(year, 9, 1), LocalDate.of(year, 11, 30));
    }

    private static SightingFilter read(String words, DateSpan period) {
        var filter = SightingFilter.ALL.possiblyDuring(AUTUMN_25);
        var today = LocalDate.of(2026, 3, 1);
        return ComparedWith.read(words, filter, period, CONTENTS, today).orElseThrow();
    }

    @Test
    void a_saved_filter_with_days_of_its_own_keeps_them() {
        assertThat(read("Aut 24", AUTUMN_25).dates()).isEqualTo(AUTUMN_24);
    }

    @Test
    void a_saved_filter_without_days_is_asked_in_the_period_of_the_comparison() {
        assertThat(read("Vans", AUTUMN_25)).isEqualTo(VANS.possiblyDuring(AUTUMN_25));
    }

    @Test
    void sides_that_differ_in_days_alone_are_called_by_these() {
        var a = VANS.possiblyDuring(AUTUMN_24);
        var b = VANS.possiblyDuring(AUTUMN_25);
        assertThat(ComparedWith.name(a, b, NAMES)).isEqualTo("Sep – Nov 2024");
        assertThat(ComparedWith.name(b, a, NAMES)).isEqualTo("Sep – Nov 2025");
    }

    @Test
    void sides_that_differ_in_more_are_called_by_their_names() {
        var a = SightingFilter.ALL.possiblyDuring(AUTUMN_24);
        var b = VANS.possiblyDuring(AUTUMN_25);
        assertThat(ComparedWith.name(a, b, NAMES)).isEqualTo("Aut 24");
        assertThat(ComparedWith.name(b, a, NAMES)).isEqualTo("Vans");
    }

    @Test
    void no_side_has_the_name_of_a_filter_of_other_days() {
        var both = SightingFilter.ALL.possiblyDuring(AUTUMN_24);
        assertThat(ComparedWith.name(both, both, NAMES)).isEqualTo("Aut 24");
    }
}
