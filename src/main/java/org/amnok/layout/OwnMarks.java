package org.amnok.layout;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.LatLon;
import org.amnok.domain.record.Site;
import org.amnok.map.LayerId;
import org.amnok.map.SeenArea;
import org.amnok.map.Viewport;
import org.amnok.map.base.BaseKey;
import org.amnok.map.base.BaseOnMap;
import org.amnok.map.base.NamesOfOthers;
import org.amnok.map.base.PlacesOfOthers;
import org.amnok.map.styling.MapStyle;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/// Where a map draws something of a person's own at one place: sites that our map does not have, or
/// has elsewhere, and features of layers. What passes no gate may stand where a sighting truly is.
public final class OwnMarks {
    /// Between names, so that no two are read as one.
    private static final String BETWEEN = "\n—\n";

    private final Map<UUID, Site> ours;

    /// @param ours the sites that every project has
    public OwnMarks(Collection<Site> ours) {
        this.ours =
                ours.stream().collect(Collectors.toMap(Site::uuid, each -> each, (one, _) -> one));
    }

    /// Places of the sites among some that are a person's own.
    public List<LatLon> of(Collection<Site> sites) {
        return sites.stream()
                .filter(site -> !isWhereOursIs(site))
                .flatMap(site -> PlacesOfOthers.place(site.geometry()).stream())
                .toList();
    }

    /// What a person wrote of some sites: names, and what else a project to take along has.
    public String words(Collection<Site> sites) {
        return joined(
                written(
                        sites.stream(),
                        site ->
                                Stream.concat(
                                        site.allNames().stream(),
                                        Stream.of(site.note(), site.sourceTitle()))));
    }

    /// What a map and its legend write of a person's own: names of sites, labels, titles and
    /// credits of layers. Reads files: not for the FX thread.
    public String words(
            Viewport viewport, MapStyle look, Collection<Site> sites, List<BaseOnMap> bases) {
        var layers = bases.stream().filter(base -> base.source().geoTools().isPresent()).toList();
        var titles =
                layers.stream()
                        .flatMap(base -> base.source().keys(viewport, look.theme()).stream())
                        .map(BaseKey::words);
        return joined(
                Stream.of(
                                written(
                                        drawn(viewport, look, sites),
                                        site -> site.allNames().stream()),
                                NamesOfOthers.in(viewport, look, layers).stream(),
                                titles,
                                layers.stream().map(BaseOnMap::attribution))
                        .flatMap(some -> some));
    }

    private Stream<String> written(Stream<Site> sites, Function<Site, Stream<String>> words) {
        return sites.filter(site -> !ours.containsKey(site.uuid())).flatMap(words);
    }

    private static String joined(Stream<String> words) {
        return words.filter(each -> !each.isBlank()).collect(Collectors.joining(BETWEEN));
    }

    /// The places at which a map draws something: of sites, and of each layer. Reads files: not for
    /// the FX thread.
    public List<List<LatLon>> in(
            Viewport viewport, MapStyle look, Collection<Site> sites, List<BaseOnMap> bases) {
        return Stream.concat(
                        Stream.of(of(drawn(viewport, look, sites).toList())),
                        PlacesOfOthers.in(viewport, look, bases).stream())
                .toList();
    }

    private static Stream<Site> drawn(Viewport viewport, MapStyle look, Collection<Site> sites) {
        var seen = SeenArea.of(viewport).degrees();
        return sites.stream()
                .filter(site -> look.shows(layer(site), viewport.scaleDenominator()))
                .filter(site -> isIn(site.geometry(), seen));
    }

    private static boolean isIn(@Nullable Geometry shape, Envelope seen) {
        return shape != null && shape.getEnvelopeInternal().intersects(seen);
    }

    private static LayerId layer(Site site) {
        return site.type().isCrossing() ? LayerId.CROSSINGS : LayerId.SITES;
    }

    private boolean isWhereOursIs(Site site) {
        var known = ours.get(site.uuid());
        return known != null && Objects.equals(known.geometry(), site.geometry());
    }
}
