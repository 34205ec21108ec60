package org.amnok.render.ground;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amnok.domain.IdentityKey;
import org.amnok.domain.LruCache;
import org.amnok.geo.projection.MapProjection;
import org.amnok.render.geometry.FeatureIndex;
import org.amnok.render.geometry.LayerShapes;
import org.amnok.render.geometry.ProjectedFeature;
import org.amnok.render.geometry.ProjectedGeometry;
import org.amnok.render.geometry.ShapePacker;
import org.amnok.render.symbol.StyleResolver;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// A layer made ready for one projection: its features with their geometry in map coordinates, the
/// levels of detail, an index of where they lie, and how styles paint them. Made when it is first
/// asked for, by one thread; others wait for it. Thread-safe.
public final class PreparedLayer {
    private static final int STYLES = 32;

    /// The attributes of a feature take about as much memory as this many vertices.
    private static final int FEATURE_WEIGHT = 8;

    private final SimpleFeatureCollection source;
    private final MapProjection projection;
    private final LruCache<IdentityKey, LayerPaints> paints = new LruCache<>(STYLES);
    private @Nullable Content content;

    public PreparedLayer(SimpleFeatureCollection source, MapProjection projection) {
        this.source = source;
        this.projection = projection;
    }

    private record Content(
            LayerShapes shapes, List<ProjectedFeature> features, FeatureIndex index, int skipped) {}

    public List<ProjectedFeature> features() {
        return content().features;
    }

    public FeatureIndex index() {
        return content().index;
    }

    public LayerShapes shapes() {
        return content().shapes;
    }

    /// Makes all that a picture needs of it.
    ///
    /// @param toleranceUnits how far a vertex that is left out may lie from the line, map units
    public void prepare(double toleranceUnits) {
        shapes().at(toleranceUnits);
    }

    /// Makes all that pictures at any scale need of it.
    ///
    /// @param significance of its vertices, as [LayerShapes#significance] said before
    public void prepare(byte[] significance) {
        shapes().levels(significance).levels();
    }

    /// The memory it takes, in vertices.
    public long weight() {
        var packed = shapes().packed();
        return packed.vertices() + (long) FEATURE_WEIGHT * packed.features();
    }

    /// Features whose geometry is missing or broken.
    public int skipped() {
        return content().skipped;
    }

    /// How the rules of a pass that are for a scale paint the features.
    public LayerPaints paints(
            FeatureTypeStyle pass, double scaleDenominator, StyleResolver resolver) {
        var rules = resolver.rules(pass, scaleDenominator);
        var size = content().features.size();
        return paints.get(new IdentityKey(rules), () -> new LayerPaints(rules, size));
    }

    private synchronized Content content() {
        if (content == null) {
            content = project();
        }
        return content;
    }

    private Content project() {
        var packer = new ShapePacker(projection);
        var features = new ArrayList<SimpleFeature>();
        var skipped = 0;
        try (var iterator = source.features()) {
            while (iterator.hasNext()) {
                var feature = iterator.next();
                features.add(feature);
                skipped += packer.add(feature.getDefaultGeometry()) ? 0 : 1;
            }
        }
        var shapes = new LayerShapes(packer.pack());
        var index = new FeatureIndex(shapes.packed());
        return new Content(shapes, projected(features, shapes), index, skipped);
    }

    private List<ProjectedFeature> projected(List<SimpleFeature> features, LayerShapes shapes) {
        var result = new ArrayList<ProjectedFeature>(features.size());
        var starts = shapes.packed().featureStart();
        for (var i = 0; i < features.size(); i++) {
            var feature = features.get(i);
            var isDrawn = starts[i] < starts[i + 1];
            var geometry =
                    isDrawn && feature.getDefaultGeometry() instanceof Geometry own
                            ? Optional.of(new ProjectedGeometry(shapes, i, own, projection))
                            : Optional.<ProjectedGeometry>empty();
            result.add(new ProjectedFeature(feature, geometry));
        }
        return List.copyOf(result);
    }
}
