package org.amnok.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.amnok.domain.LatLon;
import org.amnok.domain.SightingDisplay;
import org.amnok.domain.codelist.Family;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.record.Site;
import org.amnok.map.HeightTints;
import org.amnok.map.LayerId;
import org.amnok.map.ScaleBand;
import org.amnok.map.ThemeColour;
import org.amnok.map.Viewport;
import org.amnok.map.base.BaseOnMap;
import org.amnok.map.base.ReliefKey;
import org.amnok.map.cluster.SightingSymbols;
import org.amnok.map.compose.DrawnSightings;
import org.amnok.map.contents.MapContents;
import org.amnok.map.density.DensityClasses;
import org.amnok.map.marker.SightingMarker;
import org.amnok.map.sld.OpenedLegend;
import org.amnok.map.stretch.Rivers;
import org.amnok.map.stretch.StretchBand;
import org.amnok.map.stretch.StretchStyles;
import org.amnok.map.styling.Classing;
import org.amnok.map.styling.Facts;
import org.amnok.map.styling.FileStyle;
import org.amnok.map.styling.MapStyle;
import org.amnok.map.styling.SymbolAppearance;
import org.amnok.map.symbol.CirclesSeen;
import org.amnok.map.symbol.SiteSymbols;
import org.amnok.map.symbol.SitesAtScale;
import org.locationtech.jts.geom.Coordinate;

/// Collects what a map shows: only symbols that are in view have a line.
public final class Legend {
    /// A site's symbol is hidden when its middle lies so deep in another symbol, px.
    private static final double HIDDEN_PIXELS = 5;

    /// A site nearer to the edge is left out: its symbol would be cut, px.
    private static final double SITE_PIXELS = 7;

    /// The swatch of several sightings at one place.
    static final String SEVERAL = "several";

    /// The swatch of islands of measured size, whose shape is not known.
    static final String GUESSED_ISLAND = "island.size";

    static final String GUESSED_LAKE = "lake.size";

    /// The swatches of shores that are coarser than the picture.
    static final String COARSE_COAST = "coast.coarse";

    static final String COARSE_SHORE = "shore.coarse";

    private final Viewport viewport;
    private final MapStyle look;
    private final MapContents contents;
    private final Rivers rivers;
    private final DrawnSightings drawn;
    private final PrintedWords words;
    private final List<LegendLine> items = new ArrayList<>();

    private Legend(Viewport viewport, MapStyle look, MapContents contents, Rivers rivers) {
        this.viewport = viewport;
        this.look = look;
        this.contents = contents;
        this.rivers = rivers;
        drawn = DrawnSightings.of(contents, look.display(), viewport).ofSightings();
        words = new PrintedWords(look.language());
    }

    /// The lines in a fixed order: densities, sightings by family, their signs, stretches by
    /// family, crossings, sites, the river, heights, layers of a person's own. Every sighting in
    /// view counts in one of them, as in [FrameTest].
    public static List<LegendLine> of(
            Viewport viewport,
            MapStyle look,
            MapContents contents,
            Rivers rivers,
            Optional<DensityClasses> density) {
        var legend = new Legend(viewport, look, contents, rivers);
        density.ifPresent(d -> legend.items.addAll(LegendDensity.of(d, legend.words)));
        legend.addSightings();
        legend.addStretches();
        legend.addSites(LayerId.CROSSINGS);
        legend.addSites(LayerId.SITES);
        legend.addRivers();
        legend.addGround();
        legend.addRelief();
        legend.addBases();
        return legend.items;
    }

    /// The river, islands and lakes whose shape is a guess, which a map of others may hide where it
    /// is drawn, and shores that are coarse. Reads files.
    private void addRivers() {
        if ((shows(LayerId.BORDER) || shows(LayerId.RIVERS)) && rivers.areInView(viewport)) {
            add("river", rivers.areBanksInView(viewport) ? "river.banks" : "river");
        }
        var isOurs = contents.bases().stream().noneMatch(b -> b.source().mayShow(viewport));
        if (shows(LayerId.ISLANDS) && isOurs && rivers.areGuessedIslandsInView(viewport)) {
            add(GUESSED_ISLAND, GUESSED_ISLAND);
        }
        if (shows(LayerId.LAKES) && isOurs && rivers.areGuessedLakesInView(viewport)) {
            add(GUESSED_LAKE, GUESSED_LAKE);
        }
        if (shows(LayerId.RIVERS) && rivers.areCoarseShoresInView(viewport)) {
            add(COARSE_SHORE, COARSE_SHORE);
        }
        if (shows(LayerId.LAND) && rivers.isCoarseCoastInView(viewport)) {
            add(COARSE_COAST, COARSE_COAST);
        }
    }

