package org.amnok.geo;

import java.util.List;
import org.amnok.domain.LatLon;

/// A named place, from which others are reported.
///
/// @param label its name, as choices show it
/// @param names in any language
/// @param exactMetres how far off or how large it may be
/// @param withinMetres how far from it may be what is only said to be there
public record Landmark(
        String label, List<String> names, LatLon at, double exactMetres, double withinMetres) {
    public Landmark {
        names = names.stream().filter(n -> !n.isBlank()).toList();
    }

    /// The same under another label.
    Landmark called(String name) {
        return new Landmark(name, names, at, exactMetres, withinMetres);
    }
}
