package org.amnok.map.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinTask;
import java.util.function.BooleanSupplier;
import org.amnok.domain.Language;
import org.amnok.domain.SightingDisplay;
import org.amnok.domain.record.Site;
import org.amnok.map.FeatureLayer;
import org.amnok.map.LayerId;
import org.amnok.map.MapLayer;
import org.amnok.map.OwnPart;
import org.amnok.map.ScaleBand;
import org.amnok.map.Theme;
import org.amnok.map.Viewport;
import org.amnok.map.base.BasemapClip;
import org.amnok.map.base.DrawnBases;
import org.amnok.map.base.FittedStreets;
import org.amnok.map.base.GroundOrder;
import org.amnok.map.camera.CameraFeatures;
import org.amnok.map.cluster.SightingGroup;
import org.amnok.map.contents.MapContents;
import org.amnok.map.density.DensityClasses;
import org.amnok.map.ground.BaseLabels;
import org.amnok.map.ground.BaseMap;
import org.amnok.map.ground.BaseMap.Part;
import org.amnok.map.ground.DrawnRivers;
import org.amnok.map.ground.EdgeNotes;
import org.amnok.map.ground.Graticules;
import org.amnok.map.ground.RiverKilometres;
import org.amnok.map.ground.SeaExtent;
import org.amnok.map.stretch.BandFeatures;
import org.amnok.map.stretch.Rivers;
import org.amnok.map.stretch.StretchFeatures;
import org.amnok.map.styling.FileStyle;
import org.amnok.map.styling.Labelling;
import org.amnok.map.styling.LayerSetting;
import org.amnok.map.styling.LayerStyling;
import org.amnok.map.styling.MapStyle;
import org.amnok.map.symbol.Leaders;
import org.amnok.map.symbol.SightingGroups;
import org.amnok.map.symbol.SiteSymbols;
import org.amnok.map.symbol.SymbolFeatures;
import org.amnok.map.symbol.UncertaintyCircles;
import org.amnok.map.symbol.WidePlaces;
import org.geotools.api.style.Style;
import org.geotools.data.simple.SimpleFeatureCollection;

/// Puts the base map, sites and sightings together to what a renderer draws. Thread-safe.
public final class MapComposer {
    private final BaseMap base;
    private final SimpleFeatureCollection sea;
    private final SimpleFeatureCollection drawnRivers;
    private final RiverKilometres kilometres;
    private final Rivers rivers;
    private final StretchFeatures stretches;
    private final BandFeatures bands;
    private final EdgeNotes edgeNotes;
    private final Graticules graticules = new Graticules();
    private final Map<Theme, Themed> styles = new ConcurrentHashMap<>();
    private final Map<Language, BaseLabels> labels = new ConcurrentHashMap<>();
    private final StyledContents styledContents;
    private final DrawnSpans spans;
    private final DrawnSites siteFeatures = new DrawnSites();
    private final UncertaintyCircles circles = new UncertaintyCircles();
    private final DrawnShapes siteShapes = new DrawnShapes();
    private final OpenedEvery openedEvery = new OpenedEvery();
    private final BasemapClip givingWay = new BasemapClip();
    private final FittedStreets streets;

    public MapComposer(BaseMap base) {
        this.base = base;
        sea = SeaExtent.of(base.part(Part.LAND));
        drawnRivers = DrawnRivers.of(base);
        kilometres = new RiverKilometres(base);
        edgeNotes = new EdgeNotes(base);
        streets = new FittedStreets(base);
        rivers = new Rivers(base);
        spans = new DrawnSpans(base);
        styledContents = new StyledContents(base);
        stretches = new StretchFeatures(rivers);
        bands = new BandFeatures(rivers);
    }

    /// What lies below everything.
    public BaseMap base() {
        return base;
    }

    /// The shapes of the base map, of which most pictures show most: what takes longest first.
    public List<SimpleFeatureCollection> ground() {
        return List.of(
                base.part(Part.LAND),
                drawnRivers,
                base.part(Part.BORDER),
                base.part(Part.CONTEXT_RIVERS),
                base.part(Part.COAST),
                base.part(Part.PROVINCE_LINES),
                base.part(Part.LAKES));
    }

    /// The lines along which stretches are drawn.
    public Rivers rivers() {
        return rivers;
    }

