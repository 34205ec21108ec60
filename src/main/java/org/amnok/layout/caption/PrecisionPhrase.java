package org.amnok.layout.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.amnok.geo.UncertaintyText;
import org.amnok.release.ReleasedSighting;
import org.amnok.release.ReleasedSightings;

/// How well places are known, what was generalised, what is not drawn.
///
/// @param shown those that the picture shows
/// @param all with the numbers of those that are never drawn
record PrecisionPhrase(List<ReleasedSighting> shown, ReleasedSightings all, Towns towns) {
    List<String> in(CaptionWords words) {
        var clauses = new ArrayList<String>();
        exact(words, clauses);
        count(this::isUnknown, "uncertainty.unknown", words, clauses);
        count(towns::isTownOnly, "town-only", words, clauses);
        count(PrecisionPhrase::isExactStretch, "stretch", words, clauses);
        generalised(words, clauses);
        count(ReleasedSighting::isCoarseStretch, "stretch.coarse", words, clauses);
        if (all.unlocated() > 0) {
            clauses.add(words.get("unlocated", all.unlocated()));
        }
        if (all.withheld() > 0) {
            clauses.add(words.get("withheld", all.withheld()));
        }
        return clauses;
    }

    /// "700 m", "3 km".
    private static String distance(double metres) {
        return UncertaintyText.of(metres).replace("±", "");
    }

    /// Sightings whose place was moved to the middle of a cell.
    long generalised() {
        return shown.stream().filter(PrecisionPhrase::isGeneralised).count();
    }

    private void exact(CaptionWords words, List<String> clauses) {
        shown.stream()
                .filter(s -> s.level().number() == 0)
                .map(ReleasedSighting::uncertaintyMetres)
                .filter(Objects::nonNull)
                .max(Double::compare)
                .ifPresent(m -> clauses.add(words.get("uncertainty", distance(m))));
    }

    private void generalised(CaptionWords words, List<String> clauses) {
        shown.stream()
                .filter(PrecisionPhrase::isGeneralised)
                .map(ReleasedSighting::uncertaintyMetres)
                .filter(Objects::nonNull)
                .max(Double::compare)
                .ifPresent(m -> clauses.add(words.get("generalised", generalised(), distance(m))));
    }

    private void count(
            Predicate<ReleasedSighting> which,
            String key,
            CaptionWords words,
            List<String> clauses) {
        var number = shown.stream().filter(which).count();
        if (number > 0) {
            clauses.add(words.get(key, number));
        }
    }

    private boolean isUnknown(ReleasedSighting sighting) {
        return sighting.point() != null && sighting.uncertaintyMetres() == null;
    }

    private static boolean isGeneralised(ReleasedSighting sighting) {
        return sighting.point() != null && sighting.level().cellDegrees().isPresent();
    }

    private static boolean isExactStretch(ReleasedSighting sighting) {
        return sighting.stretch() != null && sighting.level().number() == 0;
    }
}
