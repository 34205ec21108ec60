package org.amnok.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.amnok.domain.Language;
import org.amnok.domain.Site;
import org.amnok.map.BaseMap.Part;
import org.amnok.map.styling.LayerStyling;
import org.geotools.api.style.Style;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.jspecify.annotations.Nullable;

/// Puts the base map, sites and sightings together to what a renderer draws. Thread-safe.
public final class MapComposer {
    /// Parts that fill the ground. Labels among them are drawn above everything as all labels are.
    private static final Set<String> GROUND =
            Set.of("sea", "land", "coast", "lakes", "islands", "context-rivers", "rivers");

    private final BaseMap base;
    private final SimpleFeatureCollection sea;
    private final Rivers rivers;
    private final StretchFeatures stretches;
    private final Graticules graticules = new Graticules();
    private final Map<Theme, Themed> styles = new ConcurrentHashMap<>();
    private final Map<Language, BaseLabels> labels = new ConcurrentHashMap<>();
    private final StyledContents styledContents = new StyledContents();
    private final GivingWay givingWay = new GivingWay();
    private final OwnPlaces ownPlaces;
    private final List<MapLayer> above;

    public MapComposer(BaseMap base) {
        this(base, List.of());
    }

    /// @param above layers that lie over all others, at every scale
    public MapComposer(BaseMap base, List<MapLayer> above) {
        this.above = List.copyOf(above);
        this.base = base;
        sea = SeaExtent.of(base.part(Part.LAND));
        ownPlaces = new OwnPlaces(base);
        rivers = new Rivers(base);
        stretches = new StretchFeatures(rivers);
    }

    /// What lies below everything.
    public BaseMap base() {
        return base;
    }

    /// The lines along which stretches are drawn.
    public Rivers rivers() {
        return rivers;
    }

    /// All names on the base map, in all languages.
    public List<String> names() {
        return BaseNames.of(base);
    }

    /// Layers that are off, or do not belong to the scale, are left out.
    public MapSnapshot compose(Viewport viewport, MapLook look, MapContents contents) {
        return compose(viewport, look, contents, () -> false);
    }

    /// The same. Maps and images of others are read from their files: not for the FX thread.
    ///
    /// @param cancelled when it says yes the answer is worthless
    public MapSnapshot compose(
            Viewport viewport, MapLook look, MapContents contents, BooleanSupplier cancelled) {
        var styled = styles.computeIfAbsent(look.theme(), Themed::new);
        var picture = new Picture(viewport, look, shown(contents, look), styled);
        return new MapSnapshot(viewport, look, picture.layers(cancelled));
    }

    /// What is left of the contents by the filters of their layers, every mark with its look.
    public MapContents shown(MapContents contents, MapLook look) {
        return styledContents.of(contents, look);
    }

    /// The symbols of sightings as they are drawn; none when their layer is not.
    public List<SightingGroup> groups(MapContents contents, MapLook look, Viewport viewport) {
        return !look.display().isDensity()
                        && look.layer(LayerId.SIGHTINGS).showsAt(viewport.scaleDenominator())
                ? SightingGroups.inView(shown(contents, look), viewport)
                : List.of();
    }

    /// What the colours of a density mean; empty when sightings are drawn as symbols, or not at
    /// all.
    public Optional<DensityClasses> density(MapContents contents, MapLook look, Viewport viewport) {
        return look.display().isDensity()
                        && look.layer(LayerId.SIGHTINGS).showsAt(viewport.scaleDenominator())
                ? Optional.of(
                        DensityFeatures.classes(shown(contents, look), viewport, look.display()))
                : Optional.empty();
    }

    /// One picture being put together.
    private final class Picture {
        private final Viewport viewport;
        private final MapLook look;
        private final MapContents contents;
        private final Themed themed;
        private final List<MapLayer> layers = new ArrayList<>();
        private final List<MapLayer> ground = new ArrayList<>();
        private LayerSetting setting = new LayerSetting(LayerId.LAND, true, 1);

        Picture(Viewport viewport, MapLook look, MapContents contents, Themed themed) {
            this.viewport = viewport;
            this.look = look;
            this.contents = contents;
            this.themed = themed;
        }

        List<MapLayer> layers(BooleanSupplier cancelled) {
            for (var each : look.fromBelow()) {
                if (each.showsAt(viewport.scaleDenominator())) {
                    setting = each;
                    add(each.id());
                }
            }
            var own = List.copyOf(ground);
            var others = new ArrayList<MapLayer>();
            var sites = contents.bases().isEmpty() ? List.<Site>of() : drawnSites();
            for (var each : contents.bases()) {
                var drawn = each.layers(viewport, look, cancelled);
                drawn.forEach(layer -> others.add(ownPlaces.without(layer, sites)));
                var covered = each.covered(viewport, cancelled).orElse(null);
                if (covered != null) {
                    own = givingWay.cut(own, covered, water(drawn), themed.base.landOfOthers);
                }
            }
            layers.addAll(above);
            return Stream.of(own, others, layers).flatMap(List::stream).toList();
        }

        private static @Nullable SimpleFeatureCollection water(List<MapLayer> drawn) {
            return drawn.stream()
                    .filter(layer -> layer.id().endsWith(StreetPart.WATER.id()))
                    .map(layer -> ((FeatureLayer) layer).features())
                    .findFirst()
                    .orElse(null);
        }

