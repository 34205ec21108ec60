package org.amnok.map;

import java.util.ArrayList;
import java.util.List;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.data.collection.ListFeatureCollection;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.geotools.feature.simple.SimpleFeatureImpl;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.feature.type.FeatureTypeFactoryImpl;
import org.geotools.filter.identity.FeatureIdImpl;
import org.locationtech.jts.geom.Geometry;

/// Collects features that the composer makes. Attributes are named once, then given in that order.
///
/// Makes features directly: the factory finders of GeoTools search the whole class path first.
final class FeatureTable {
    private final SimpleFeatureType type;
    private final List<SimpleFeature> features = new ArrayList<>();

    FeatureTable(String name, String... attributes) {
        var builder = new SimpleFeatureTypeBuilder(new FeatureTypeFactoryImpl());
        builder.setName(name);
        builder.add("geometry", Geometry.class);
        for (var attribute : attributes) {
            builder.add(attribute, Object.class);
        }
        type = builder.buildFeatureType();
    }

    /// Adds a feature.
    ///
    /// @param geometry WGS 84
    /// @param values one for each attribute
    FeatureTable add(Geometry geometry, Object... values) {
        var row = new Object[values.length + 1];
        row[0] = geometry;
        System.arraycopy(values, 0, row, 1, values.length);
        var id = type.getTypeName() + "." + features.size();
        features.add(new SimpleFeatureImpl(row, type, new FeatureIdImpl(id), false));
        return this;
    }

    SimpleFeatureCollection collection() {
        return new ListFeatureCollection(type, features);
    }
}