    /// Layers that are off, or do not belong to the scale, are left out.
    public MapSnapshot compose(Viewport viewport, MapStyle look, MapContents contents) {
        return compose(viewport, look, contents, () -> false);
    }

    /// The same. Maps and images of others are read from their files: not for the FX thread.
    ///
    /// @param cancelled when it says yes the answer is worthless
    public MapSnapshot compose(
            Viewport viewport, MapStyle look, MapContents contents, BooleanSupplier cancelled) {
        var bases = DrawnBases.of(contents.bases(), viewport, look, cancelled);
        var suited = bases.look();
        var picture = new Picture(viewport, bases, shown(contents, suited));
        var layers = picture.layers(cancelled);
        return new MapSnapshot(viewport, suited, layers, picture.sightings, picture.density);
    }

    /// What is left of the contents by the filters of their layers, every mark with its look.
    public MapContents shown(MapContents contents, MapStyle look) {
        return styledContents.of(contents, look);
    }

    /// The symbols of sightings as they are drawn; none when their layer is not, or shows a
    /// density.
    public DrawnSightings drawn(MapContents contents, MapStyle look, Viewport viewport) {
        return look.layer(LayerId.SIGHTINGS).showsAt(viewport.scaleDenominator())
                ? DrawnSightings.of(shown(contents, look), look.display(), viewport)
                : DrawnSightings.NONE;
    }

    /// What the colours of a density mean; empty when sightings are drawn as symbols, or not at
    /// all.
    public Optional<DensityClasses> density(
            MapContents contents, MapStyle look, Viewport viewport) {
        return look.display().isDensity()
                        && look.layer(LayerId.SIGHTINGS).showsAt(viewport.scaleDenominator())
                ? Optional.of(
                        DensityFeatures.classes(shown(contents, look), viewport, look.display()))
                : Optional.empty();
    }

    /// One picture being put together.
    private final class Picture {
        private final Viewport viewport;
        private final DrawnBases bases;
        private final MapStyle look;
        private final MapContents contents;
        private final Themed themed;
        private final List<MapLayer> layers = new ArrayList<>();
        private final List<MapLayer> ground = new ArrayList<>();
        private DrawnSightings sightings = DrawnSightings.NONE;
        private Optional<DensityClasses> density = Optional.empty();
        private LayerSetting setting = new LayerSetting(LayerId.LAND, true, 1);

        Picture(Viewport viewport, DrawnBases bases, MapContents contents) {
            this.viewport = viewport;
            this.bases = bases;
            look = bases.look();
            this.contents = contents;
            themed = styles.computeIfAbsent(look.theme(), Themed::new);
        }

        List<MapLayer> layers(BooleanSupplier cancelled) {
            for (var each : look.fromBelow(DrawnSpots.isCrowd(contents, look, viewport))) {
                if (BandFeatures.lieBelow(each.id(), look.display())) {
                    bands.addTo(layers, contents.bands(), viewport, themed.bands);
                }
                if (each.showsAt(viewport.scaleDenominator())) {
                    setting = each;
                    add(each.id());
                }
            }
            bands.addTo(layers, contents.bands(), viewport, themed.bands);
            var own = List.copyOf(ground);
            var others = new ArrayList<MapLayer>();
            var relief = new ArrayList<MapLayer>();
            var sites = contents.bases().isEmpty() ? List.<Site>of() : drawnSites();
            for (var each : contents.bases()) {
                var drawn = bases.of(each);
                var into = each.source().isRelief() ? relief : others;
                var covered = each.covered(viewport, cancelled).orElse(null);
                var fitting = ForkJoinTask.adapt(() -> streets.of(drawn, sites)).fork();
                own = givingWay.cut(own, covered, drawn, themed.base.landOfOthers);
                for (var layer : fitting.join()) {
                    into.add(givingWay.ashore(layer, covered, own));
                }
            }
            RiverKilometres.raise(layers);
            layers.addAll(0, GroundOrder.of(own, others, relief));
            RiverOverDots.add(layers, sightings);
            return List.copyOf(layers);
        }

        private List<Site> drawnSites() {
            var scale = viewport.scaleDenominator();
            return siteFeatures.atScale(contents.sites(), scale).stream()
                    .filter(site -> look.layer(SiteSymbols.layer(site.type())).showsAt(scale))
                    .toList();
        }

