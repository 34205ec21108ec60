package org.amnok.basemap.features;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.amnok.map.FeatureTable;
import org.amnok.map.styling.Attribute;
import org.amnok.map.styling.EcqlFilter;
import org.amnok.map.styling.LayerStyling;
import org.amnok.sqlite.Sql;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.filter.Filter;
import org.geotools.feature.simple.SimpleFeatureImpl;
import org.geotools.filter.FilterAttributeExtractor;
import org.geotools.filter.identity.FeatureIdImpl;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// What is read of the features of a layer, and which of them pass a filter.
final class FeatureRows {
    private static final int PAGE = 1_000;

    private final List<Attribute> attributes;
    private final int[] wanted;
    private final List<String> names;
    private final Filter filter;
    private final FeatureTable table;

    /// What a styling needs.
    FeatureRows(List<Attribute> attributes, LayerStyling styling) {
        this.attributes = attributes;
        filter = filter(attributes, styling.filter());
        wanted = wanted(with(filter, read(styling)));
        names = Arrays.stream(wanted).mapToObj(i -> attributes.get(i).name()).toList();
        table = new FeatureTable("row", names);
    }

    /// One that cannot be read lets everything pass.
    private static Filter filter(List<Attribute> attributes, String ecql) {
        return switch (EcqlFilter.read(ecql, attributes)) {
            case EcqlFilter.Valid(var valid) -> valid;
            case EcqlFilter.All _, EcqlFilter.Wrong _ -> Filter.INCLUDE;
        };
    }

    private static Set<String> with(Filter filter, Set<String> others) {
        var read = new TreeSet<>(others);
        var extractor = new FilterAttributeExtractor();
        filter.accept(extractor, null);
        read.addAll(extractor.getAttributeNameSet());
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
        return IntStream.range(0, attributes.size())
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
        return passesAll() || passes(feature(shape, values));
    }

    private boolean passes(SimpleFeature feature) {
        try {
            return filter.evaluate(feature);
        } catch (RuntimeException | LinkageError e) {
            // a filter compares what cannot be compared, with a part of GeoTools that is not here
            return false;
        }
    }

    private SimpleFeature feature(@Nullable Geometry shape, @Nullable Object[] values) {
        var row = new @Nullable Object[values.length + 1];
        row[0] = shape;
        System.arraycopy(values, 0, row, 1, values.length);
        return new SimpleFeatureImpl(row, table.type(), new FeatureIdImpl("row"), false);
    }

    /// Gets features that pass.
    @FunctionalInterface
    interface Taker {
        /// @param number of the feature in its file, from 1
        /// @return false when no more are wanted
        boolean take(int number, SimpleFeature feature);
    }

    /// Gives those of some that pass, with the values that are wanted. A thousand are read at a
    /// time: between them the tables are free for others.
    void each(FeatureOrder some, FeatureTables tables, Taker taker) {
        for (var from = 0; from < some.size(); from += PAGE) {
            var numbers =
                    IntStream.range(from, Math.min(some.size(), from + PAGE))
                            .map(some::number)
                            .toArray();
            var page = page(numbers, tables);
            for (var number : numbers) {
                var feature = page.get(number);
                if (feature != null && !taker.take(number, feature)) {
                    return;
                }
            }
        }
    }

    private Map<Integer, SimpleFeature> page(int[] numbers, FeatureTables tables) {
        var all = IntStream.of(numbers).mapToObj(Integer::toString);
        var found = new HashMap<Integer, SimpleFeature>();
        tables.ask(
                connection -> {
                    Sql.each(
                            connection,
                            "SELECT fid, shape"
                                    + FeatureTables.columns(wanted)
                                    + " FROM feature WHERE fid IN (SELECT value FROM json_each(?))",
                            row -> {
                                var values = tables.values(row, wanted);
                                var feature = feature(FeatureTables.shape(row), values);
                                if (passesAll() || passes(feature)) {
                                    found.put(row.getInt(1), feature);
                                }
                            },
                            all.collect(Collectors.joining(",", "[", "]")));
                    return found;
                });
        return found;
    }

    /// The value of an attribute among those that were read; null for none.
    @Nullable Object value(@Nullable Object[] values, String name) {
        var at = names.indexOf(name);
        return at < 0 ? null : values[at];
    }
}
