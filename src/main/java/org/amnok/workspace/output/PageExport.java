package org.amnok.workspace.output;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.amnok.domain.River;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.page.CountsItem;
import org.amnok.domain.page.DifferenceQuestion;
import org.amnok.domain.page.MapItem;
import org.amnok.domain.page.ObservationItem;
import org.amnok.domain.page.PageDesign;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.Illustration;
import org.amnok.domain.tabulation.SideBySide;
import org.amnok.geo.border.ObservationPlaces;
import org.amnok.index.RowSet;
import org.amnok.layout.LegendLine;
import org.amnok.layout.Sheet;
import org.amnok.layout.caption.Caption;
import org.amnok.layout.page.CountFigure;
import org.amnok.layout.page.DaySpans;
import org.amnok.layout.page.PageComposer;
import org.amnok.layout.page.PageComposer.PageRequest;
import org.amnok.layout.page.PageFacts;
import org.amnok.layout.page.PageFigures;
import org.amnok.layout.page.PageRecords;
import org.amnok.layout.page.PageTemplate;
import org.amnok.map.MapExtent;
import org.amnok.map.stretch.Rivers;
import org.amnok.map.styling.MapStyle;
import org.amnok.release.Release;
import org.amnok.release.ReleasedObservations;
import org.amnok.release.ReleasedSighting;
import org.amnok.release.ReleasedSightings;
import org.amnok.workspace.KnownPlaces;
import org.amnok.workspace.ReleaseChoice;
import org.amnok.workspace.WorkspaceState;
import org.amnok.workspace.counting.ComparedObservations;
import org.amnok.workspace.counting.PageCounts;
import org.jspecify.annotations.Nullable;

/// Makes designed pages of a project that may leave this machine: every record passes the release
/// gate. Thread-safe.
public final class PageExport {
    final PageComposer composer;
    private final Releases releases;
    private final List<String> attributions;
    private final PageCounts counts;
    private final ObservationPlaces lookPlaces;
    private final OwnPictures pictures = new OwnPictures();

    /// @param attributions printed on every page
    /// @param places by which charts count
    public PageExport(
            PageComposer composer,
            Releases releases,
            List<String> attributions,
            KnownPlaces places) {
        this.composer = composer;
        this.releases = releases;
        this.attributions = List.copyOf(attributions);
        counts = new PageCounts(places, composer.pen());
        lookPlaces = new ObservationPlaces(composer.maps().rivers()::line);
    }

    /// What the first map of a page shows: whose sites and stretches have a page in a series.
    ///
    /// @throws org.amnok.domain.ProblemException when it has none
    public MapExtent extent(PageDesign design) {
        return composer.extent(design);
    }

    /// Along which stretches are measured.
    public Rivers rivers() {
        return composer.maps().rivers();
    }

    /// How long a river is on the map, whole metres; 0 when it lacks it.
    public int metres(River river) {
        return new ObservationExport(releases, composer).metres(river);
    }

    /// Prepares releases of which pages are made.
    public Releases releases() {
        return releases;
    }

    /// The sightings that a template is asked to show. Not for the FX thread.
    ///
    /// @throws org.amnok.domain.ProblemException when the filter asks for what never leaves
    public ReleaseChoice choice(PageRequest request, WorkspaceState state) {
        var wanted = new MapQuestion(request.filter(), request.days());
        var other = request.other();
        var compared = other == null ? wanted : new MapQuestion(other, null);
        return choice(Stream.of(wanted, compared).distinct().toList(), state);
    }

    /// Those that the maps of a page are asked to show.
    public ReleaseChoice choice(PageDesign design, WorkspaceState state) {
        var onMaps =
                design.all(MapItem.class).stream()
                        .map(map -> new MapQuestion(map.filter(), map.days()));
        var counted = counted(design).map(filter -> new MapQuestion(filter, null));
        var placed = composer.shows(design).or(countedBy(design, state.contents()));
        return choice(Stream.concat(onMaps, counted).distinct().toList(), state)
                .in(
                        composer.frames(design, state.contents().sites(), state.bases()),
                        placed.or(composer.near(design)),
                        placed);
    }

    /// True when charts of a page count.
    public static boolean counts(PageDesign design) {
        return !design.all(CountsItem.class).isEmpty() || differences(design).findAny().isPresent();
    }

    /// What a page asks for: of two that ask for the same the same is released.
    public static List<Object> asked(PageDesign design) {
        var onMaps =
                design.all(MapItem.class).stream()
                        .map(map -> new MapQuestion(map.filter(), map.days()));
        return Stream.<Object>concat(onMaps, counted(design)).toList();
    }

