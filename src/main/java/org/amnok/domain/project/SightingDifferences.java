package org.amnok.domain.project;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.amnok.domain.record.Sighting;

/// In what two sightings differ, whenever they were made and changed.
public final class SightingDifferences {
    private static final List<Map.Entry<String, Function<Sighting, Object>>> FIELDS =
            List.of(
                    Map.entry("code", Sighting::code),
                    Map.entry("title", Sighting::title),
                    Map.entry("kind", Sighting::kind),
                    Map.entry("status", Sighting::status),
                    Map.entry("status reason", Sighting::statusReason),
                    Map.entry("site", s -> String.valueOf(s.siteUuid())),
                    Map.entry("place", Sighting::place),
                    Map.entry("date", Sighting::when),
                    Map.entry("counts", Sighting::counts),
                    Map.entry("grading", Sighting::grading),
                    Map.entry("notes", Sighting::notes),
                    Map.entry("report", Sighting::report),
                    Map.entry("sensitivity", Sighting::sensitivity),
                    Map.entry("precision", Sighting::privacy));

    private SightingDifferences() {}

    /// The fields that differ, for people; empty when both tell the same.
    public static List<String> between(Sighting one, Sighting other) {
        return FIELDS.stream()
                .filter(f -> !f.getValue().apply(one).equals(f.getValue().apply(other)))
                .map(Map.Entry::getKey)
                .toList();
    }
}
