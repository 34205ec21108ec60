package org.amnok.map.compose;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amnok.domain.codelist.SiteType;
import org.amnok.domain.record.Site;
import org.amnok.map.LayerId;
import org.amnok.map.cluster.SightingMarkers;
import org.amnok.map.contents.MapContents;
import org.amnok.map.ground.BaseMap;
import org.amnok.map.ground.BaseMap.Part;
import org.amnok.map.ground.PlaceText;
import org.amnok.map.styling.LayerSetting;
import org.amnok.map.styling.MapStyle;
import org.amnok.map.styling.SiteFacts;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// Contents as a person styled them: without what the filters of the layers hide, every mark with
/// its look. Everything that draws or counts symbols asks here, so that a click, the legend and the
/// picture agree. Remembers the last answer, since the map is mostly moved. Thread-safe.
final class StyledContents {
    private volatile @Nullable Answer last;
    private volatile @Nullable Marks lastMarks;

    /// Shapes by the code of their site.
    private final Map<String, Geometry> islands = new HashMap<>();

    /// A person may have moved a site: farther from the shape it is another place.
    private static final double NEAR_DEGREES = 0.02;

    StyledContents(BaseMap base) {
        for (var island : base.features(Part.ISLANDS)) {
            if (island.getDefaultGeometry() instanceof Geometry shape) {
                islands.put(PlaceText.text(island, "code"), shape);
            }
        }
    }

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
        return new MapContents(
                sightings.isDesigned()
                        ? plain.sightings()
                        : marks(plain.sightings(), look.layer(LayerId.SIGHTINGS)),
                plain.stretches(),
                plain.cameras(),
                sites(withoutShaped(plain.sites(), look), crossings, sites),
                plain.selected(),
                plain.cells(),
                plain.bases(),
                plain.bands(),
                plain.framed());
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

    /// An island whose shape and name the base map draws has no symbol.
    private Collection<Site> withoutShaped(Collection<Site> all, MapStyle look) {
        return look.layer(LayerId.ISLANDS).visible()
                ? all.stream().filter(site -> !isShaped(site)).toList()
                : all;
    }

    private boolean isShaped(Site site) {
        var shape = site.type() == SiteType.ISLAND ? islands.get(site.code()) : null;
        var at = site.geometry();
        return shape != null && at != null && shape.isWithinDistance(at, NEAR_DEGREES);
    }

    private static Collection<Site> sites(
            Collection<Site> all, String ofCrossings, String ofSites) {
        var crossings = LayerFilter.of(LayerId.CROSSINGS, ofCrossings);
        var others = LayerFilter.of(LayerId.SITES, ofSites);
        return all.stream()
                .filter(s -> (s.type().isCrossing() ? crossings : others).accepts(new SiteFacts(s)))
                .toList();
    }
}
