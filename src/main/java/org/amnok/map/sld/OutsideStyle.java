package org.amnok.map.sld;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amnok.map.ScaleBand;
import org.amnok.map.Theme;
import org.amnok.map.ThemeColour;
import org.amnok.map.styling.LayerStyling;
import org.amnok.map.symbology.Symbology;
import org.amnok.words.Messages;
import org.geotools.api.style.Style;

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
    record Label(String column, double sizePixels) {
        /// The largest scale denominator at which it is.
        static final double WIDEST = ScaleBand.DISTRICT.maxDenominator();
    }

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

    /// OGC Styled Layer Descriptor 1.0.
    public String sld() {
        return SldText.of(style(), table, description());
    }

    private Style style() {
        var symbology = new Symbology(Theme.LIGHT);
        var drawn = rules.stream().map(rule -> rule.of(symbology)).collect(Collectors.toList());
        label.ifPresent(
                l -> {
                    var text = symbology.text(ThemeColour.LBL_SITE, l.sizePixels, 400);
                    var rule = symbology.always(text.of(l.column).done());
                    rule.setName(Messages.english("common.labels"));
                    rule.setMaxScaleDenominator(Label.WIDEST);
                    drawn.add(rule);
                });
        return symbology.style(drawn);
    }

    /// The style as QGIS itself writes it.
    public String qml() {
        return QmlText.of(this);
    }
}
