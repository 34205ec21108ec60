package org.amnok.exchange.reading;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.amnok.domain.Coded;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.field.FieldCatalogue;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.Site;
import org.amnok.exchange.cell.CodeWords;
import org.amnok.exchange.cell.KindWords;
import org.amnok.exchange.table.SightingColumn;
import org.amnok.words.Messages;

/// Makes sightings of rows.
final class RowSightings {
    private static final CodeWords<SightingStatus> STATUSES = CodeWords.of(FieldCatalogue.STATUS);
    private static final CodeWords<PrivacyLevel> PRIVACY_LEVELS =
            CodeWords.of(FieldCatalogue.PRIVACY);

    private final Map<String, Site> sites = new HashMap<>();
    private final RowUuid uuids;
    private NamedPlaces places = new NamedPlaces(_ -> Optional.empty());
    private final Instant now;

    /// @param known sites that rows may name by code or by any of their names
    /// @param uuids tell which sighting a row is
    RowSightings(Collection<Site> known, RowUuid uuids, Clock clock) {
        this.uuids = uuids;
        for (var site : known) {
            site.allNames().forEach(name -> sites.putIfAbsent(Site.folded(name), site));
        }
        // A code is meant before a name.
        known.stream()
                .filter(site -> !site.code().isEmpty())
                .forEach(site -> sites.put(Site.folded(site.code()), site));
        now = clock.instant();
    }

    void use(NamedPlaces others) {
        places = others;
    }

    /// @throws org.amnok.domain.ProblemException when a cell cannot be read; says which
    Sighting sighting(SightingRow row) {
        var draft =
                Sighting.draft(uuids.of(row), RowPlaces.place(row, places), now)
                        .edit()
                        .title(RowReports.title(row))
                        .kind(kind(row))
                        .status(status(row))
                        .site(site(row).map(Site::uuid).orElse(null))
                        .when(RowDates.when(row))
                        .counts(RowCounts.counts(row))
                        .notes(RowReports.notes(row))
                        .privacy(privacy(row));
        SightingColumn.OF_FIELDS.forEach(column -> row.read(column, draft));
        if (row.text(SightingColumn.ID).equals(row.text(SightingColumn.UUID))) {
            // GeoJSON of ours has the identifier in both places; no person gave that short code.
            draft.code("");
        }
        return draft.report(RowReports.report(row, draft)).done(now);
    }

    /// True when nothing but its name says the place of a row, and the name is known.
    boolean isOnlyNamed(SightingRow row) {
        return RowPlaces.isOnlyNamed(row, places);
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
        return Optional.ofNullable(sites.get(Site.folded(row.text(SightingColumn.SITE))));
    }

    private static SightingKind kind(SightingRow row) {
        if (!row.has(SightingColumn.KIND)) {
            return RowTitles.kind(row).orElse(SightingKind.OTHER);
        }
        return KindWords.read(row.text(SightingColumn.KIND))
                .orElseThrow(
                        () ->
                                row.problem(
                                        SightingColumn.KIND,
                                        Messages.text("exchange.is_not_a_known_kind"),
                                        Messages.text(
                                                "common.use_one_of",
                                                Coded.codes(SightingKind.values()))));
    }

    /// The coarsest that the row says; withheld where it is marked as not for publication.
    private static PrivacyLevel privacy(SightingRow row) {
        return row.privacyLevels().stream()
                .map(
                        level ->
                                row.oneOf(
                                        SightingColumn.PRIVACY,
                                        level.toLowerCase(Locale.ROOT),
                                        PRIVACY_LEVELS))
                .reduce(PrivacyLevel::coarser)
                .orElseGet(() -> RowReports.privacy(row))
                .coarser(row.isConfidential() ? PrivacyLevel.WITHHELD : PrivacyLevel.EXACT);
    }
}
