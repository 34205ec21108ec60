package org.amnok.workspace.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.date.DateText;
import org.amnok.release.ReleasedSighting;

/// The days of the sightings of a dossier, without what is open.
final class DossierDays {
    private DossierDays() {}

    /// Both ends of each that is dated.
    static Stream<LocalDate> ends(List<ReleasedSighting> sightings) {
        return sightings.stream()
                .flatMap(each -> Stream.ofNullable(each.dates()))
                .flatMap(span -> Stream.of(span.earliest(), span.latest()))
                .filter(day -> !day.equals(DateSpan.OPEN_START) && !day.equals(DateSpan.OPEN_END));
    }

    /// From the first to the last month; any time when none is dated.
    static String words(List<ReleasedSighting> sightings) {
        var first = ends(sightings).min(LocalDate::compareTo).orElse(DateSpan.OPEN_START);
        var last = ends(sightings).max(LocalDate::compareTo).orElse(DateSpan.OPEN_END);
        return DateText.of(new DateSpan(first, last).inWholeMonths());
    }
}
