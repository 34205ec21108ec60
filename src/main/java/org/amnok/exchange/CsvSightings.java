package org.amnok.exchange;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.Grading;
import org.amnok.domain.Grading.Credibility;
import org.amnok.domain.Grading.Reliability;
import org.amnok.domain.Notes;
import org.amnok.domain.PrivacyLevel;
import org.amnok.domain.Sensitivity;
import org.amnok.domain.Sighting;
import org.amnok.domain.SightingKind;
import org.amnok.domain.SightingStatus;
import org.amnok.domain.Site;

/// Makes sightings of rows.
final class CsvSightings {
    private final Map<String, Site> sites = new HashMap<>();
    private final Instant now;
    private final LocalDate today;

    /// @param known sites that rows may name by code or by any of their names
    CsvSightings(Collection<Site> known, Clock clock) {
        for (var site : known) {
            site.names().all().forEach(name -> sites.putIfAbsent(folded(name), site));
        }
        // A code is meant before a name.
        known.stream()
                .filter(site -> !site.code().isEmpty())
                .forEach(site -> sites.put(folded(site.code()), site));
        now = clock.instant();
        today = LocalDate.now(clock);
    }

    /// @throws org.amnok.domain.ProblemException when a cell cannot be read; says which
    Sighting sighting(CsvRow row) {
        return Sighting.draft(RowUuid.of(row), CsvPlaces.place(row), now)
                .edit()
                .code(row.text(Column.ID))
                .title(CsvReports.title(row))
                .kind(kind(row))
                .status(
                        row.oneOf(
                                Column.STATUS,
                                SightingStatus.values(),
                                SightingStatus::code,
                                SightingStatus.SUBMITTED))
                .site(site(row).map(Site::uuid).orElse(null))
                .when(CsvDates.when(row, today))
                .counts(CsvCounts.counts(row))
                .grading(grading(row))
                .notes(notes(row))
                .report(CsvReports.report(row))
                .sensitivity(sensitivity(row))
                .privacy(privacy(row))
                .done(now);
    }

    /// The site that a row names; empty when it names none or one that is not known.
    Optional<Site> site(CsvRow row) {
        return Optional.ofNullable(sites.get(folded(row.text(Column.SITE))));
    }

    private static SightingKind kind(CsvRow row) {
        if (!row.has(Column.KIND)) {
            return SightingKind.OTHER;
        }
        return KindWords.read(row.text(Column.KIND))
                .orElseThrow(
                        () ->
                                row.problem(
                                        Column.KIND,
                                        "is not a known kind",
                                        "Use one of: "
                                                + Arrays.stream(SightingKind.values())
                                                        .map(SightingKind::code)
                                                        .collect(Collectors.joining(", "))
                                                + "."));
    }

    /// A category that no kind tells fully is kept in the internal note.
    private static Notes notes(CsvRow row) {
        var kind = row.text(Column.KIND);
        var category = KindWords.isOnlyNearest(kind) ? "Category as imported: " + kind : "";
        var internal =
                Stream.of(row.text(Column.INTERNAL_NOTE), category)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("\n"));
        return new Notes(row.text(Column.NOTE), internal);
    }

    private static Grading grading(CsvRow row) {
        var reliability =
                row.optional(Column.RELIABILITY)
                        .map(
                                letter ->
                                        row.oneOf(
                                                Column.RELIABILITY,
                                                letter,
                                                Reliability.values(),
                                                Reliability::name));
        var credibility =
                row.optional(Column.CREDIBILITY)
                        .map(
                                digit ->
                                        row.oneOf(
                                                Column.CREDIBILITY,
                                                digit,
                                                Credibility.values(),
                                                c -> "" + c.number()));
        return new Grading(reliability.orElse(null), credibility.orElse(null));
    }

    private static Set<Sensitivity> sensitivity(CsvRow row) {
        return Stream.of(row.text(Column.SENSITIVITY).split("[;,|\\s]+"))
                .filter(word -> !word.isEmpty())
                .map(
                        word ->
                                row.oneOf(
                                        Column.SENSITIVITY,
                                        word,
                                        Sensitivity.values(),
                                        Sensitivity::code))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// What was published leaves as it was published; all else at the careful default.
    private static PrivacyLevel privacy(CsvRow row) {
        var published = row.has(Column.OUTLET) || row.has(Column.ADDRESS);
        return row.oneOf(
                Column.PRIVACY,
                PrivacyLevel.values(),
                level -> "" + level.number(),
                published ? PrivacyLevel.EXACT : PrivacyLevel.DISTRICT);
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
