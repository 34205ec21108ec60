package org.amnok.map.base;

import java.util.LinkedHashMap;
import java.util.Map;
import org.amnok.domain.LatLon;

/// A feature of a layer of a person's own that lies at a place.
///
/// @param layer its title
/// @param number in its file, from 1
/// @param values by name, in the order of the file, of those that it has
/// @param place of it that is nearest to where it was asked
public record FoundFeature(
        String layer, long number, Map<String, String> values, LatLon place, double metresAway) {
    public FoundFeature {
        values = new LinkedHashMap<>(values);
    }

    public FoundFeature of(String title) {
        return new FoundFeature(title, number, values, place, metresAway);
    }

    /// What it is called: its first value of words, else its number.
    public String title() {
        return values.values().stream()
                .filter(value -> value.chars().anyMatch(Character::isLetter))
                .findFirst()
                .orElse("No. " + number);
    }
}