        private void add(LayerId id) {
            switch (id) {
                case LAND -> {
                    addPlain(OwnPart.SEA, sea, themed.base.sea);
                    add(OwnPart.LAND, base.part(Part.LAND), themed.base.land);
                    addPlain(OwnPart.COAST, base.part(Part.COAST), themed.base.coast);
                    add(OwnPart.COUNTRY_NAMES, names().countries, themed.labels.countries);
                }
                case GRATICULE -> {
                    var lines = graticules.of(viewport);
                    add(OwnPart.GRATICULE, lines, themed.labels.graticule);
                }
                case PROVINCES -> {
                    add(OwnPart.PROVINCES, base.part(Part.PROVINCE_LINES), themed.base.provinces);
                    add(OwnPart.PROVINCE_NAMES, names().provinces, themed.labels.provinces);
                }
                case LAKES -> {
                    add(OwnPart.LAKES, base.part(Part.LAKES), themed.base.lakes);
                    add(OwnPart.LAKE_NAMES, names().lakes, themed.labels.lakes);
                }
                case ISLANDS -> add(OwnPart.ISLANDS, names().islands, themed.base.islands);
                case RIVERS -> addRivers();
                case STRETCHES -> addStretches();
                case CAMERAS -> addCameras();
                case BORDER -> add(OwnPart.BORDER, base.part(Part.BORDER), themed.base.border);
                case PLACES -> {
                    var lines = !look.has(LayerId.GRATICULE) && bases.showLittle(viewport);
                    var notes = edgeNotes.of(viewport, look.language(), drawnSites(), lines);
                    addPlain(OwnPart.EDGE_NOTES, notes, themed.labels.edgeNotes);
                    add(OwnPart.PLACES, names().places, themed.labels.places);
                }
                case SITES -> addSites(OwnPart.SITES, false);
                case CROSSINGS -> addSites(OwnPart.CROSSINGS, true);
                case UNCERTAINTY -> addUncertainty();
                case SIGHTINGS -> addDisplayed();
            }
        }

        private void addRivers() {
            var context = base.part(Part.CONTEXT_RIVERS);
            add(OwnPart.CONTEXT_RIVERS, context, themed.base.contextRivers);
            add(OwnPart.RIVERS, drawnRivers, themed.base.rivers);
            add(OwnPart.RIVER_NAMES, names().rivers, themed.labels.rivers);
            if (ScaleBand.COUNTY.isWiderThan(ScaleBand.of(viewport.scaleDenominator()))) {
                add(OwnPart.RIVER_KILOMETRES, kilometres.points(), themed.labels.kilometres);
            }
        }

        private void addDisplayed() {
            if (!look.display().isDensity() && !contents.cells().isEmpty()) {
                var cells = DensityFeatures.cells(contents.cells(), viewport);
                addPlain(OwnPart.CELLS, cells, themed.symbols.cells);
            }
            switch (look.display()) {
                case SYMBOLS -> addSightings();
                case EVERY -> addEverySighting();
                case HEAT, HEXAGONS -> addDensity();
            }
        }

        private void addDensity() {
            var classes = DensityFeatures.classes(contents, viewport, look.display());
            density = Optional.of(classes);
            if (look.display() == SightingDisplay.HEAT) {
                var heat = DensityFeatures.heat(contents, viewport, look.theme(), classes);
                layers.add(heat.layer(setting.opacity()));
            } else {
                var hexagons = DensityFeatures.hexagons(contents, viewport);
                addPlain(OwnPart.DENSITY, hexagons, themed.hexagons);
            }
        }

        /// A density has none: circles belong to single sightings.
        private void addUncertainty() {
            if (!look.display().isDensity()) {
                var seen = circles.of(contents, viewport);
                add(OwnPart.UNCERTAINTY, seen, themed.symbols.uncertainty);
            }
        }

        private void addCameras() {
            var cameras = CameraFeatures.of(contents.cameras());
            add(OwnPart.CAMERAS, cameras, themed.cameras.cameras);
        }

