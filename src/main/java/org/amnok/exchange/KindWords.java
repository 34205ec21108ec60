package org.amnok.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.amnok.domain.SightingKind;

/// What files call the kinds of sightings.
final class KindWords {
    /// Words with the same meaning as a kind.
    private static final Map<String, SightingKind> SAME =
            Map.ofEntries(
                    Map.entry("vehicles in schoolyard", SightingKind.VEHICLES_SCHOOLYARD),
                    Map.entry("vehicle movement", SightingKind.VEHICLES_CONVOY),
                    Map.entry("crossing traffic", SightingKind.CUSTOMS_TRAFFIC),
                    Map.entry("inspection / crackdown", SightingKind.INSPECTION),
                    Map.entry("security / policing", SightingKind.POLICING),
                    Map.entry("border security damage", SightingKind.FENCE_CAMERA),
                    Map.entry("mid-river island base", SightingKind.ISLAND_BASE),
                    Map.entry("river crossing (ford)", SightingKind.CROSSING_FORD),
                    Map.entry("crossing opened", SightingKind.CROSSING_BRIDGE));

    /// Words that have no kind of their own: the nearest, and the word is kept.
    private static final Map<String, SightingKind> NEAREST =
            Map.of(
                    "river crossing (gathering)", SightingKind.CROSSING_FORD,
                    "vehicle smuggling", SightingKind.OTHER,
                    "resource extraction", SightingKind.OTHER,
                    "policy effect", SightingKind.POLICY);

    private KindWords() {}

    /// A code (`vehicles_parked`), a label ("Vehicles parked") or a known word; empty when none.
    static Optional<SightingKind> read(String words) {
        var word = words.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(SightingKind.values())
                .filter(kind -> word.equals(kind.code()) || word.equalsIgnoreCase(kind.label()))
                .findFirst()
                .or(() -> Optional.ofNullable(SAME.get(word)))
                .or(() -> Optional.ofNullable(NEAREST.get(word)));
    }

    /// True when the kind tells less than the word did.
    static boolean isOnlyNearest(String words) {
        return NEAREST.containsKey(words.strip().toLowerCase(Locale.ROOT));
    }
}
