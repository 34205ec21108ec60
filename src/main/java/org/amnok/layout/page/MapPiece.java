package org.amnok.layout.page;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.Language;
import org.amnok.domain.LatLon;
import org.amnok.domain.Lazy;
import org.amnok.domain.SightingDisplay;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.page.MapItem;
import org.amnok.domain.page.MapView;
import org.amnok.domain.page.PageRectangle;
import org.amnok.geo.projection.MapProjection;
import org.amnok.geo.projection.Projections;
import org.amnok.layout.Box;
import org.amnok.layout.CircleWords;
import org.amnok.layout.FrameTest;
import org.amnok.layout.Legend;
import org.amnok.layout.LegendLine;
import org.amnok.layout.ReleaseNotes;
import org.amnok.layout.ReleasedContents;
import org.amnok.layout.caption.AskedWords;
import org.amnok.map.LayerId;
import org.amnok.map.MapExtent;
import org.amnok.map.Theme;
import org.amnok.map.Viewport;
import org.amnok.map.base.DrawnBases;
import org.amnok.map.compose.MapComposer;
import org.amnok.map.contents.MapContents;
import org.amnok.map.marker.BandMarker;
import org.amnok.map.styling.Labelling;
import org.amnok.map.styling.LayerSetting;
import org.amnok.map.styling.MapStyle;
import org.amnok.map.symbol.SitesAtScale;
import org.amnok.release.ReleasedSighting;
import org.amnok.release.ReleasedSightings;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/// A map of a page as it is drawn. Its own px are as many times larger than those of the page as
/// its symbols are: everything in it grows alike.
final class MapPiece {
    private final MapItem item;
    private final Box box;
    private final Viewport viewport;
    private final MapStyle look;
    private final MapContents contents;
    private final ReleasedSightings sightings;
    private final ReleaseNotes notes;
    private final MapComposer composer;
    private final Predicate<ReleasedSighting> shows;
    private final ObservationsOnPage looks;
    private final @Nullable DifferenceOnMap difference;
    private final Lazy<List<ReleasedSighting>> shown;
    private final Lazy<List<LegendLine>> legend = new Lazy<>(this::described);
    private final Lazy<AskedWords> askedWords;
    private List<MapPiece> described = List.of();

    MapPiece(
            MapItem item,
            Language pageLanguage,
            double dpi,
            PageRecords records,
            PageFacts facts,
            MapComposer composer) {
        this.item = item;
        this.composer = composer;
        box = Paper.box(item.frame());
        viewport = viewport(item, box, dpi);
        var language = item.language() == null ? pageLanguage : item.language();
        var usual = facts.look();
        var themed = item.dark() ? usual.always(Theme.DARK) : usual.in(Theme.LIGHT);
        var asked =
                themed.showing(display(item, facts))
                        .in(language)
                        .with(
                                facts.look().layers().stream()
                                        .filter(this::isDrawn)
                                        .map(this::lettered)
                                        .toList());
        look = DrawnBases.of(facts.bases(), viewport, asked, () -> false).look();
        sightings = records.of(item);
        notes = new ReleaseNotes(pageLanguage, sightings);
        askedWords =
                new Lazy<>(
                        () ->
                                new AskedWords(
                                        composer.base(), records.sites().sites(), pageLanguage));
        looks = new ObservationsOnPage(composer, records.figures(), language);
        var beside = records.figures().differences().get(item.id());
        var sets = records.figures().compared();
        difference = beside == null ? null : new DifferenceOnMap(beside, sets, language);
        shows = inFrame(viewport).and(isOfDays(item));
        shown = new Lazy<>(() -> sightings.sightings().stream().filter(shows).toList());
        contents =
                composer.shown(ReleasedContents.of(sightings, records.sites()), look)
                        .over(facts.bases())
                        .with(bands());
    }

    private static SightingDisplay display(MapItem item, PageFacts facts) {
        return item.sightings() == null ? facts.look().display() : item.sightings();
    }

    private static Predicate<ReleasedSighting> isOfDays(MapItem item) {
        var days = item.days();
        return sighting -> days == null || sighting.mayBeOf(days);
    }

    /// The same contents in another frame.
    private MapPiece(MapPiece other, MapItem item, Viewport viewport) {
        this.item = item;
        this.viewport = viewport;
        box = Paper.box(item.frame());
        look = other.look.with(other.look.layers().stream().filter(this::isDrawn).toList());
        contents = other.contents;
        sightings = other.sightings;
        notes = other.notes;
        askedWords = other.askedWords;
        composer = other.composer;
        looks = other.looks;
        difference = other.difference;
        shows = inFrame(viewport).and(isOfDays(item));
        shown = new Lazy<>(() -> sightings.sightings().stream().filter(shows).toList());
    }

