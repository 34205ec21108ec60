package org.amnok.map.styling;

/// In what a layer differs from its designed look.
///
/// @param filter what is drawn, as ECQL over the layer's attributes; empty for all. What cannot be
///   read draws all: a map never hides what a person did not ask to hide
public record LayerStyling(
        ScaleRange scales, Classing classing, Labelling labelling, String filter) {
    /// No difference.
    public static final LayerStyling DESIGNED =
            new LayerStyling(ScaleRange.ALL, Classing.DESIGNED, Labelling.DESIGNED, "");

    public LayerStyling {
        filter = filter.strip();
    }

    public boolean isDesigned() {
        return equals(DESIGNED);
    }

    public LayerStyling with(ScaleRange other) {
        return new LayerStyling(other, classing, labelling, filter);
    }

    public LayerStyling with(Classing other) {
        return new LayerStyling(scales, other, labelling, filter);
    }

    public LayerStyling with(Labelling other) {
        return new LayerStyling(scales, classing, other, filter);
    }

    public LayerStyling filtered(String ecql) {
        return new LayerStyling(scales, classing, labelling, ecql);
    }
}
