package org.amnok.render.ground;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.amnok.domain.LruCache;
import org.amnok.render.symbol.FeaturePaint;
import org.amnok.render.symbol.RuleSet;
import org.geotools.api.feature.simple.SimpleFeature;
import org.jspecify.annotations.Nullable;

/// How one pass of a style paints the features of one layer: found out when a feature is first
/// seen, then kept; at once for all when the style asks nothing of a feature. Thread-safe.
public final class LayerPaints {
    private final RuleSet rules;
    private final AtomicReferenceArray<FeaturePaints> known;
    private final LruCache<List<FeaturePaint>, FeaturePaints> alike = new LruCache<>(256);

    /// Set once and immutable: a race only makes it twice.
    private @Nullable FeaturePaints forAll;

    LayerPaints(RuleSet rules, int features) {
        this.rules = rules;
        known = new AtomicReferenceArray<>(features);
    }

    public boolean isEmpty() {
        return rules.isEmpty();
    }

    /// The same object for features that are painted alike.
    public FeaturePaints of(int number, SimpleFeature feature) {
        var all = forAll;
        if (all != null) {
            return all;
        }
        var found = known.get(number);
        if (found == null) {
            found = find(feature);
            known.set(number, found);
        }
        return found;
    }

    /// How all features are painted when the style asks nothing of one, and labels need not know of
    /// them; null otherwise, and until one was looked at.
    public @Nullable FeaturePaints plainForAll() {
        var all = forAll;
        return all != null
                        && all.isGround()
                        && !all.hasLabels()
                        && !all.hintsLabels()
                        && !all.drawn().isEmpty()
                ? all
                : null;
    }

    private FeaturePaints find(SimpleFeature feature) {
        var paints = rules.paints(feature);
        var found = alike.get(List.copyOf(paints), () -> new FeaturePaints(paints));
        if (rules.areAllAlike()) {
            forAll = found;
        }
        return found;
    }
}
