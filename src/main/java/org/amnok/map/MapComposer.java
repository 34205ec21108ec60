package org.amnok.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.amnok.domain.Language;
import org.amnok.map.BaseMap.Part;
import org.geotools.api.style.Style;
import org.geotools.data.simple.SimpleFeatureCollection;

/// Puts the base map, sites and sightings together to what a renderer draws. Thread-safe.
public final class MapComposer {
    private final BaseMap base;
    private final SimpleFeatureCollection sea;
    private final Rivers rivers;
    private final StretchFeatures stretches;
    private final Graticules graticules = new Graticules();
    private final Map<Theme, Themed> styles = new ConcurrentHashMap<>();
    private final Map<Language, BaseLabels> labels = new ConcurrentHashMap<>();

    public MapComposer(BaseMap base) {
        this.base = base;
        sea = SeaExtent.of(base.part(Part.LAND));
        rivers = new Rivers(base);
        stretches = new StretchFeatures(rivers);
    }

    /// The lines along which stretches are drawn.
    public Rivers rivers() {
        return rivers;
    }

    /// Layers that are off, or do not belong to the scale, are left out.
    public MapSnapshot compose(Viewport viewport, MapLook look, MapContents contents) {
        var picture =
                new Picture(
                        viewport,
                        look,
                        contents,
                        styles.computeIfAbsent(look.theme(), Themed::new),
                        labels.computeIfAbsent(look.language(), l -> new BaseLabels(base, l)));
        return new MapSnapshot(viewport, look, picture.layers());
    }

    /// One picture being put together.
    private final class Picture {
        private final Viewport viewport;
        private final MapLook look;
        private final MapContents contents;
        private final Themed styled;
        private final BaseLabels named;
        private final List<MapLayer> layers = new ArrayList<>();
        private double opacity = 1;

        Picture(
                Viewport viewport,
                MapLook look,
                MapContents contents,
                Themed styled,
                BaseLabels named) {
            this.viewport = viewport;
            this.look = look;
            this.contents = contents;
            this.styled = styled;
            this.named = named;
        }

        List<MapLayer> layers() {
            for (var setting : look.layers().reversed()) {
                if (setting.visible() && setting.opacity() > 0) {
                    opacity = setting.opacity();
                    add(setting.id());
                }
            }
            return layers;
        }

        private void add(LayerId id) {
            switch (id) {
                case LAND -> {
                    add("sea", sea, styled.base.sea);
                    add("land", base.part(Part.LAND), styled.base.land);
                    add("coast", base.part(Part.COAST), styled.base.coast);
                    add("country-names", named.countries, styled.labels.countries);
                }
                case GRATICULE ->
                        add("graticule", graticules.of(viewport), styled.labels.graticule);
                case PROVINCES -> {
                    add("provinces", base.part(Part.PROVINCE_LINES), styled.base.provinces);
                    add("province-names", named.provinces, styled.labels.provinces);
                }
                case LAKES -> {
                    add("lakes", base.part(Part.LAKES), styled.base.lakes);
                    add("lake-names", named.lakes, styled.labels.lakes);
                }
                case ISLANDS -> add("islands", named.islands, styled.base.islands);
                case RIVERS -> {
                    var context = base.part(Part.CONTEXT_RIVERS);
                    add("context-rivers", context, styled.base.contextRivers);
                    add("rivers", base.part(Part.RIVERS), styled.base.rivers);
                    add("river-names", named.rivers, styled.labels.rivers);
                }
                case STRETCHES -> addStretches();
                case CAMERAS -> addCameras();
                case BORDER -> add("border", base.part(Part.BORDER), styled.base.border);
                case PLACES -> add("places", named.places, styled.labels.places);
                case SITES -> addSites("sites", false);
                case CROSSINGS -> addSites("crossings", true);
                case UNCERTAINTY ->
                        add(
                                "uncertainty",
                                UncertaintyCircles.of(contents, viewport),
                                styled.symbols.uncertainty);
                case SIGHTINGS ->
                        add(
                                "sightings",
                                SymbolFeatures.sightings(contents, viewport),
                                styled.symbols.sightings);
            }
        }

        private void addCameras() {
            if (!contents.cameras().isEmpty()) {
                add("cameras", CameraFeatures.of(contents.cameras()), styled.cameras.cameras);
            }
        }

        private void addStretches() {
            if (!contents.stretches().isEmpty()) {
                add("stretches", stretches.bands(contents), styled.stretches.bands);
                add(
                        "stretch-names",
                        stretches.labels(contents, viewport, look.language()),
                        styled.stretches.labels);
            }
        }

        private void addSites(String id, boolean crossings) {
            var band = ScaleBand.of(viewport.scaleDenominator());
            var sites =
                    contents.sites().stream()
                            .filter(s -> SiteSymbols.isCrossing(s.type()) == crossings)
                            .filter(s -> SiteSymbols.isDrawn(s, band))
                            .toList();
            add(id, SymbolFeatures.sites(sites, band, look.language()), styled.symbols.sites);
        }

        private void add(String id, SimpleFeatureCollection features, Style style) {
            layers.add(new FeatureLayer(id, features, style, opacity));
        }
    }
}