    private void addSightings() {
        if (look.display().isDensity()) {
            items.addAll(CircleWords.of(contents, look, viewport).legend());
        }
        if (!shows(LayerId.SIGHTINGS) || look.display().isDensity()) {
            return;
        }
        var marks = contents.sightings().stream().filter(m -> inView(m.point())).toList();
        var styling = look.layer(LayerId.SIGHTINGS).styling();
        var classing = styling.classing();
        var file = styling.file();
        if (file != null) {
            addOpened(
                    file,
                    LayerId.SIGHTINGS,
                    marks.stream().map(SightingMarker::attributes).toList());
        } else if (classing instanceof Classing.One(var all)) {
            addFamilies(marks, all);
        } else {
            items.addAll(new LegendClasses(words).of(classing, marks));
        }
        if (file == null || look.display() == SightingDisplay.SYMBOLS) {
            addGroups();
        }
        marks.stream()
                .filter(m -> file == null && (m.doubtful() || m.disputed()))
                .min((a, b) -> a.kind().compareTo(b.kind()))
                .ifPresent(m -> add("symbol:" + SightingSymbols.symbol(m), "low"));
        addCircles();
        items.addAll(new LegendCells(words).of(contents.cells(), viewport));
    }

    /// The rules of a style of others that draw something in view.
    private void addOpened(FileStyle file, LayerId layer, List<Facts> seen) {
        for (var line : OpenedLegend.of(file, layer, viewport.scaleDenominator())) {
            var count = (int) seen.stream().filter(line.takes()).count();
            if (count > 0) {
                var counted = layer == LayerId.SIGHTINGS ? count : 0;
                items.add(new LegendLine("symbol:" + line.symbol(), line.title(), counted));
            }
        }
    }

    private void addGroups() {
        var isEvery = look.display() == SightingDisplay.EVERY;
        if (!drawn.crowded()
                && drawn.all().stream()
                        .filter(g -> viewport.frame().contains(g.centre(viewport)))
                        .anyMatch(g -> !g.isSingle())) {
            add(isEvery ? SEVERAL : "ring", isEvery ? "several" : "group");
        }
    }

    private void addCircles() {
        var circles = CirclesSeen.of(contents, viewport);
        if (shows(LayerId.UNCERTAINTY) && !circles.drawn().isEmpty()) {
            items.add(
                    new LegendLine(
                            "circle" + colour(LayerId.UNCERTAINTY),
                            CircleWords.drawn(circles, words)));
        }
        items.addAll(CircleWords.of(circles, look, viewport).legend());
    }

    private void addFamilies(List<SightingMarker> marks, SymbolAppearance look) {
        var numbers = new EnumMap<SightingKind, Integer>(SightingKind.class);
        for (var mark : marks) {
            numbers.merge(mark.kind(), 1, Integer::sum);
        }
        for (var family : Family.values()) {
            var kinds = numbers.keySet().stream().filter(kind -> kind.family() == family).toList();
            if (!kinds.isEmpty()) {
                var symbol = SightingSymbols.symbol(kinds.getFirst(), false, look);
                var text = words.get("family." + family.code());
                var number = kinds.stream().mapToInt(numbers::get).sum();
                items.add(new LegendLine("symbol:" + symbol, text, number));
            }
        }
    }

    /// The colour that a person gave to a whole layer, as a swatch ends; empty for the designed
    /// one.
    private String colour(LayerId layer) {
        return look.layer(layer).styling().classing() instanceof Classing.One(var all)
                        && all.colour() != null
                ? all.colour().hex()
                : "";
    }

    /// A line a family: bands have its colour.
    private void addStretches() {
        if (!shows(LayerId.STRETCHES)) {
            return;
        }
        var numbers = new EnumMap<Family, Integer>(Family.class);
        StretchBand.of(contents.stretches()).stream()
                .filter(band -> rivers.inView(band, viewport))
                .forEach(band -> numbers.merge(band.family(), band.members().size(), Integer::sum));
        var isShown = StretchStyles.areDrawn(ScaleBand.of(viewport.scaleDenominator()));
        numbers.forEach(
                (family, number) ->
                        items.add(
                                new LegendLine(
                                        "stretch:" + family.name(),
                                        words.get(
                                                isShown ? "stretch" : "stretch.small",
                                                words.get("family." + family.code())),
                                        number)));
    }

