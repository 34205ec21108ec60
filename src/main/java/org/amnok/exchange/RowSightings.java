package org.amnok.exchange;

import java.time.Clock;
import java.time.Instant;
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
import org.amnok.domain.PrivacyLevel;
import org.amnok.domain.Sensitivity;
import org.amnok.domain.Sighting;
import org.amnok.domain.SightingKind;
import org.amnok.domain.SightingStatus;
import org.amnok.domain.Site;
import org.jspecify.annotations.Nullable;

/// Makes sightings of rows.
final class RowSightings {
    static final CodeWords<SightingStatus> STATUSES =
            new CodeWords<>(SightingStatus.values(), SightingStatus::code);
    static final CodeWords<Reliability> RELIABILITIES =
            new CodeWords<>(Reliability.values(), Reliability::name);
    static final CodeWords<Credibility> CREDIBILITIES =
            new CodeWords<>(Credibility.values(), level -> "" + level.number());
    private static final CodeWords<Sensitivity> SENSITIVITIES =
            new CodeWords<>(Sensitivity.values(), Sensitivity::code);
    private static final CodeWords<PrivacyLevel> PRIVACY_LEVELS =
            new CodeWords<>(PrivacyLevel.values(), level -> "" + level.number());

    private final Map<String, Site> sites = new HashMap<>();
    private final RowUuid uuids;
    private final Instant now;

    /// @param known sites that rows may name by code or by any of their names
    /// @param uuids tell which sighting a row is
    RowSightings(Collection<Site> known, RowUuid uuids, Clock clock) {
        this.uuids = uuids;
        for (var site : known) {
            site.names().all().forEach(name -> sites.putIfAbsent(folded(name), site));
        }
        // A code is meant before a name.
        known.stream()
                .filter(site -> !site.code().isEmpty())
                .forEach(site -> sites.put(folded(site.code()), site));
        now = clock.instant();
    }

    /// @throws org.amnok.domain.ProblemException when a cell cannot be read; says which
    Sighting sighting(SightingRow row) {
        return Sighting.draft(uuids.of(row), RowPlaces.place(row), now)
                .edit()
                .code(row.text(SightingColumn.ID))
                .title(RowReports.title(row))
                .kind(kind(row))
                .status(status(row))
                .site(site(row).map(Site::uuid).orElse(null))
                .when(RowDates.when(row))
                .counts(RowCounts.counts(row))
                .grading(grading(row))
                .notes(RowReports.notes(row))
                .report(RowReports.report(row, grading(row), status(row)))
                .sensitivity(sensitivity(row))
                .privacy(privacy(row))
                .done(now);
    }

    private static SightingStatus status(SightingRow row) {
        return row.oneOf(
                SightingColumn.STATUS,
                STATUSES,
                row.isYes(SightingColumn.DISPUTED)
                        ? SightingStatus.DISPUTED
                        : RowReports.whose(row).status());
    }

    /// The site that a row names; empty when it names none or one that is not known.
    Optional<Site> site(SightingRow row) {
        if (!row.has(SightingColumn.SITE)) {
            return Optional.empty();
        }
        return Optional.ofNullable(sites.get(folded(row.text(SightingColumn.SITE))));
    }

    private static SightingKind kind(SightingRow row) {
        if (!row.has(SightingColumn.KIND)) {
            return SightingKind.OTHER;
        }
        return KindWords.read(row.text(SightingColumn.KIND))
                .orElseThrow(
                        () ->
                                row.problem(
                                        SightingColumn.KIND,
                                        "is not a known kind",
                                        "Use one of: "
                                                + Arrays.stream(SightingKind.values())
                                                        .map(SightingKind::code)
                                                        .collect(Collectors.joining(", "))
                                                + "."));
    }

    private static Grading grading(SightingRow row) {
        return new Grading(
                oneOrNone(row, SightingColumn.RELIABILITY, RELIABILITIES),
                oneOrNone(row, SightingColumn.CREDIBILITY, CREDIBILITIES));
    }

    private static <T> @Nullable T oneOrNone(
            SightingRow row, SightingColumn column, CodeWords<T> words) {
        return row.has(column) ? row.oneOf(column, row.text(column), words) : null;
    }

    private static Set<Sensitivity> sensitivity(SightingRow row) {
        if (!row.has(SightingColumn.SENSITIVITY)) {
            return Set.of();
        }
        return Stream.of(row.text(SightingColumn.SENSITIVITY).split("[;,|\\s]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> row.oneOf(SightingColumn.SENSITIVITY, word, SENSITIVITIES))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static PrivacyLevel privacy(SightingRow row) {
        return row.oneOf(SightingColumn.PRIVACY, PRIVACY_LEVELS, RowReports.privacy(row));
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
