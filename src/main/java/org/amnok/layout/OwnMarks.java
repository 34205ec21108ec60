package org.amnok.layout;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.LatLon;
import org.amnok.domain.record.Site;
import org.amnok.map.LayerId;
import org.amnok.map.SeenArea;
import org.amnok.map.Viewport;
import org.amnok.map.base.BaseOnMap;
import org.amnok.map.base.PlacesOfOthers;
import org.amnok.map.styling.MapStyle;
import org.locationtech.jts.geom.Geometry;

/// Where a map draws something of a person's own at one place: sites that our map does not have, or
/// has elsewhere, and features of layers. What passes no gate may stand where a sighting truly is.
public final class OwnMarks {
    private final Map<UUID, Geometry> ours;

    /// @param ours the sites that every project has
    public OwnMarks(Collection<Site> ours) {
        this.ours =
                ours.stream()
                        .filter(site -> site.geometry() != null)
                        .collect(
                                Collectors.toMap(
                                        Site::uuid,
                                        site -> Objects.requireNonNull(site.geometry()),
                                        (one, _) -> one));
    }

    /// Places of the sites among some that are a person's own.
    public List<LatLon> of(Collection<Site> sites) {
        return sites.stream()
                .filter(site -> !isOurs(site))
                .flatMap(site -> PlacesOfOthers.place(site.geometry()).stream())
                .toList();
    }

    /// What a map draws, each place once. Reads files: not for the FX thread.
    public List<LatLon> in(
            Viewport viewport, MapStyle look, Collection<Site> sites, List<BaseOnMap> bases) {
        var seen = SeenArea.of(viewport).degrees();
        var drawn =
                sites.stream().filter(site -> look.shows(layer(site), viewport.scaleDenominator()));
        return Stream.concat(
                        of(drawn.toList()).stream()
                                .filter(at -> seen.contains(at.lonDegrees(), at.latDegrees())),
                        PlacesOfOthers.in(viewport, look, bases).stream())
                .distinct()
                .toList();
    }

    private static LayerId layer(Site site) {
        return site.type().isCrossing() ? LayerId.CROSSINGS : LayerId.SITES;
    }

    private boolean isOurs(Site site) {
        var known = ours.get(site.uuid());
        return known != null && known.equals(site.geometry());
    }
}
