package org.amnok.layout.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.amnok.domain.Language;
import org.amnok.domain.ProblemException;
import org.amnok.domain.River;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.page.LegendItem;
import org.amnok.domain.page.MapItem;
import org.amnok.domain.page.MapView;
import org.amnok.domain.page.ObservationQuestion;
import org.amnok.domain.page.PageDesign;
import org.amnok.domain.page.PageRectangle;
import org.amnok.domain.page.Placement;
import org.amnok.domain.page.SourceItem;
import org.amnok.domain.record.Site;
import org.amnok.layout.FrameTest;
import org.amnok.layout.OwnMarks;
import org.amnok.layout.PrintedWords;
import org.amnok.layout.Sheet;
import org.amnok.layout.caption.Caption;
import org.amnok.layout.caption.Captions;
import org.amnok.map.MapExtent;
import org.amnok.map.Theme;
import org.amnok.map.Viewport;
import org.amnok.map.base.BaseOnMap;
import org.amnok.map.compose.MapComposer;
import org.amnok.map.ground.BaseNames;
import org.amnok.map.ground.Gazetteer;
import org.amnok.map.stretch.RiverPlaces;
import org.amnok.map.styling.MapStyle;
import org.amnok.release.ReleaseFrame;
import org.amnok.release.ReleasedSighting;
import org.amnok.release.ReleasedSightings;
import org.amnok.release.ReleasedSites;
import org.amnok.render.MapRenderer;
import org.amnok.render.TextRenderer;
import org.jspecify.annotations.Nullable;

/// Makes sheets of designed pages, from what was released. Thread-safe.
public final class PageComposer {
    static final double SCREEN_DPI = 96;

    final MapComposer maps;
    final MapRenderer renderer;
    final TextRenderer pen;
    private final Map<River, RiverPlaces> riverPlaces = new EnumMap<>(River.class);
    private @Nullable TownNames towns;
    private @Nullable Captions captions;
    private @Nullable OwnMarks ownMarks;

    public PageComposer(MapComposer maps, MapRenderer renderer, TextRenderer pen) {
        this.maps = maps;
        this.renderer = renderer;
        this.pen = pen;
    }

    public MapComposer maps() {
        return maps;
    }

    /// Letters for what is drawn without a map.
    public TextRenderer pen() {
        return pen;
    }

    /// Words that stand on maps, in legends and around them whatever is shown, in all languages.
    public List<String> printed() {
        var words = new ArrayList<>(BaseNames.of(maps.base()));
        for (var language : Language.values()) {
            words.addAll(new PrintedWords(language).all());
            words.addAll(Captions.fixedWords(language));
        }
        return words;
    }

    /// Most pages name no towns.
    synchronized TownNames towns() {
        if (towns == null) {
            towns = new TownNames(Gazetteer.landmarks(maps.base()));
        }
        return towns;
    }

    /// Most pages have no strip.
    synchronized RiverPlaces riverPlaces(River river) {
        return riverPlaces.computeIfAbsent(river, each -> RiverPlaces.of(maps.base(), each));
    }

    /// Most pages ask for no caption.
    synchronized Captions captions() {
        if (captions == null) {
            captions = new Captions(maps.base());
        }
        return captions;
    }

    /// A plain picture, laid out.
    ///
    /// @param least room for what is beside the map: that of others of a series
    /// @throws org.amnok.domain.ProblemException when its size leaves no room for a map
    public Sheet picture(
            PictureSpec spec, ReleasedSightings sightings, ReleasedSites sites, PictureRoom least) {
        var records = new PageRecords(sightings, Map.of(), sites, spec.figures());
        var suited = spec.suited();
        var page = new PicturePage(this, suited, records, least);
        return new PageSheet(
                this, page.design(), records, suited.facts(), spec.size().dpi(), page.map());
    }

