package org.amnok.render;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.style.FeatureTypeStyle;

/// How one pass of a style paints the features of one layer: found out when a feature is first
/// seen, then kept. Thread-safe.
final class LayerPaints {
    private final FeatureTypeStyle pass;
    private final StyleResolver resolver;
    private final RuleSet rules;
    private final double scaleDenominator;
    private final AtomicReferenceArray<List<FeaturePaint>> paints;
    private final Recent<List<FeaturePaint>, List<FeaturePaint>> alike = new Recent<>(256);

    LayerPaints(FeatureTypeStyle pass, double scale, StyleResolver resolver, int features) {
        this.pass = pass;
        this.resolver = resolver;
        rules = RuleSet.of(pass, scale, resolver);
        scaleDenominator = scale;
        paints = new AtomicReferenceArray<>(features);
    }

    /// False as soon as a paint was seen that follows the exact scale.
    boolean isSteady() {
        return !rules.dependsOnScale();
    }

    boolean isEmpty() {
        return rules.isEmpty();
    }

    /// The same list for features that are painted alike.
    ///
    /// @param scale of the picture, 1 : n
    List<FeaturePaint> of(int number, SimpleFeature feature, double scale) {
        var known = paints.get(number);
        if (known == null) {
            var fresh = List.copyOf(rules.paints(feature));
            known = alike.get(fresh, () -> fresh);
            paints.set(number, known);
        }
        return isSteady() || scale == scaleDenominator
                ? known
                : RuleSet.of(pass, scale, resolver).paints(feature);
    }
}
