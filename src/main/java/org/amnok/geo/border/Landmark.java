package org.amnok.geo.border;

import java.util.List;
import java.util.stream.Stream;
import org.amnok.domain.LatLon;
import org.amnok.domain.Names;

/// A named place, from which others are reported.
///
/// @param label its name, as choices show it
/// @param called its names in four languages
/// @param otherNames former ones, and how the South writes a Chinese one
/// @param code by which reports may call it, too; empty for none
/// @param isCounty true for an area of which only the middle is known
/// @param exactMetres how far off or how large it may be
/// @param withinMetres how far from it may be what is only said to be there
public record Landmark(
        String label,
        Names called,
        List<String> otherNames,
        String code,
        boolean isCounty,
        LatLon at,
        double exactMetres,
        double withinMetres) {
    /// How far a county may reach from its middle.
    public static final double COUNTY_METRES = 15_000;

    /// In any language, and the code.
    public List<String> names() {
        return Stream.of(called.all(), otherNames, List.of(code))
                .flatMap(List::stream)
                .filter(name -> !name.isBlank())
                .toList();
    }

    /// The county that a town gives its name to.
    Landmark asCounty() {
        return new Landmark(
                label, called, otherNames, code, true, at, COUNTY_METRES, COUNTY_METRES);
    }

    /// What is told of it may be so far from it, if not farther.
    public Landmark within(double metres) {
        return new Landmark(
                label,
                called,
                otherNames,
                code,
                isCounty,
                at,
                exactMetres,
                Math.max(metres, withinMetres));
    }

    /// The same under another label.
    Landmark called(String name) {
        return new Landmark(
                name, called, otherNames, code, isCounty, at, exactMetres, withinMetres);
    }
}