    /// Differences add up what no layer of the map draws.
    private Predicate<ReleasedSighting> inFrame(Viewport seen) {
        return difference == null
                ? FrameTest.of(seen, look, composer.rivers())
                : FrameTest.of(seen, composer.rivers());
    }

    /// The same contents in another frame, seen by a viewport of its size.
    MapPiece in(PageRectangle frame, Viewport seen) {
        return new MapPiece(this, item.with(item.placement().at(frame)), seen);
    }

    /// The middles of the symbols of sites, px; also of those beyond the frame.
    List<Coordinate> drawnSites() {
        var places = new ArrayList<Coordinate>();
        for (var site : SitesAtScale.drawn(contents.sites(), viewport.scaleDenominator())) {
            if (look.has(site.type().isCrossing() ? LayerId.CROSSINGS : LayerId.SITES)) {
                site.middle().map(viewport::screen).ifPresent(places::add);
            }
        }
        return places;
    }

    /// The same contents as another item shows them.
    MapPiece as(MapItem other) {
        var seen = viewport(other, Paper.box(other.frame()), PageComposer.SCREEN_DPI);
        return new MapPiece(this, other, seen);
    }

    static Viewport viewport(MapItem item, Box box, double dpi) {
        var factor = item.symbolFactor();
        var width = box.width() / factor;
        var height = box.height() / factor;
        var pixelRatio = dpi / 96 * factor;
        var projection = projection(item);
        return switch (item.view()) {
            case MapView.Box(var southWest, var northEast) ->
                    MapExtent.of(projection, southWest, northEast)
                            .fitted(width, height, pixelRatio);
            case MapView.Scale(var centre, var denominator) -> {
                var at = projection.toMap(centre);
                yield new Viewport(projection, at.x, at.y, 1, width, height, pixelRatio)
                        .atScale(denominator * factor);
            }
        };
    }

    /// Web Mercator where this program does not know the projection.
    private static MapProjection projection(MapItem item) {
        return Projections.byCode(item.projection()).orElse(Projections.webMercator());
    }

    private boolean isDrawn(LayerSetting layer) {
        var id = layer.id();
        return id == LayerId.GRATICULE || id != LayerId.CAMERAS && !isHidden(id);
    }

    private boolean isHidden(LayerId layer) {
        return item.hiddenLayers().contains(layer.name().toLowerCase(Locale.ROOT));
    }

    private boolean hasGraticule() {
        return item.grid() == MapItem.Grid.DEGREES && !isHidden(LayerId.GRATICULE);
    }

    /// Circles are lettered once: by the renderer, or by notes. A graticule that is not wanted is
    /// hidden rather than left out: where nothing is said of it, bare maps have one.
    private LayerSetting lettered(LayerSetting layer) {
        var none = new Labelling(new Labelling.Words.None(), null, 1);
        return switch (layer.id()) {
            case UNCERTAINTY -> item.notes() ? layer.styled(layer.styling().with(none)) : layer;
            case SIGHTINGS -> layer.styled(layer.styling().filtered(""));
            case GRATICULE -> layer.visible(layer.visible() && hasGraticule());
            default -> layer;
        };
    }

    MapItem item() {
        return item;
    }

    /// On the page, logical px.
    Box box() {
        return box;
    }

    Viewport viewport() {
        return viewport;
    }

    MapStyle look() {
        return look;
    }

    MapContents contents() {
        return contents;
    }

    MapComposer composer() {
        return composer;
    }

    /// What was released for it, also what lies outside its frame or nowhere.
    ReleasedSightings sightings() {
        return sightings;
    }

    /// What the page must say of these, in its language.
    ReleaseNotes notes() {
        return notes;
    }

    /// What must be said of its filter, and of days that some maps ask for.
    ///
    /// @param days null for any
    List<String> asked(@Nullable DateSpan days) {
        var area = item.filter().find(Criterion.InArea.class);
        var told =
                area.filter(this::isFrame).isPresent()
                        ? item.filter().without(Criterion.InArea.SUBJECT)
                        : item.filter();
        return Stream.of(SightingFilter.ALL.possiblyDuring(days), told)
                .filter(filter -> !filter.isAll())
                .flatMap(filter -> askedWords.get().of(filter, shown()).stream())
                .toList();
    }

