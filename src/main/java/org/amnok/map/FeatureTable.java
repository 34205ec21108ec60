package org.amnok.map;

import java.util.ArrayList;
import java.util.List;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.feature.type.AttributeDescriptor;
import org.geotools.api.feature.type.GeometryDescriptor;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.data.collection.ListFeatureCollection;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.geotools.feature.NameImpl;
import org.geotools.feature.simple.SimpleFeatureImpl;
import org.geotools.feature.simple.SimpleFeatureTypeImpl;
import org.geotools.feature.type.AttributeDescriptorImpl;
import org.geotools.feature.type.AttributeTypeImpl;
import org.geotools.feature.type.GeometryDescriptorImpl;
import org.geotools.feature.type.GeometryTypeImpl;
import org.geotools.filter.identity.FeatureIdImpl;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// Collects features. Attributes are named once, then given in that order.
///
/// Makes types and features directly: GeoTools' builders search the whole class path for factories
/// first, which takes a quarter of a second.
public final class FeatureTable {
    private final SimpleFeatureType type;
    private final List<SimpleFeature> features = new ArrayList<>();

    public FeatureTable(String name, String... attributes) {
        this(name, List.of(attributes));
    }

    public FeatureTable(String name, List<String> attributes) {
        var geometry = geometry("geometry", null);
        var descriptors = new ArrayList<AttributeDescriptor>();
        descriptors.add(geometry);
        for (var attribute : attributes) {
            descriptors.add(attribute(attribute, Object.class));
        }
        type =
                new SimpleFeatureTypeImpl(
                        new NameImpl(name), descriptors, geometry, false, List.of(), null, null);
    }

    /// Describes shapes of any kind.
    ///
    /// @param crs null where all know that it is WGS 84
    public static GeometryDescriptor geometry(
            String title, @Nullable CoordinateReferenceSystem crs) {
        var name = new NameImpl(title);
        var geometry =
                new GeometryTypeImpl(
                        name, Geometry.class, crs, false, false, List.of(), null, null);
        return new GeometryDescriptorImpl(geometry, name, 0, 1, true, null);
    }

    /// Describes values of a class; there may be none.
    public static AttributeDescriptor attribute(String title, Class<?> values) {
        var name = new NameImpl(title);
        var any = new AttributeTypeImpl(name, values, false, false, List.of(), null, null);
        return new AttributeDescriptorImpl(any, name, 0, 1, true, null);
    }

    /// Adds a feature.
    ///
    /// @param geometry WGS 84
    /// @param values one for each attribute
    public FeatureTable add(Geometry geometry, @Nullable Object... values) {
        var row = new @Nullable Object[values.length + 1];
        row[0] = geometry;
        System.arraycopy(values, 0, row, 1, values.length);
        var id = type.getTypeName() + "." + features.size();
        features.add(new SimpleFeatureImpl(row, type, new FeatureIdImpl(id), false));
        return this;
    }

    /// The features of a collection, one by one.
    public static List<SimpleFeature> all(SimpleFeatureCollection collection) {
        var all = new ArrayList<SimpleFeature>();
        try (var features = collection.features()) {
            while (features.hasNext()) {
                all.add(features.next());
            }
        }
        return all;
    }

    public SimpleFeatureType type() {
        return type;
    }

    /// What was added, as a tile of a large layer.
    public FeatureTiles.Tile tile() {
        return new FeatureTiles.Tile(type, List.copyOf(features));
    }

    public SimpleFeatureCollection collection() {
        return new ListFeatureCollection(type, features);
    }
}