        private List<Site> drawnSites() {
            var band = ScaleBand.of(viewport.scaleDenominator());
            return contents.sites().stream()
                    .filter(
                            site ->
                                    look.layer(SiteSymbols.layer(site.type()))
                                            .showsAt(viewport.scaleDenominator()))
                    .filter(site -> SiteSymbols.isDrawn(site, band))
                    .toList();
        }

        /// Where the fills of our own map go: maps and images of others lie over them, below names,
        /// the border and all that the project knows.
        private List<MapLayer> ground() {
            return contents.bases().isEmpty() ? layers : ground;
        }

        private void add(LayerId id) {
            switch (id) {
                case LAND -> {
                    addPlain("sea", sea, themed.base.sea);
                    add("land", base.part(Part.LAND), themed.base.land);
                    addPlain("coast", base.part(Part.COAST), themed.base.coast);
                    add("country-names", names().countries, themed.labels.countries);
                }
                case GRATICULE ->
                        add("graticule", graticules.of(viewport), themed.labels.graticule);
                case PROVINCES -> {
                    add("provinces", base.part(Part.PROVINCE_LINES), themed.base.provinces);
                    add("province-names", names().provinces, themed.labels.provinces);
                }
                case LAKES -> {
                    add("lakes", base.part(Part.LAKES), themed.base.lakes);
                    add("lake-names", names().lakes, themed.labels.lakes);
                }
                case ISLANDS -> add("islands", names().islands, themed.base.islands);
                case RIVERS -> {
                    var context = base.part(Part.CONTEXT_RIVERS);
                    add("context-rivers", context, themed.base.contextRivers);
                    add("rivers", base.part(Part.RIVERS), themed.base.rivers);
                    add("river-names", names().rivers, themed.labels.rivers);
                }
                case STRETCHES -> addStretches();
                case CAMERAS -> addCameras();
                case BORDER -> add("border", base.part(Part.BORDER), themed.base.border);
                case PLACES -> add("places", names().places, themed.labels.places);
                case SITES -> addSites("sites", false);
                case CROSSINGS -> addSites("crossings", true);
                case UNCERTAINTY -> addUncertainty();
                case SIGHTINGS -> {
                    switch (look.display()) {
                        case SYMBOLS -> {
                            addCells();
                            addSightings();
                        }
                        case HEAT ->
                                addPlain(
                                        "density",
                                        DensityFeatures.heat(contents, viewport, look.theme()),
                                        themed.density.heat);
                        case HEXAGONS ->
                                addPlain(
                                        "density",
                                        DensityFeatures.hexagons(contents, viewport),
                                        themed.density.hexagons);
                    }
                }
            }
        }

        /// A density has none: circles belong to single sightings.
        private void addUncertainty() {
            if (!look.display().isDensity()) {
                add(
                        "uncertainty",
                        UncertaintyCircles.of(contents, viewport),
                        themed.symbols.uncertainty);
            }
        }

        private void addCells() {
            if (!contents.cells().isEmpty()) {
                addPlain("cells", CellFeatures.of(contents.cells()), themed.symbols.cells);
            }
        }

        private void addCameras() {
            if (!contents.cameras().isEmpty()) {
                add("cameras", CameraFeatures.of(contents.cameras()), themed.cameras.cameras);
            }
        }

        private void addSightings() {
            var styling = setting.styling();
            var labelled = styling.labelling().attribute().isPresent();
            var groups = SightingGroups.inView(contents, viewport);
            addPlain("leaders", Leaders.of(groups, viewport), themed.symbols.leaders);
            addPlain(
                    "sightings",
                    SymbolFeatures.sightings(groups, contents.selected(), styling.labelling()),
                    labelled ? themed.labelledSightings(styling) : themed.symbols.sightings);
            addPlain("wide-places", WidePlaces.of(groups, viewport), themed.symbols.widePlaces);
        }

        private void addStretches() {
            if (!contents.stretches().isEmpty()) {
                add("stretches", stretches.bands(contents), themed.stretches.bands);
                add(
                        "stretch-names",
                        stretches.labels(contents, viewport, look.language()),
                        themed.stretches.labels);
            }
        }

        private void addSites(String id, boolean crossings) {
            var band = ScaleBand.of(viewport.scaleDenominator());
            var sites =
                    contents.sites().stream()
                            .filter(s -> SiteSymbols.isCrossing(s.type()) == crossings)
                            .filter(s -> SiteSymbols.isDrawn(s, band))
                            .toList();
            var styling = setting.styling();
            // the features have the filter and the look of their class already
            var labels = LayerStyling.DESIGNED.with(styling.labelling());
            addPlain(
                    id,
                    SymbolFeatures.sites(sites, band, look.language(), styling),
                    themed.tailored(setting.id(), id, themed.symbols.sites, labels));
        }

        /// The base map's names in the layer's language.
        private BaseLabels names() {
            var own = setting.styling().labelling().language();
            return labels.computeIfAbsent(
                    own == null ? look.language() : own, l -> new BaseLabels(base, l));
        }

        private void add(String part, SimpleFeatureCollection features, Style designed) {
            addPlain(
                    part,
                    features,
                    themed.tailored(setting.id(), part, designed, setting.styling()));
        }

        private void addPlain(String part, SimpleFeatureCollection features, Style style) {
            (GROUND.contains(part) ? ground() : layers)
                    .add(new FeatureLayer(part, features, style, setting.opacity()));
        }
    }
}
