package org.amnok.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which sightings are shown. The same filter drives map, table and counts.
///
/// @param text words that must all occur in title, notes, place, report or site names; empty = any
/// @param hiddenKinds kinds that are not shown
/// @param dates only sightings that may have happened then; null = any. A sighting without a date
///   passes only when this is null.
public record SightingFilter(String text, Set<SightingKind> hiddenKinds, @Nullable DateSpan dates) {
    public static final SightingFilter ALL = new SightingFilter("", Set.of(), null);

    public SightingFilter {
        hiddenKinds = Set.copyOf(hiddenKinds);
    }

    /// True when nothing is filtered out.
    public boolean isAll() {
        return text.isBlank() && hiddenKinds.isEmpty() && dates == null;
    }

    /// True when the sighting is shown; retracted ones never are.
    public boolean accepts(Sighting sighting, ProjectContents contents) {
        return sighting.status() != SightingStatus.RETRACTED
                && !hiddenKinds.contains(sighting.kind())
                && mayHaveHappened(sighting)
                && mentions(sighting, contents);
    }

    private boolean mayHaveHappened(Sighting sighting) {
        if (dates == null) {
            return true;
        }
        var observed = sighting.when().observed();
        return observed != null && observed.span().overlaps(dates);
    }

    private boolean mentions(Sighting sighting, ProjectContents contents) {
        if (text.isBlank()) {
            return true;
        }
        var haystack = folded(words(sighting, contents));
        return Stream.of(folded(text).trim().split("\\s+")).allMatch(haystack::contains);
    }

    private static String words(Sighting s, ProjectContents contents) {
        var siteNames =
                contents.site(s.siteUuid())
                        .map(site -> String.join(" ", site.names().all()))
                        .orElse("");
        return String.join(
                " ",
                s.code(),
                s.title(),
                s.kind().label(),
                s.place().asReported(),
                s.notes().publicNote(),
                s.notes().internalNote(),
                s.report().outlet(),
                s.report().title(),
                siteNames);
    }

    private static String folded(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