    /// What a picture takes for what is beside its map.
    public PictureRoom room(
            PictureSpec spec, ReleasedSightings sightings, ReleasedSites sites, PictureRoom least) {
        return new PicturePage(
                        this,
                        spec.suited(),
                        new PageRecords(sightings, Map.of(), sites, spec.figures()),
                        least)
                .room();
    }

    /// What a person asks of a page that a template makes.
    ///
    /// @param title null for one that follows from the records
    /// @param days null for all
    /// @param other what is compared with it, with its days; null for what the template finds
    /// @param looks that the page tells of; null for those that the template finds
    public record PageRequest(
            Language language,
            MapView view,
            String projection,
            SightingFilter filter,
            @Nullable DateSpan days,
            @Nullable SightingFilter other,
            @Nullable ObservationQuestion looks,
            @Nullable String title) {
        /// From the first to the last day of either that is compared; null for all.
        private @Nullable DateSpan ofBoth() {
            if (days == null || other == null) {
                return days;
            }
            var before = other.dates();
            return before == null ? null : days.hull(before);
        }
    }

    /// The page that a template makes of a request.
    ///
    /// @param records with what passed the filter of the request as sightings of all maps
    public PageDesign page(
            PageTemplate template, PageRequest request, PageRecords records, PageFacts facts) {
        return template.design(brief(request, records, facts));
    }

    /// A page, and how it is laid out.
    public record Parted(PageDesign design, Sheet sheet) {}

    /// A page with a map of each of some parts of what was released.
    ///
    /// @param parts by the keys of the words above the maps
    public Parted parted(
            PageRequest request,
            SequencedMap<String, ReleasedSightings> parts,
            PageRecords records,
            PageFacts facts) {
        var byMap = new HashMap<String, ReleasedSightings>();
        parts.values().forEach(part -> byMap.put(PageBuilder.mapId(byMap.size()), part));
        var design = PartedPages.of(brief(request, records, facts), List.copyOf(parts.keySet()));
        var parted = new PageRecords(records.sightings(), byMap, records.sites(), PageFigures.NONE);
        return new Parted(design, sheet(design, parted, facts, design.size().dpi()));
    }

    private PageBrief brief(PageRequest request, PageRecords records, PageFacts facts) {
        var frame = new PageRectangle(0, 0, 200, 140);
        var draft =
                new MapPiece(
                        MapItem.of(PageBuilder.MAP, frame, request.view())
                                .of(request.filter(), request.ofBoth())
                                .inProjection(request.projection()),
                        request.language(),
                        SCREEN_DPI,
                        records,
                        facts,
                        maps);
        var titles = new PageTitles(towns(), request.language());
        var measure = new PageMeasure(pen, request.language(), draft);
        var source = new SourceItem(Placement.of("sources", frame), true);
        var ink = new PageStyle(pen, Theme.LIGHT, request.language(), 1);
        var title = request.title();
        return new PageBrief(
                request.language(),
                request.view(),
                request.projection(),
                request.filter(),
                request.days(),
                request.other(),
                request.looks(),
                new PageBrief.Words(
                        title == null
                                ? titles.title(draft.shown(), draft.viewport().centre())
                                : title,
                        title != null,
                        titles.standfirst(
                                draft.shown(), MapPiece.near(List.of(draft)), request.ofBoth())),
                draft.shown(),
                TextFields.span(draft.shown().isEmpty() ? draft.near() : draft.shown())
                        .orElse(null),
                draft.legend().stream().map(line -> line.swatch()).toList(),
                new SourcePainter(ink).text(source, List.of(draft), List.of(), facts, true),
                measure);
    }

    /// A page that a template made, with a plate no higher than the legend of what was counted.
    ///
    /// @param records with what its maps show of counts
    public PageDesign fitted(PageDesign design, PageRecords records, PageFacts facts) {
        return new PageSheet(this, design, records, facts, SCREEN_DPI).fitted();
    }

