package org.amnok.render.symbol;

import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.IdentityKey;
import org.amnok.map.symbology.Symbology;
import org.amnok.render.style.StyleReader;
import org.amnok.words.Messages;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.filter.Filter;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Symbolizer;
import org.jspecify.annotations.Nullable;

/// The rules of one pass of a style that are for one scale. Gives the paints of features; the same
/// paints again for a feature that has not changed. Thread-safe.
public final class RuleSet {
    private final List<Prepared> rules = new ArrayList<>();
    private final List<Prepared> elseRules = new ArrayList<>();
    private final StyleResolver resolver;
    private final boolean firstOnly;

    /// @param scaleDenominator of the picture, 1 : n
    RuleSet(FeatureTypeStyle pass, double scaleDenominator, StyleResolver resolver) {
        this.resolver = resolver;
        firstOnly =
                FeatureTypeStyle.VALUE_EVALUATION_MODE_FIRST.equals(
                        pass.getOptions().get(FeatureTypeStyle.KEY_EVALUATION_MODE));
        for (var rule : pass.rules()) {
            if (Symbology.isFor(rule, scaleDenominator)) {
                (rule.isElseFilter() ? elseRules : rules).add(new Prepared(rule));
            }
        }
    }

    /// The rules of a pass that are for a scale.
    public static List<IdentityKey> at(FeatureTypeStyle pass, double scaleDenominator) {
        return pass.rules().stream()
                .filter(r -> Symbology.isFor(r, scaleDenominator))
                .map(IdentityKey::new)
                .toList();
    }

    /// True when nothing is drawn at this scale.
    public boolean isEmpty() {
        return rules.isEmpty() && elseRules.isEmpty();
    }

    /// What is drawn for a feature, in order. Else-rules are for features that no other rule takes.
    public List<FeaturePaint> paints(SimpleFeature feature) {
        var paints = new ArrayList<FeaturePaint>();
        if (!apply(rules, feature, paints)) {
            apply(elseRules, feature, paints);
        }
        return paints;
    }

    /// True when all features are painted as the last one was, whatever they are.
    public boolean areAllAlike() {
        if (rules.isEmpty()) {
            return false;
        }
        return firstOnly
                ? rules.getFirst().isForAll()
                : rules.stream().allMatch(Prepared::isForAll);
    }

    /// True when a rule took the feature.
    private boolean apply(
            List<Prepared> candidates, SimpleFeature feature, List<FeaturePaint> paints) {
        var taken = false;
        for (var rule : candidates) {
            if (rule.takes(feature, paints)) {
                rule.add(feature, paints);
                taken = true;
                if (firstOnly) {
                    break;
                }
            }
        }
        return taken;
    }

    /// One rule with the paints that are the same for all features.
    private final class Prepared {
        private final @Nullable Filter filter;
        private final List<PreparedSymbolizer> symbolizers = new ArrayList<>();

        Prepared(Rule rule) {
            filter = rule.isElseFilter() ? null : rule.getFilter();
            rule.symbolizers().forEach(s -> symbolizers.add(new PreparedSymbolizer(s)));
        }

        /// True when it takes every feature and its paints ask nothing of them.
        boolean isForAll() {
            return filter == null && symbolizers.stream().allMatch(s -> s.forAll != null);
        }

        boolean takes(SimpleFeature feature, List<FeaturePaint> paints) {
            try {
                return filter == null || filter.evaluate(feature);
            } catch (RuntimeException | LinkageError e) {
                // filters call functions, which are foreign code
                paints.add(new FeaturePaint.None(Messages.text("render.filter_fails")));
                return false;
            }
        }

        void add(SimpleFeature feature, List<FeaturePaint> paints) {
            for (var symbolizer : symbolizers) {
                paints.add(symbolizer.paint(feature));
            }
        }
    }

    private final class PreparedSymbolizer {
        private final Symbolizer symbolizer;

        /// Set once and immutable: a race only resolves it twice.
        private @Nullable FeaturePaint forAll;

        PreparedSymbolizer(Symbolizer symbolizer) {
            this.symbolizer = symbolizer;
        }

        FeaturePaint paint(SimpleFeature feature) {
            var known = forAll;
            return known == null ? resolve(feature) : known;
        }

        private FeaturePaint resolve(SimpleFeature feature) {
            var reader = new StyleReader(feature);
            var paint = resolver.resolve(symbolizer, reader);
            if (!reader.dependsOnFeature()) {
                forAll = paint;
            }
            return paint;
        }
    }
}
