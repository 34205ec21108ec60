package org.amnok.basemap.features;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.amnok.map.FeatureTable;
import org.amnok.map.styling.Attribute;
import org.geotools.api.data.Query;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.feature.type.AttributeDescriptor;
import org.geotools.api.feature.type.GeometryDescriptor;
import org.geotools.api.filter.Filter;
import org.geotools.data.collection.CollectionFeatureSource;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.geotools.feature.NameImpl;
import org.geotools.feature.simple.SimpleFeatureTypeImpl;
import org.geotools.filter.FilterFactoryImpl;
import org.geotools.referencing.crs.DefaultGeographicCRS;

/// A layer of a person's own as a GeoTools `SimpleFeatureSource`, whatever its format: shapes in
/// WGS 84 (x = longitude), values as words, whole numbers (`Long`) or numbers (`Double`). Honours
/// filter, attributes, sorting, start and number of a [Query]; a filter with a box goes by way of
/// the index. The identifier of a feature ends in its number in the file, from 1.
final class LayerSource extends CollectionFeatureSource {
    private static final String SHAPE = "geometry";

    private final FeatureTables tables;
    private final Filter filter;

    /// @param filter what does not pass it is not there
    LayerSource(FeatureTables tables, Filter filter) {
        super(new LayerFeatures(tables, new Query(null, filter)));
        this.tables = tables;
        this.filter = filter;
    }

    /// @throws IllegalArgumentException when an attribute is wanted that there is not
    /// @throws UnsupportedOperationException when another reference system is wanted
    @Override
    public SimpleFeatureCollection getFeatures(Query query) {
        return features(query);
    }

    boolean passesAll() {
        return filter == Filter.INCLUDE;
    }

    LayerFeatures features(Query query) {
        if (query.getCoordinateSystemReproject() != null) {
            throw new UnsupportedOperationException("Layers are given in WGS 84");
        }
        var within = new Query(query);
        within.setFilter(both(filter, query.getFilter()));
        return new LayerFeatures(tables, within);
    }

    static Filter both(Filter one, Filter other) {
        if (one == Filter.INCLUDE || other == Filter.INCLUDE) {
            return one == Filter.INCLUDE ? other : one;
        }
        return new FilterFactoryImpl().and(one, other);
    }

    /// The number of a feature in its file, from 1.
    static int number(SimpleFeature feature) {
        var id = feature.getID();
        return Integer.parseInt(id.substring(id.lastIndexOf('.') + 1));
    }

    /// What shapes are called: no attribute is.
    static String shapeName(FeatureTables tables) {
        var names = tables.attributes().stream().map(Attribute::name).toList();
        var name = SHAPE;
        while (names.contains(name)) {
            name += "_";
        }
        return name;
    }

    /// The type of the features that a query gets.
    static SimpleFeatureType type(FeatureTables tables, Query query) {
        var shape = FeatureTable.geometry(shapeName(tables), DefaultGeographicCRS.WGS84);
        var all = new ArrayList<AttributeDescriptor>();
        all.add(shape);
        var attributes = tables.attributes();
        IntStream.range(0, attributes.size())
                .mapToObj(i -> FeatureTable.attribute(attributes.get(i).name(), tables.binding(i)))
                .forEach(all::add);
        var wanted = query.getPropertyNames();
        var chosen = wanted == null ? all : Arrays.stream(wanted).map(n -> named(n, all)).toList();
        GeometryDescriptor isThere = chosen.contains(shape) ? shape : null;
        return new SimpleFeatureTypeImpl(
                new NameImpl(tables.name()), chosen, isThere, false, List.of(), null, null);
    }

    private static AttributeDescriptor named(String name, List<AttributeDescriptor> among) {
        return among.stream()
                .filter(each -> each.getLocalName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no “" + name + "”"));
    }
}