    /// What charts of a page and differences on its maps ask for.
    private static Stream<SightingFilter> counted(PageDesign design) {
        var onMaps = differences(design).flatMap(each -> Stream.of(each.a(), each.b()));
        var onCharts =
                design.all(CountsItem.class).stream()
                        .flatMap(
                                item ->
                                        item.other() == null
                                                ? Stream.of(item.filter())
                                                : Stream.of(item.filter(), item.other()));
        return Stream.concat(onCharts, onMaps);
    }

    private static Stream<DifferenceQuestion> differences(PageDesign design) {
        return design.all(MapItem.class).stream()
                .flatMap(map -> Stream.ofNullable(map.difference()));
    }

    /// Maps whose sightings lie over strips.
    private static Stream<MapItem> onStrips(PageDesign design) {
        return design.all(ObservationItem.class).stream()
                .filter(item -> item.part() == ObservationItem.Part.STRIP)
                .flatMap(item -> item.describedMap().stream())
                .flatMap(id -> design.find(id).stream())
                .map(MapItem.class::cast);
    }

    private Predicate<ReleasedSighting> countedBy(PageDesign design, ProjectContents contents) {
        var counted =
                counted(design).map(filter -> releases.meant(ExportQuery.of(filter), contents));
        var onStrips =
                onStrips(design)
                        .map(
                                map ->
                                        releases.meant(
                                                new MapQuestion(map.filter(), map.days())
                                                        .question(),
                                                contents));
        return Stream.concat(counted, onStrips).reduce(none -> false, Predicate::or);
    }

    /// What one at least of some maps asks for.
    private ReleaseChoice choice(List<MapQuestion> maps, WorkspaceState state) {
        var rows = maps.stream().map(map -> map.candidates(state)).reduce(RowSet.EMPTY, RowSet::or);
        var meant =
                maps.stream()
                        .map(map -> releases.meant(map.question(), state.contents()))
                        .reduce(none -> false, Predicate::or);
        var undated =
                maps.stream()
                        .map(map -> releases.undated(map.onAnyDay(), state.contents()))
                        .reduce(none -> false, Predicate::or);
        return releases.choice(rows, meant, undated, state);
    }

    /// The page that a template makes.
    public PageDesign design(
            PageTemplate template,
            PageRequest request,
            Release release,
            WorkspaceState state,
            LocalDate made) {
        return design(template, request, release.sightings(), release, state, made);
    }

    /// The same of some of what was released: a page of a series.
    public PageDesign design(
            PageTemplate template,
            PageRequest request,
            ReleasedSightings sightings,
            Release release,
            WorkspaceState state,
            LocalDate made) {
        var records = new PageRecords(sightings, release.sites());
        var design = composer.page(template, request, records, facts(state, made));
        var isCounted = Set.of(PageTemplate.DIFFERENCE, PageTemplate.COVERAGE).contains(template);
        return isCounted
                ? composer.fitted(
                        design, records(design, sightings, release, state), facts(state, made))
                : design;
    }

    /// A page, laid out.
    ///
    /// @param made the day that is printed
    /// @param dpi null for that of the page's size
    public Sheet sheet(
            PageDesign design,
            Release release,
            WorkspaceState state,
            LocalDate made,
            @Nullable Double dpi) {
        return sheet(design, release.sightings(), release, state, made, dpi);
    }

    /// The same of some of what was released: a page of a series.
    public Sheet sheet(
            PageDesign design,
            ReleasedSightings sightings,
            Release release,
            WorkspaceState state,
            LocalDate made,
            @Nullable Double dpi) {
        return composer.sheet(
                design,
                records(design, sightings, release, state),
                facts(state, made),
                dpi == null ? design.size().dpi() : dpi);
    }

    /// The lines that a legend of a page may have, in the words of the program.
    public List<LegendLine> legend(
            PageDesign design,
            org.amnok.domain.page.LegendItem legend,
            Release release,
            WorkspaceState state,
            LocalDate made) {
        return composer.legend(
                design,
                legend,
                records(design, release.sightings(), release, state),
                facts(state, made));
    }

    /// What fields of texts say on a page, by their names with braces.
    public Map<String, String> fields(
            PageDesign design, Release release, WorkspaceState state, LocalDate made) {
        var records = records(design, release.sightings(), release, state);
        return composer.fields(design, records, facts(state, made));
    }

    /// The caption that the program writes for a page, whatever a person made of it.
    public Caption caption(
            PageDesign design, Release release, WorkspaceState state, LocalDate made) {
        var records = records(design, release.sightings(), release, state);
        return composer.caption(design, records, facts(state, made));
    }

    /// How a page is made, in the words of a specification, but for what only its file can tell.
    public String specification(Sheet sheet, PageDesign design, LocalDate made, Release release) {
        return new Specification(release, settings(design, made, release)).text(sheet);
    }

