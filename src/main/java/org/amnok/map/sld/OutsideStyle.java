package org.amnok.map.sld;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amnok.map.styling.LayerStyling;

/// The style of one table of a project for other programs.
///
/// @param label column that is written beside the symbols
/// @param left what of the person's styling other programs cannot follow; empty when nothing
public record OutsideStyle(
        String table, List<OutsideRule> rules, Optional<Label> label, List<String> left) {
    public OutsideStyle {
        rules = List.copyOf(rules);
        left = List.copyOf(left);
    }

    /// What is written beside symbols.
    ///
    /// @param sizePixels of the letters
    /// @param widest the largest scale denominator at which it is
    record Label(String column, double sizePixels, double widest) {}

    public static OutsideStyle ofSightings(LayerStyling styling) {
        return new SightingRules(styling).style();
    }

    public static OutsideStyle ofSites(LayerStyling crossings, LayerStyling sites) {
        var rules = new ArrayList<OutsideRule>();
        var left = new ArrayList<String>();
        for (var half : List.of(new SiteRules(crossings, true), new SiteRules(sites, false))) {
            rules.addAll(half.rules());
            left.addAll(half.left());
        }
        return new OutsideStyle("site", rules, SiteRules.label(sites), left);
    }

    public static OutsideStyle ofCrossings(LayerStyling styling) {
        return ofHalf(new SiteRules(styling, true), styling);
    }

    /// Sites that are no crossings.
    public static OutsideStyle ofOtherSites(LayerStyling styling) {
        return ofHalf(new SiteRules(styling, false), styling);
    }

    private static OutsideStyle ofHalf(SiteRules half, LayerStyling styling) {
        return new OutsideStyle("site", half.rules(), SiteRules.label(styling), half.left());
    }

    /// What a person reads about the style in other programs.
    public String description() {
        return "As Amnok draws it" + (left.isEmpty() ? "" : ", but " + String.join("; ", left));
    }

    /// OGC Styled Layer Descriptor 1.1 with Symbology Encoding.
    public String sld() {
        return SldText.of(this);
    }

    /// The style as QGIS itself writes it.
    public String qml() {
        return QmlText.of(this);
    }
}
