package org.amnok.map.sld;

import org.amnok.map.styling.ScaleRange;
import org.amnok.map.symbology.Symbology;
import org.geotools.api.style.Rule;

/// One rule of a style for other programs: which rows, at which scales, which symbol.
///
/// @param symbol name in the symbol library, with its colour when that is not the designed one
/// @param sizePixels at 96 dpi
record OutsideRule(
        String title, Condition condition, ScaleRange scales, String symbol, double sizePixels) {
    /// The rule in GeoTools.
    Rule of(Symbology symbology) {
        var rule =
                symbology.always(
                        symbology.symbol(
                                symbology.literal("symbol:" + symbol),
                                symbology.literal(sizePixels)));
        rule.setName(title);
        if (!(condition instanceof Condition.Always)) {
            rule.setFilter(condition.filter());
        }
        rule.setMinScaleDenominator(scales.closest());
        rule.setMaxScaleDenominator(scales.widest());
        return rule;
    }
}
