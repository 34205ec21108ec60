package org.amnok.exchange.reading;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.StringJoiner;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.words.Messages;

/// What follows for the sightings of a file from whose they are: how exactly they may leave, in
/// which status they come in, and where their notes are.
///
/// @param levels how many have a privacy level
/// @param statuses how many have a status
/// @param publicNotes how many have a note that may leave
/// @param internalNotes how many have a note that never does
/// @param outlets how many name an outlet
/// @param withoutPlace how many come in without a place
public record Consequences(
        Map<PrivacyLevel, Long> levels,
        Map<SightingStatus, Long> statuses,
        long publicNotes,
        long internalNotes,
        long outlets,
        long withoutPlace) {

    public Consequences {
        levels = Collections.unmodifiableMap(new EnumMap<>(levels));
        statuses = Collections.unmodifiableMap(new EnumMap<>(statuses));
    }

    /// Of some sightings.
    public static Consequences of(Iterable<Sighting> sightings) {
        var tally = new Tally();
        sightings.forEach(tally::take);
        return tally.found();
    }

    /// "43 leave exactly, 122 as about 7 km · 43 submitted, 122 draft · 43 notes public, 122
    /// internal · 43 name an outlet"; empty for no sightings.
    public String sentence() {
        if (levels.isEmpty()) {
            return "";
        }
        var parts = new StringJoiner(" · ");
        parts.add(Messages.text("exchange.places_leave", each(levels, Consequences::words)));
        parts.add(each(statuses, SightingStatus::label));
        parts.add(
                Messages.text(
                        "exchange.notes_public_internal",
                        Messages.number(publicNotes),
                        Messages.number(internalNotes)));
        if (withoutPlace > 0) {
            parts.add(Messages.text("exchange.without_a_place", Messages.number(withoutPlace)));
        }
        parts.add(
                outlets == 0
                        ? Messages.text("exchange.no_outlet_is_named")
                        : Messages.text("exchange.name_an_outlet", Messages.number(outlets)));
        return parts.toString();
    }

    private static String words(PrivacyLevel level) {
        return switch (level) {
            case EXACT -> Messages.text("exchange.exactly");
            case STREET, DISTRICT, COUNTY -> Messages.text("exchange.at", level.label());
            case WITHHELD -> Messages.text("exchange.not_at_all");
        };
    }

    private static <K extends Enum<K>> String each(
            Map<K, Long> counts, java.util.function.Function<K, String> words) {
        return Messages.listed(
                counts.entrySet().stream()
                        .map(e -> words.apply(e.getKey()) + ": " + Messages.number(e.getValue())));
    }

    /// Counts one sighting after the other.
    public static final class Tally {
        private final Map<PrivacyLevel, Long> levels = new EnumMap<>(PrivacyLevel.class);
        private final Map<SightingStatus, Long> statuses = new EnumMap<>(SightingStatus.class);
        private long publicNotes;
        private long internalNotes;
        private long outlets;
        private long withoutPlace;

        public void take(Sighting sighting) {
            levels.merge(sighting.privacy(), 1L, Long::sum);
            statuses.merge(sighting.status(), 1L, Long::sum);
            publicNotes += sighting.notes().publicNote().isEmpty() ? 0 : 1;
            internalNotes += sighting.notes().internalNote().isEmpty() ? 0 : 1;
            outlets += sighting.report().outlet().isEmpty() ? 0 : 1;
            withoutPlace += sighting.place() instanceof Place.Unlocated ? 1 : 0;
        }

        public Consequences found() {
            return new Consequences(
                    levels, statuses, publicNotes, internalNotes, outlets, withoutPlace);
        }
    }
}
