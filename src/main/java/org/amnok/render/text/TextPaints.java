package org.amnok.render.text;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.style.TextSymbolizer;
import org.jspecify.annotations.Nullable;

/// Evaluates each feature's text once for each style and keeps the result, as neither ever changes.
/// Everything is forgotten when it becomes too much. Thread-safe.
public final class TextPaints {
    private static final int CAPACITY = 32_768;

    private final Typesetter typesetter;
    private final Map<TextSymbolizer, OfStyle> styles = new IdentityHashMap<>();
    private int size;

    TextPaints(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    private record OfStyle(LabelPlan plan, Map<SimpleFeature, Optional<TextPaint>> paints) {
        OfStyle(TextSymbolizer symbolizer) {
            this(LabelPlan.of(symbolizer), new IdentityHashMap<>());
        }
    }

    /// Null when the feature has no text.
    public synchronized @Nullable TextPaint of(TextSymbolizer symbolizer, SimpleFeature feature) {
        var style = styles.computeIfAbsent(symbolizer, OfStyle::new);
        var known = style.paints.get(feature);
        if (known != null) {
            return known.orElse(null);
        }
        if (++size > CAPACITY) {
            styles.clear();
            size = 1;
            style = styles.computeIfAbsent(symbolizer, OfStyle::new);
        }
        var fresh = Optional.ofNullable(TextPaint.of(symbolizer, style.plan, feature, typesetter));
        style.paints.put(feature, fresh);
        return fresh.orElse(null);
    }
}
