package org.amnok.basemap.features;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.amnok.sqlite.Sql;
import org.geotools.api.data.Query;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.sort.SortBy;
import org.geotools.api.filter.sort.SortOrder;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.geotools.feature.collection.AbstractFeatureCollection;
import org.geotools.feature.simple.SimpleFeatureImpl;
import org.geotools.filter.identity.FeatureIdImpl;
import org.geotools.filter.visitor.ExtractBoundsFilterVisitor;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/// The features of a layer that a [Query] asks for. They are read a thousand at a time whenever
/// they are gone through, by way of the index when the filter has a box; sorting holds four bytes
/// for each. An iterator need not be closed.
final class LayerFeatures extends AbstractFeatureCollection {
    private static final int PAGE = 1_000;

    private final FeatureTables tables;
    private final Query query;
    private final FeatureRows rows;

    /// @throws IllegalArgumentException when an attribute is wanted that there is not
    LayerFeatures(FeatureTables tables, Query query) {
        super(LayerSource.type(tables, query));
        this.tables = tables;
        this.query = query;
        var names = getSchema().getAttributeDescriptors();
        rows =
                new FeatureRows(
                        tables.attributes(),
                        query.getFilter(),
                        Set.copyOf(names.stream().map(each -> each.getLocalName()).toList()));
    }

    /// Those of some that are among these.
    FeatureOrder among(FeatureOrder some) {
        var found = IntStream.builder();
        new Features(some).forEachRemaining(each -> found.add(LayerSource.number(each)));
        return FeatureOrder.of(found.build().toArray());
    }

    @Override
    protected Iterator<SimpleFeature> openIterator() {
        return new Features(order());
    }

    private FeatureOrder order() {
        var sorted = query.getSortBy();
        if (sorted != null && sorted.length > 0) {
            var keys = Arrays.stream(sorted).map(LayerFeatures::key).toList();
            return FeatureOrder.sorted("", keys, tables);
        }
        var box =
                query.getFilter().accept(ExtractBoundsFilterVisitor.BOUNDS_VISITOR, null)
                                instanceof Envelope found
                        ? found
                        : new Envelope();
        return Double.isFinite(box.getWidth()) && !box.isNull()
                ? FeatureOrder.in(box, tables)
                : FeatureOrder.ofFile(tables);
    }

    private static FeatureOrder.Key key(SortBy by) {
        var name = by.getPropertyName();
        return new FeatureOrder.Key(
                name == null ? null : name.getPropertyName(),
                by.getSortOrder() == SortOrder.DESCENDING);
    }

    private boolean isWhole() {
        return rows.passesAll() && isUnlimited();
    }

    private boolean isUnlimited() {
        return query.isMaxFeaturesUnlimited() && query.getStartIndex() == null;
    }

    @Override
    public int size() {
        if (isWhole()) {
            return (int) tables.counts().all();
        }
        var count = 0;
        for (var each = openIterator(); each.hasNext(); each.next()) {
            count++;
        }
        return count;
    }

    @Override
    public ReferencedEnvelope getBounds() {
        var box = new ReferencedEnvelope(DefaultGeographicCRS.WGS84);
        if (isWhole()) {
            box.expandToInclude(tables.counts().bounds());
            return box;
        }
        var shapes = new Query(query);
        shapes.setPropertyNames(LayerSource.shapeName(tables));
        new LayerFeatures(tables, shapes)
                .openIterator()
                .forEachRemaining(each -> include(each, box));
        return box;
    }

    private static void include(SimpleFeature feature, Envelope box) {
        if (feature.getDefaultGeometry() instanceof Geometry shape) {
            box.expandToInclude(shape.getEnvelopeInternal());
        }
    }

    @Override
    public SimpleFeatureCollection subCollection(Filter filter) {
        if (!isUnlimited()) {
            return super.subCollection(filter);
        }
        var narrower = new Query(query);
        narrower.setFilter(LayerSource.both(query.getFilter(), filter));
        return new LayerFeatures(tables, narrower);
    }

    @Override
    public SimpleFeatureCollection sort(SortBy by) {
        if (!isUnlimited()) {
            return super.sort(by);
        }
        var sorted = new Query(query);
        sorted.setSortBy(by);
        return new LayerFeatures(tables, sorted);
    }

    /// Goes through some, page by page: between pages the tables are free for others.
    private final class Features implements Iterator<SimpleFeature> {
        private final FeatureOrder order;
        private final Deque<SimpleFeature> page = new ArrayDeque<>();
        private int read;
        private int toSkip = query.getStartIndex() == null ? 0 : query.getStartIndex();
        private int left = query.isMaxFeaturesUnlimited() ? Integer.MAX_VALUE : limit();

        private Features(FeatureOrder order) {
            this.order = order;
        }

        private int limit() {
            return Math.max(0, query.getMaxFeatures());
        }

        @Override
        public boolean hasNext() {
            while (left > 0 && page.isEmpty() && read < order.size()) {
                var from = read;
                read = Math.min(order.size(), from + Math.min(PAGE, Math.max(left, 50)));
                page.addAll(tables.ask(connection -> page(connection, from, read)));
                for (; toSkip > 0 && !page.isEmpty(); toSkip--) {
                    page.remove();
                }
            }
            return left > 0 && !page.isEmpty();
        }

        @Override
        public SimpleFeature next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            left--;
            return page.remove();
        }

        private List<SimpleFeature> page(Connection connection, int from, int to)
                throws SQLException {
            var found = new HashMap<Integer, SimpleFeature>();
            Sql.each(
                    connection,
                    "SELECT fid, shape"
                            + FeatureTables.columns(rows.wanted())
                            + " FROM feature WHERE fid IN (SELECT value FROM json_each(?))",
                    row -> {
                        var shape = FeatureTables.shape(row);
                        var values = tables.values(row, rows.wanted());
                        if (rows.passes(shape, values)) {
                            found.put(row.getInt(1), feature(row.getInt(1), shape, values));
                        }
                    },
                    numbers(from, to));
            return IntStream.range(from, to)
                    .mapToObj(i -> found.get(order.number(i)))
                    .filter(Objects::nonNull)
                    .toList();
        }

        private String numbers(int from, int to) {
            return IntStream.range(from, to)
                    .mapToObj(i -> Integer.toString(order.number(i)))
                    .collect(Collectors.joining(",", "[", "]"));
        }

        private SimpleFeature feature(
                int number, @Nullable Geometry shape, @Nullable Object[] values) {
            var type = getSchema();
            var row = new @Nullable Object[type.getAttributeCount()];
            for (var i = 0; i < row.length; i++) {
                var wanted = type.getDescriptor(i);
                row[i] =
                        wanted.equals(type.getGeometryDescriptor())
                                ? shape
                                : typed(rows.value(values, wanted.getLocalName()), type, i);
            }
            var id = type.getTypeName() + "." + number;
            return new SimpleFeatureImpl(row, type, new FeatureIdImpl(id), false);
        }

        private static @Nullable Object typed(
                @Nullable Object value, SimpleFeatureType type, int position) {
            var isDouble = type.getDescriptor(position).getType().getBinding() == Double.class;
            return isDouble && value instanceof Number number ? number.doubleValue() : value;
        }
    }
}