        private void addSightings() {
            var styling = setting.styling();
            var groups = SightingGroups.inView(contents, viewport);
            sightings = new DrawnGroups(groups);
            addPlain(OwnPart.LEADERS, Leaders.of(groups, viewport), themed.symbols.leaders);
            var opened = styling.file();
            var several = groups.stream().filter(group -> !group.isSingle()).toList();
            var designed = opened == null ? groups : several;
            addPlain(
                    OwnPart.SIGHTINGS,
                    SymbolFeatures.sightings(designed, contents.selected(), styling.labelling()),
                    styling.labelling().attribute().isPresent()
                            ? themed.labelledSightings(styling)
                            : themed.symbols.sightings);
            if (opened != null) {
                addSingles(groups, opened);
            }
            var wide = WidePlaces.of(contents, groups, viewport);
            addPlain(OwnPart.WIDE_PLACES, wide, themed.symbols.widePlaces);
        }

        private void addEverySighting() {
            var every = new EverySighting(contents, viewport, look);
            layers.addAll(every.layers(setting, openedEvery));
            sightings = every.drawn();
            var wide = WidePlaces.of(contents, every.drawn().wide(), viewport);
            addPlain(OwnPart.WIDE_PLACES, wide, themed.symbols.widePlaces);
        }

        /// Groups stay rings of counts: a style of others knows no groups.
        private void addSingles(List<SightingGroup> groups, FileStyle opened) {
            var singles = groups.stream().filter(SightingGroup::isSingle).toList();
            addPlain(
                    OwnPart.SELECTION,
                    SymbolFeatures.sightings(singles, contents.selected(), Labelling.DESIGNED),
                    themed.symbols.selection);
            addPlain(
                    OwnPart.SINGLE_SIGHTINGS,
                    OpenedFeatures.sightings(singles, opened.attributes()),
                    opened.style());
        }

        private void addStretches() {
            if (!contents.stretches().isEmpty()) {
                add(OwnPart.STRETCHES, stretches.bands(contents), themed.stretches.bands);
                add(
                        OwnPart.STRETCH_NAMES,
                        stretches.labels(contents, viewport, look.language()),
                        themed.stretches.labels);
            }
        }

        private void addSites(OwnPart part, boolean crossings) {
            var styling = setting.styling();
            var opened = styling.file();
            var scale = viewport.scaleDenominator();
            var some = contents.sites();
            var drawn = opened == null ? siteFeatures.atScale(some, scale) : some;
            var all = DrawnSites.either(drawn, crossings);
            if (opened != null) {
                addPlain(part, OpenedFeatures.sites(all, opened.attributes()), opened.style());
                return;
            }
            // on small scales a bridge's symbol would hide the density below it
            var isWide = ScaleBand.of(scale).isWiderThan(ScaleBand.DISTRICT);
            if (crossings && isWide && look.display().isDensity()) {
                return;
            } else if (crossings) {
                addPlain(OwnPart.SPANS, spans.whole(all, viewport), themed.symbols.spans);
                addPlain(OwnPart.RUINS, spans.ruins(all, viewport), themed.symbols.spans);
            }
            var shapes = crossings ? OwnPart.CROSSING_SHAPES : OwnPart.SITE_SHAPES;
            siteShapes.of(all).ifPresent(f -> addPlain(shapes, f, themed.symbols.shapes));
            // the features have the filter and the look of their class already
            var labels = LayerStyling.DESIGNED.with(styling.labelling());
            var order = new DrawnSites.Order(all, ScaleBand.of(scale), look.language(), styling);
            var style = themed.tailored(setting.id(), part, themed.symbols.sites, labels);
            addPlain(part, siteFeatures.of(part, order), style);
        }

        /// The base map's names in the layer's language.
        private BaseLabels names() {
            var own = setting.styling().labelling().language();
            var language = own == null ? look.language() : own;
            return labels.computeIfAbsent(language, l -> new BaseLabels(base, l));
        }

        private void add(OwnPart part, SimpleFeatureCollection features, Style designed) {
            addPlain(
                    part,
                    features,
                    themed.tailored(setting.id(), part, designed, setting.styling()));
        }

        /// Maps and images of others lie over the fills of our own map, below names, the border and
        /// all that the project knows.
        private void addPlain(OwnPart part, SimpleFeatureCollection features, Style style) {
            (bases.lieOver(part) ? ground : layers)
                    .add(new FeatureLayer(part, features, style, setting.opacity()));
        }
    }
}