    /// What the pages of a series have in common that is made of a page: its maps show what each
    /// chapter is about.
    ///
    /// @param longestPixels of a page's longer side; 0 for the resolution of its size
    public PageSeries.Common series(
            PageDesign design,
            Release release,
            WorkspaceState state,
            LocalDate made,
            int longestPixels) {
        var size = design.size();
        var longest = Math.max(size.widthMillimetres(), size.heightMillimetres()) / 25.4;
        var dpi = longestPixels == 0 ? size.dpi() : Math.min(size.dpi(), longestPixels / longest);
        return new PageSeries.Common(
                sheet(design, release, state, made, dpi).title(),
                design.language(),
                composer.extent(design),
                composer.maps().rivers(),
                DaySpans.hull(design.all(MapItem.class)),
                _ ->
                        each ->
                                sheet(
                                        ChapterPage.of(design, each),
                                        each.sightings(),
                                        release,
                                        state,
                                        made,
                                        dpi));
    }

    /// Writes sheets of a design in the format that the name of the file ends in, and what is
    /// wanted beside them.
    ///
    /// @param made the day that is printed
    public static OutputWriting writing(
            PageDesign design, LocalDate made, Release release, PictureExtras extras) {
        return new OutputWriting(release, extras, any -> settings(design, made, release));
    }

    /// The design itself says what was framed and asked, which the page may not: its hash tells the
    /// newsroom whether it is the same, and nobody else.
    private static List<String> settings(PageDesign design, LocalDate made, Release release) {
        var bytes = design.toString().getBytes(StandardCharsets.UTF_8);
        return List.of(
                "page design HMAC-SHA-256: " + Specification.sealed(release, bytes),
                "date printed: " + made);
    }

    /// Warnings of pictures that have too few pixels for their size on a page; often none.
    public List<String> coarsePictures(PageDesign page, ProjectContents contents) {
        return pictures.coarse(page, contents.all(Illustration.class));
    }

    PageFacts facts(WorkspaceState state, LocalDate made) {
        var look = MapStyle.DEFAULT.styled(state.stylings()).onImages(state.onImages());
        var own = pictures.pixels(state.contents().all(Illustration.class));
        return new PageFacts(made, attributions, look, state.bases(), own);
    }

    private PageRecords records(
            PageDesign design, ReleasedSightings sightings, Release release, WorkspaceState state) {
        var filtered = new HashMap<String, ReleasedSightings>();
        for (var map : design.all(MapItem.class)) {
            if (!map.filter().isAll()) {
                var passing = releases.meant(ExportQuery.of(map.filter()), state.contents());
                filtered.put(map.id(), sightings.only(passing));
            }
        }
        return new PageRecords(
                sightings, filtered, release.sites(), figures(design, release, state));
    }

    /// True when looks leave with a page.
    public static boolean tellsOfLooks(PageDesign design) {
        return !design.all(ObservationItem.class).isEmpty()
                || design.all(MapItem.class).stream().anyMatch(map -> map.looks() != null);
    }

    private ReleasedObservations looks(
            PageDesign design, Release release, ProjectContents contents) {
        var isCompared =
                design.all(CountsItem.class).stream().anyMatch(item -> item.other() != null);
        return isCompared || tellsOfLooks(design)
                ? new ObservationExport(releases, composer).looks(release.terms(), contents)
                : ReleasedObservations.NONE;
    }

    private Map<String, SideBySide> differences(PageDesign design, Release release) {
        var differences = new HashMap<String, SideBySide>();
        for (var map : design.all(MapItem.class)) {
            var asked = map.difference();
            if (asked != null) {
                differences.put(map.id(), counts.difference(asked, release));
            }
        }
        return differences;
    }

    private PageFigures figures(PageDesign design, Release release, WorkspaceState state) {
        var contents = state.contents();
        var figures = new HashMap<String, CountFigure>();
        var compared = "";
        var told = new HashSet<List<SightingFilter>>();
        var looks = looks(design, release, contents);
        var asked = new ComparedObservations(looks.onBanks(), lookPlaces);
        for (var item : design.all(CountsItem.class)) {
            var figure = counts.figure(item, release, contents, asked, design.language());
            var other = item.other();
            var isFirst = other == null || told.add(List.of(item.filter(), other));
            figures.put(item.id(), isFirst ? figure : figure.alone());
            compared = compared.isEmpty() ? figure.beside() : compared;
        }
        if (design.words().contains("{compared}")) {
            figures.replaceAll((_, figure) -> figure.without(figure.beside()));
        }
        return new PageFigures(
                figures,
                differences(design, release),
                compared,
                countedBy(design, contents),
                looks.onBanks(),
                looks.gridMetres());
    }
}
