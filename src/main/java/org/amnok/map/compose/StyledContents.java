package org.amnok.map.compose;

import java.util.Collection;
import java.util.List;
import org.amnok.domain.record.Site;
import org.amnok.map.LayerId;
import org.amnok.map.cluster.SightingMarkers;
import org.amnok.map.contents.MapContents;
import org.amnok.map.styling.LayerSetting;
import org.amnok.map.styling.MapStyle;
import org.amnok.map.styling.SiteFacts;
import org.amnok.map.symbol.SiteSymbols;
import org.jspecify.annotations.Nullable;

/// Contents as a person styled them: without what the filters of the layers hide, every mark with
/// its look. Everything that draws or counts symbols asks here, so that a click, the legend and the
/// picture agree. Remembers the last answer, since the map is mostly moved. Thread-safe.
final class StyledContents {
    private volatile @Nullable Answer last;
    private volatile @Nullable Marks lastMarks;

    private record Marks(SightingMarkers plain, LayerSetting setting, SightingMarkers styled) {}

    private record Answer(MapContents plain, List<LayerSetting> layers, MapContents styled) {}

    MapContents of(MapContents plain, MapStyle look) {
        var known = last;
        if (known != null && known.plain == plain && known.layers.equals(look.layers())) {
            return known.styled;
        }
        var styled = style(plain, look);
        last = new Answer(plain, look.layers(), styled);
        return styled;
    }

    private MapContents style(MapContents plain, MapStyle look) {
        var sightings = look.layer(LayerId.SIGHTINGS).styling();
        var crossings = look.layer(LayerId.CROSSINGS).styling().filter();
        var sites = look.layer(LayerId.SITES).styling().filter();
        if (sightings.isDesigned() && crossings.isEmpty() && sites.isEmpty()) {
            return plain;
        }
        return new MapContents(
                sightings.isDesigned()
                        ? plain.sightings()
                        : marks(plain.sightings(), look.layer(LayerId.SIGHTINGS)),
                plain.stretches(),
                plain.cameras(),
                sites(plain.sites(), crossings, sites),
                plain.selected(),
                plain.cells(),
                plain.bases());
    }

    /// The same marks as before when only the selection or another layer changed.
    private SightingMarkers marks(SightingMarkers plain, LayerSetting setting) {
        var known = lastMarks;
        if (known != null && known.plain == plain && known.setting.equals(setting)) {
            return known.styled;
        }
        var styled =
                SightingMarkers.made(() -> StyledMarkers.of(plain.source(), setting.styling()));
        lastMarks = new Marks(plain, setting, styled);
        return styled;
    }

    private static Collection<Site> sites(
            Collection<Site> all, String ofCrossings, String ofSites) {
        var crossings = LayerFilter.of(LayerId.CROSSINGS, ofCrossings);
        var others = LayerFilter.of(LayerId.SITES, ofSites);
        return all.stream()
                .filter(
                        s ->
                                (SiteSymbols.isCrossing(s.type()) ? crossings : others)
                                        .accepts(new SiteFacts(s)))
                .toList();
    }
}
