package org.amnok.map.compose;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.amnok.domain.Language;
import org.amnok.domain.record.Site;
import org.amnok.map.OwnPart;
import org.amnok.map.ScaleBand;
import org.amnok.map.styling.LayerStyling;
import org.amnok.map.symbol.SitesAtScale;
import org.amnok.map.symbol.SymbolFeatures;
import org.geotools.data.simple.SimpleFeatureCollection;

/// The features of sites, the same again while nothing that they are made of changes: the renderer
/// finds out once how they are painted. Thread-safe.
final class DrawnSites {
    private final Map<OwnPart, Answer> known = new ConcurrentHashMap<>();

    /// What features of sites are made of.
    ///
    /// @param reader of names whose layer names no language
    record Order(List<Site> sites, ScaleBand band, Language reader, LayerStyling styling) {
        Order {
            sites = List.copyOf(sites);
        }
    }

    private record Answer(Order order, SimpleFeatureCollection features) {}

    private record AtScale(Collection<Site> all, double scaleDenominator, List<Site> drawn) {}

    private volatile AtScale last = new AtScale(List.of(), 1, List.of());

    /// Those of all sites that are drawn at a scale.
    @SuppressWarnings("ReferenceEquality")
    List<Site> atScale(Collection<Site> all, double scaleDenominator) {
        var known = last;
        if (known.all != all || known.scaleDenominator != scaleDenominator) {
            known = new AtScale(all, scaleDenominator, SitesAtScale.drawn(all, scaleDenominator));
            last = known;
        }
        return known.drawn;
    }

    /// The crossings among some sites, or the others.
    static List<Site> either(Collection<Site> some, boolean crossings) {
        return some.stream().filter(site -> site.type().isCrossing() == crossings).toList();
    }

    SimpleFeatureCollection of(OwnPart part, Order order) {
        var last = known.get(part);
        if (last != null && last.order.equals(order)) {
            return last.features;
        }
        var features = SymbolFeatures.sites(order.sites, order.band, order.reader, order.styling);
        known.put(part, new Answer(order, features));
        return features;
    }
}
