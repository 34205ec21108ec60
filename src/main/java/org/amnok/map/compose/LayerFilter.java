package org.amnok.map.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.amnok.map.FeatureTable;
import org.amnok.map.LayerId;
import org.amnok.map.styling.Attribute;
import org.amnok.map.styling.EcqlFilter;
import org.amnok.map.styling.Facts;
import org.amnok.map.styling.MapStyle;
import org.geotools.api.filter.Filter;
import org.geotools.feature.simple.SimpleFeatureImpl;
import org.geotools.filter.identity.FeatureIdImpl;
import org.jspecify.annotations.Nullable;

/// The filter of a layer of symbols, asked before they are grouped.
public final class LayerFilter {
    private final List<Attribute> attributes;
    private final Filter filter;
    private final FeatureTable table;

    /// Names of attributes that the filter looks at.
    private final Set<String> read;

    private LayerFilter(List<Attribute> attributes, Filter filter) {
        this.attributes = attributes;
        this.filter = filter;
        table = new FeatureTable("facts", attributes.stream().map(Attribute::name).toList());
        read = EcqlFilter.attributes(filter);
    }

    /// The attributes that it looks at.
    Set<String> attributes() {
        return read;
    }

    /// @param ecql one that cannot be read lets everything pass
    static LayerFilter of(LayerId layer, String ecql) {
        return of(StyleChoices.of(layer).attributes(), read(layer, ecql));
    }

    /// @param filter looks at no other attributes
    public static LayerFilter of(List<Attribute> attributes, Filter filter) {
        return new LayerFilter(attributes, filter);
    }

    /// The filter of the layer of sightings.
    public static LayerFilter ofSightings(MapStyle look) {
        return of(LayerId.SIGHTINGS, look.layer(LayerId.SIGHTINGS).styling().filter());
    }

    /// The filter of a layer; one that cannot be read lets everything pass.
    static Filter read(LayerId layer, String ecql) {
        return EcqlFilter.orAll(ecql, StyleChoices.of(layer).attributes());
    }

    /// True when it lets everything pass.
    public boolean isAll() {
        return filter == Filter.INCLUDE;
    }

    public boolean accepts(Facts facts) {
        if (isAll()) {
            return true;
        }
        var row = new ArrayList<@Nullable Object>(attributes.size() + 1);
        row.add(null);
        attributes.forEach(a -> row.add(read.contains(a.name()) ? facts.value(a.name()) : null));
        return filter.evaluate(
                new SimpleFeatureImpl(
                        row.toArray(), table.type(), new FeatureIdImpl("facts"), false));
    }
}