    private void addSites(LayerId layer) {
        if (!shows(layer)) {
            return;
        }
        var crossings = layer == LayerId.CROSSINGS;
        var shown =
                SitesAtScale.drawn(contents.sites(), viewport.scaleDenominator()).stream()
                        .filter(s -> s.type().isCrossing() == crossings)
                        .filter(this::inView)
                        .filter(s -> !isHidden(s))
                        .toList();
        var classing = look.layer(layer).styling().classing();
        var file = look.layer(layer).styling().file();
        if (file != null) {
            addOpened(file, layer, shown.stream().map(SiteSymbols::attributes).toList());
        } else if (classing instanceof Classing.One(var all)) {
            addSymbols(shown, all);
        } else {
            items.addAll(new LegendClasses(words).ofSites(classing, shown));
        }
        if (crossings && file == null) {
            shown.stream()
                    .filter(s -> s.position() == Site.Position.DERIVED)
                    .findFirst()
                    .ifPresent(s -> add("symbol:" + SiteSymbols.symbol(s), "derived"));
        }
    }

    /// True when a symbol of sightings lies on the site's.
    private boolean isHidden(Site site) {
        return shows(LayerId.SIGHTINGS)
                && site.middle().map(viewport::screen).filter(this::isBelowSymbol).isPresent();
    }

    private boolean isBelowSymbol(Coordinate at) {
        return drawn.at(viewport, at.x, at.y, 0)
                .anyMatch(g -> g.distance(viewport, at.x, at.y) < g.radiusPixels() - HIDDEN_PIXELS);
    }

    private void addSymbols(List<Site> shown, SymbolAppearance all) {
        shown.stream()
                .map(s -> SiteSymbols.symbol(s).replace("-derived", ""))
                .distinct()
                .sorted()
                .forEach(symbol -> add("symbol:" + SiteSymbols.styled(symbol, all), symbol));
    }

    /// Classes of lines and areas.
    private void addGround() {
        for (var layer : look.layers()) {
            if (layer.showsAt(viewport.scaleDenominator())) {
                items.addAll(
                        new LegendClasses(words).ofGround(layer.id(), layer.styling().classing()));
            }
        }
    }

    private void addBases() {
        for (var base : contents.bases()) {
            if (base.source().mayShow(viewport)) {
                base.source()
                        .keys(viewport, look.theme())
                        .forEach(key -> items.add(LegendLine.of(key)));
            }
        }
    }

    private void add(String swatch, String key) {
        items.add(new LegendLine(swatch, words.get(key)));
    }

    private boolean shows(LayerId id) {
        return look.shows(id, viewport.scaleDenominator());
    }

    private boolean inView(LatLon point) {
        return viewport.frame().contains(viewport.screen(point));
    }

    private boolean inView(Site site) {
        var inner = viewport.frame();
        inner.expandBy(-SITE_PIXELS);
        return site.middle().map(viewport::screen).filter(inner::contains).isPresent();
    }

    /// How high the ground is, of what is seen of heights that lie below the map: tints from the
    /// lowest up, then contours. Reads files.
    private void addRelief() {
        var keys =
                contents.bases().stream()
                        .map(BaseOnMap::source)
                        .filter(source -> source.isRelief() && source.mayShow(viewport))
                        .map(source -> source.reliefKey(viewport))
                        .flatMap(Optional::stream)
                        .toList();
        if (keys.stream().anyMatch(ReliefKey::tints)) {
            items.add(LegendLine.heading("heights", words.get("heights")));
            HeightTints.steps().forEach(this::addTint);
        }
        var line = "line" + ThemeColour.CONTOUR.hex(look.theme());
        keys.stream()
                .map(ReliefKey::contourMetres)
                .filter(metres -> metres > 0)
                .distinct()
                .forEach(metres -> items.add(new LegendLine(line, words.get("contour", metres))));
    }

    private void addTint(int metres) {
        var area = "area" + HeightTints.colour(metres).hex(look.theme());
        items.add(new LegendLine(area, words.get("height", metres)));
    }
}
