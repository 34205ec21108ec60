package org.amnok.map.styling;

import org.jspecify.annotations.Nullable;

/// In what a layer differs from its designed look.
///
/// @param filter what is drawn, as ECQL over the layer's attributes; empty for all. What cannot be
///   read draws all: a map never hides what a person did not ask to hide
/// @param file the style by which it is drawn instead of classes and labelling; null for none
public record LayerStyling(
        ScaleRange scales,
        Classing classing,
        Labelling labelling,
        String filter,
        @Nullable FileStyle file) {
    /// No difference.
    public static final LayerStyling DESIGNED =
            new LayerStyling(ScaleRange.ALL, Classing.DESIGNED, Labelling.DESIGNED, "", null);

    public LayerStyling {
        filter = filter.strip();
    }

    public boolean isDesigned() {
        return equals(DESIGNED);
    }

    public LayerStyling with(ScaleRange other) {
        return new LayerStyling(other, classing, labelling, filter, file);
    }

    public LayerStyling with(Classing other) {
        return new LayerStyling(scales, other, labelling, filter, file);
    }

    public LayerStyling with(Labelling other) {
        return new LayerStyling(scales, classing, other, filter, file);
    }

    public LayerStyling filtered(String ecql) {
        return new LayerStyling(scales, classing, labelling, ecql, file);
    }

    /// Drawn by the style of a file.
    ///
    /// @param style null to be drawn by classes and labelling again
    public LayerStyling drawnBy(@Nullable FileStyle style) {
        return new LayerStyling(scales, classing, labelling, filter, style);
    }
}
