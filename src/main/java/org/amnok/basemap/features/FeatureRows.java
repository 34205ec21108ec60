package org.amnok.basemap.features;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.amnok.map.FeatureTable;
import org.amnok.map.styling.Attribute;
import org.amnok.map.styling.EcqlFilter;
import org.amnok.map.styling.LayerStyling;
import org.geotools.api.filter.Filter;
import org.geotools.feature.simple.SimpleFeatureImpl;
import org.geotools.filter.identity.FeatureIdImpl;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// What is read of the features of a layer, and which of them pass a filter.
final class FeatureRows {
    private final List<Attribute> attributes;
    private final int[] wanted;
    private final List<String> names;
    private final Filter filter;
    private final FeatureTable table;

    /// What a styling needs.
    FeatureRows(List<Attribute> attributes, LayerStyling styling) {
        this(attributes, EcqlFilter.orAll(styling.filter(), attributes), read(styling));
    }

    /// @param others attributes that are read beside those of the filter
    FeatureRows(List<Attribute> attributes, Filter filter, Set<String> others) {
        this.attributes = attributes;
        this.filter = filter;
        wanted = wanted(with(filter, others));
        names = Arrays.stream(wanted).mapToObj(i -> attributes.get(i).name()).toList();
        table = new FeatureTable("row", names);
    }

    private static Set<String> with(Filter filter, Set<String> others) {
        var read = new TreeSet<>(others);
        read.addAll(EcqlFilter.attributes(filter));
        return read;
    }

    private static Set<String> read(LayerStyling styling) {
        var read = new TreeSet<String>();
        styling.classing().classedBy().ifPresent(read::add);
        styling.labelling().attribute().ifPresent(read::add);
        var file = styling.file();
        if (file != null) {
            read.addAll(file.attributes());
        }
        return read;
    }

    private int[] wanted(Set<String> read) {
        return java.util.stream.IntStream.range(0, attributes.size())
                .filter(i -> read.contains(attributes.get(i).name()))
                .toArray();
    }

    /// Which attributes, by position.
    int[] wanted() {
        return wanted;
    }

    /// Their names.
    List<String> names() {
        return names;
    }

    Filter filter() {
        return filter;
    }

    /// True when there is no filter.
    boolean passesAll() {
        return filter == Filter.INCLUDE;
    }

    /// @param shape null for a feature that has none
    /// @param values of those that are wanted
    boolean passes(@Nullable Geometry shape, @Nullable Object[] values) {
        if (passesAll()) {
            return true;
        }
        var row = new @Nullable Object[values.length + 1];
        row[0] = shape;
        System.arraycopy(values, 0, row, 1, values.length);
        try {
            return filter.evaluate(
                    new SimpleFeatureImpl(row, table.type(), new FeatureIdImpl("row"), false));
        } catch (RuntimeException | LinkageError e) {
            // a filter compares what cannot be compared, with a part of GeoTools that is not here
            return false;
        }
    }

    /// The value of an attribute among those that were read; null for none.
    @Nullable Object value(@Nullable Object[] values, String name) {
        var at = names.indexOf(name);
        return at < 0 ? null : values[at];
    }
}