    /// The lines of a legend in the words of the program, those that are left out among them.
    public List<org.amnok.layout.LegendLine> legend(
            PageDesign design, LegendItem legend, PageRecords records, PageFacts facts) {
        return new PageSheet(this, design, records, facts, SCREEN_DPI).linesOf(legend);
    }

    /// The caption that the program writes for a page, whatever a person made of it.
    public Caption caption(PageDesign design, PageRecords records, PageFacts facts) {
        return new PageSheet(this, design, records, facts, SCREEN_DPI).written();
    }

    /// What fields of texts say on a page, by their names with braces: those that any text may
    /// have, and those that its texts have of its maps.
    public Map<String, String> fields(PageDesign design, PageRecords records, PageFacts facts) {
        return new PageSheet(this, design, records, facts, SCREEN_DPI).fields();
    }

    /// What the maps of a page show, in their order; of a page without one what is typed on it.
    ///
    /// @param sites of the project
    /// @param bases maps of others below
    public List<ReleaseFrame> frames(
            PageDesign design, Collection<Site> sites, List<BaseOnMap> bases) {
        return frames(
                design,
                viewports(design).map(view -> new Seen(view, MapStyle.DEFAULT)),
                sites,
                bases);
    }

    List<ReleaseFrame> frames(
            PageDesign design, Stream<Seen> views, Collection<Site> sites, List<BaseOnMap> bases) {
        var words = design.words();
        var marks = PageMarks.of(design);
        var frames =
                views.map(
                                each ->
                                        frame(each, words, sites, bases)
                                                .with(marks.places(), marks.pictures()))
                        .toList();
        return frames.isEmpty()
                ? List.of(ReleaseFrame.withoutMap(words, marks.pictures()))
                : frames;
    }

    /// A map of a page.
    ///
    /// @param look which layers it draws
    record Seen(Viewport viewport, MapStyle look) {
        static Seen of(MapPiece map) {
            return new Seen(map.viewport(), map.look());
        }
    }

    private ReleaseFrame frame(
            Seen seen, String words, Collection<Site> sites, List<BaseOnMap> bases) {
        var view = seen.viewport();
        var isBare = bases.isEmpty() && FrameTest.isBare(view, maps, sites);
        var named = ownMarks().words(view, seen.look(), sites, bases);
        return FrameTest.frame(view, named.isEmpty() ? words : words + "\n" + named, isBare)
                .drawing(ownMarks().in(view, seen.look(), sites, bases));
    }

    /// What maps draw of a person's own.
    public synchronized OwnMarks ownMarks() {
        if (ownMarks == null) {
            ownMarks = new OwnMarks(maps.base().sites());
        }
        return ownMarks;
    }

    private static Stream<Viewport> viewports(PageDesign design) {
        return design.all(MapItem.class).stream()
                .map(map -> MapPiece.viewport(map, Paper.box(map.frame()), SCREEN_DPI));
    }

    /// What the first map of a page shows.
    ///
    /// @throws ProblemException when it has none
    public MapExtent extent(PageDesign design) {
        return viewports(design)
                .findFirst()
                .map(MapExtent::of)
                .orElseThrow(
                        () ->
                                ProblemException.ofTexts(
                                        "editor.series_needs_map", "page.add_a_map_first"));
    }

    /// True of the released sightings that lie in the frame of a map of a page.
    public Predicate<ReleasedSighting> shows(PageDesign design) {
        return viewports(design)
                .map(viewport -> FrameTest.of(viewport, maps.rivers()))
                .reduce(none -> false, Predicate::or);
    }

    /// True of those that are placed beyond the frames of a page and may lie in one.
    public Predicate<ReleasedSighting> near(PageDesign design) {
        return viewports(design).map(FrameTest::near).reduce(none -> false, Predicate::or);
    }

    /// A page.
    public Sheet sheet(PageDesign design, PageRecords records, PageFacts facts, double dpi) {
        return new PageSheet(this, design, records, facts, dpi);
    }
}
