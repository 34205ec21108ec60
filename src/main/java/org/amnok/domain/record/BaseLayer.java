package org.amnok.domain.record;

import java.util.UUID;
import org.amnok.domain.ProblemException;
import org.amnok.domain.codelist.BaseKind;

/// An image or a map of others that lies below everything of the project; its file stays where it
/// is.
///
/// @param title in the list of layers; not blank
/// @param file from the folder of the project, with `/` between the parts of its path, or the whole
///   path when it lies on another drive; not blank
/// @param kind what the file was when it was added
/// @param table of a file that holds several maps; empty for the first
/// @param opacity 0 to 1
/// @param position among the base layers: larger ones lie above
/// @param attribution what its licence asks to be printed; may be empty
public record BaseLayer(
        UUID uuid,
        String title,
        String file,
        BaseKind kind,
        String table,
        double opacity,
        boolean visible,
        double position,
        String attribution,
        BaseOptions options)
        implements Item {
    public BaseLayer {
        title = title.strip();
        attribution = attribution.strip();
        if (file.isBlank()) {
            throw ProblemException.ofTexts(
                    "domain.the_base_layer_has_no_file", "domain.choose_one");
        }
        if (title.isEmpty()) {
            throw ProblemException.ofTexts(
                    "domain.the_base_layer_has_no_title", "domain.give_it_one");
        }
        if (!(opacity >= 0 && opacity <= 1) || !Double.isFinite(position)) {
            throw new IllegalArgumentException("opacity " + opacity + ", position " + position);
        }
    }

    /// True when a relief is drawn of its heights.
    public boolean isRelief() {
        return options.relief() != null;
    }

    public BaseLayer titled(String other) {
        return new BaseLayer(
                uuid, other, file, kind, table, opacity, visible, position, attribution, options);
    }

    /// The same map, found in another place.
    public BaseLayer from(String path) {
        return new BaseLayer(
                uuid, title, path, kind, table, opacity, visible, position, attribution, options);
    }

    public BaseLayer opacity(double share) {
        return new BaseLayer(
                uuid, title, file, kind, table, share, visible, position, attribution, options);
    }

    public BaseLayer visible(boolean on) {
        return new BaseLayer(
                uuid, title, file, kind, table, opacity, on, position, attribution, options);
    }

    public BaseLayer at(double place) {
        return new BaseLayer(
                uuid, title, file, kind, table, opacity, visible, place, attribution, options);
    }

    public BaseLayer attributed(String words) {
        return new BaseLayer(
                uuid, title, file, kind, table, opacity, visible, position, words, options);
    }

    /// Another map in the same file.
    public BaseLayer ofTable(String other) {
        return new BaseLayer(
                uuid, title, file, kind, other, opacity, visible, position, attribution, options);
    }

    public BaseLayer with(BaseOptions other) {
        return new BaseLayer(
                uuid, title, file, kind, table, opacity, visible, position, attribution, other);
    }
}
