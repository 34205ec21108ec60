package org.amnok.ui.bookmark;

import org.amnok.domain.LatLon;
import org.amnok.geo.projection.Projections;
import org.amnok.map.Viewport;
import org.amnok.words.Messages;

/// A view under a name.
///
/// @param name never blank, without line breaks or tabs
/// @param scaleDenominator 1 : n at the centre
/// @param projection its code, for example `EPSG:3857`
public record Bookmark(String name, LatLon centre, double scaleDenominator, String projection) {
    private static final int LONGEST_NAME = 80;

    public Bookmark {
        name = name.replaceAll("\\s+", " ").strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || !(scaleDenominator > 0)) {
            throw new IllegalArgumentException("No bookmark: " + name + " 1:" + scaleDenominator);
        }
    }

    /// The view that a map shows now; a name that is too long is cut, an empty one gets a stopgap.
    public static Bookmark of(String name, Viewport view) {
        return new Bookmark(
                usable(name), view.centre(), view.scaleDenominator(), view.projection().code());
    }

    public Bookmark named(String other) {
        return new Bookmark(usable(other), centre, scaleDenominator, projection);
    }

    /// The view in a window; in the window's projection when its own is not known any more.
    public Viewport in(Viewport window) {
        var drawn = Projections.byCode(projection).map(window::in).orElse(window);
        return drawn.centredAt(centre).atScale(scaleDenominator);
    }

    private static String usable(String typed) {
        var one = typed.replaceAll("\\s+", " ").strip();
        var cut = one.length() > LONGEST_NAME ? one.substring(0, LONGEST_NAME).strip() : one;
        return cut.isEmpty() ? Messages.text("bookmark.view") : cut;
    }
}