    /// True of an area that leaves nothing out which the map shows: its own frame.
    private boolean isFrame(Criterion.InArea area) {
        return area.ring().stream()
                .map(viewport::screen)
                .allMatch(
                        at ->
                                isEdge(at.x, viewport.widthPixels())
                                        && isEdge(at.y, viewport.heightPixels()));
    }

    private static boolean isEdge(double at, double far) {
        return Math.min(Math.abs(at), Math.abs(at - far)) < 1;
    }

    /// What lies in its frame.
    List<ReleasedSighting> shown() {
        return shown.get();
    }

    /// What is placed beyond its frame and may lie in it.
    List<ReleasedSighting> near() {
        var near = FrameTest.near(viewport).and(isOfDays(item));
        return sightings.sightings().stream().filter(near).toList();
    }

    /// How many placed beyond the frames of maps may lie in one; 0 where anything is placed in one.
    static int near(Collection<MapPiece> maps) {
        return maps.stream().allMatch(map -> map.shown().isEmpty()) ? beyond(maps) : 0;
    }

    /// How many that no map shows in its frame may lie in one.
    static int beyond(Collection<MapPiece> maps) {
        var near = maps.stream().flatMap(map -> map.near().stream()).collect(Collectors.toSet());
        maps.forEach(map -> map.shown().forEach(near::remove));
        return near.size();
    }

    /// True of what it tells of: what is placed in its frame, and what may lie in it, by its circle
    /// or cell.
    Predicate<ReleasedSighting> told() {
        return shows.or(FrameTest.near(viewport).and(isOfDays(item)));
    }

    /// True of what lies in its frame, may be of its days and is of a layer that is drawn.
    Predicate<ReleasedSighting> shows() {
        return shows;
    }

    /// 55,000 for 1 : 55,000 on paper.
    double scaleDenominator() {
        return viewport.scaleDenominator() / item.symbolFactor();
    }

    /// What its symbols mean.
    List<LegendLine> legend() {
        return legend.get();
    }

    private List<LegendLine> described() {
        var density = composer.density(contents, look, viewport);
        var lines =
                Stream.of(
                                looksTold().map(looks::legend).orElse(List.of()),
                                difference == null ? List.<LegendLine>of() : difference.legend(),
                                Legend.of(viewport, look, contents, composer.rivers(), density))
                        .flatMap(List::stream)
                        .toList();
        for (var other : described) {
            lines = AlikeMaps.together(lines, other.legend());
        }
        return lines;
    }

    /// Has the legend describe what other maps show, too.
    MapPiece describing(List<MapPiece> others) {
        described = List.copyOf(others);
        return this;
    }

    /// What the looks along the banks that it draws add up to; empty when it draws none.
    private Optional<ToldObservations> looksTold() {
        return Optional.ofNullable(item.looks()).flatMap(looks::told);
    }

    /// Looks beside the banks, differences below the rivers.
    private List<BandMarker> bands() {
        var beside = looksTold().map(ToldObservations::bands).orElse(List.of());
        var below = difference == null ? List.<BandMarker>of() : difference.bands();
        return Stream.concat(below.stream(), beside.stream()).toList();
    }

    /// What must be said of its bands of looks.
    List<String> lookNotes() {
        return looksTold().map(looks::notes).orElse(List.of());
    }

    /// The two sets of reports of which it shows the difference; empty when it shows none.
    String compared() {
        return difference == null ? "" : difference.sets();
    }

    /// What must be said of its differences.
    List<String> differenceNotes() {
        return difference == null ? List.of() : difference.notes();
    }

    /// What is said beside it of circles that are wider than it.
    List<String> circleNotes() {
        return CircleWords.of(contents, look, viewport).notes();
    }

    /// Where a place lies on the page, logical px; empty when it is not in the frame.
    Optional<Point2D> spot(LatLon place) {
        var at = viewport.screen(place);
        var factor = item.symbolFactor();
        return viewport.frame().contains(at)
                ? Optional.of(new Point2D.Double(box.x() + at.x * factor, box.y() + at.y * factor))
                : Optional.empty();
    }

    /// A rectangle of the page in px of the map.
    Box inside(Box page) {
        var factor = item.symbolFactor();
        return new Box(
                (page.x() - box.x()) / factor,
                (page.y() - box.y()) / factor,
                page.width() / factor,
                page.height() / factor);
    }
}
