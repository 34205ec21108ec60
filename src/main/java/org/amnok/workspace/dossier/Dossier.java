package org.amnok.workspace.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amnok.domain.LatLon;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.date.DateText;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.page.MapView;
import org.amnok.domain.page.PageDesign;
import org.amnok.domain.page.TextItem;
import org.amnok.geo.projection.Projections;
import org.amnok.layout.PictureSize;
import org.amnok.layout.Sheet;
import org.amnok.layout.flow.Block;
import org.amnok.layout.page.PageComposer.PageRequest;
import org.amnok.layout.page.PageTemplate;
import org.amnok.map.MapExtent;
import org.amnok.map.Theme;
import org.amnok.map.stretch.Rivers;
import org.amnok.map.styling.MapStyle;
import org.amnok.release.Release;
import org.amnok.release.ReleaseFrame;
import org.amnok.release.ReleasedSighting;
import org.amnok.release.ReleasedSightings;
import org.amnok.words.Messages;
import org.amnok.workspace.WorkspaceState;
import org.amnok.workspace.output.PictureExport;
import org.locationtech.jts.geom.Envelope;

/// The parts of one dossier, made only of what was released.
final class Dossier {
    private static final double STEP = 0.1;
    private static final double LEAST = 0.2;

    /// The river, where nothing has a place.
    private static final Envelope RIVER = new Envelope(124.0, 129.0, 39.8, 42.4);

    private static final PictureSize SCREEN = new PictureSize(1660, 1080, 160);

    private final PictureExport export;
    private final Release release;
    private final WorkspaceState state;
    private final DossierRequest request;
    private final PageRequest asked;
    private final PageDesign design;
    private final Sheet overview;

    Dossier(PictureExport export, Release release, WorkspaceState state, DossierRequest request) {
        this.export = export;
        this.release = release;
        this.state = state;
        this.request = request;
        asked =
                new PageRequest(
                        request.language(),
                        frame(release.sightings(), export.pages().rivers()),
                        Projections.webMercator().code(),
                        SightingFilter.ALL,
                        null,
                        null,
                        null,
                        title());
        design = told(design(PageTemplate.NEWS_PORTRAIT));
        overview = sheet(design);
    }

    private PageDesign design(PageTemplate template) {
        return export.pages().design(template, asked, release, state, request.made());
    }

    private Sheet sheet(PageDesign page) {
        return export.pages().sheet(page, release, state, request.made(), null);
    }

    PictureExport export() {
        return export;
    }

    Release release() {
        return release;
    }

    WorkspaceState state() {
        return state;
    }

    DossierRequest request() {
        return request;
    }

    /// That of a person, else how many of when.
    String title() {
        var all = release.sightings().sightings();
        return request.title().isBlank()
                ? Messages.text("dossier.title", all.size(), dayWords(all))
                : request.title();
    }

    /// What a reader of a list must know of it.
    String standfirst() {
        var all = release.sightings();
        return Messages.text("dossier.standfirst", all.unlocated(), all.withheld());
    }

    /// With what is said of all, not of those that are on its map alone.
    private PageDesign told(PageDesign page) {
        return page.find("standfirst")
                .filter(TextItem.class::isInstance)
                .map(TextItem.class::cast)
                .map(item -> page.with(item.saying(standfirst())))
                .orElse(page);
    }

    /// The page of the overview, for print.
    Sheet overview() {
        return overview;
    }

    /// Small maps of months, or longer steps of time, for print; empty when nothing is dated.
    Optional<Sheet> months() {
        var isDated = release.sightings().sightings().stream().anyMatch(s -> s.dates() != null);
        return isDated ? Optional.of(sheet(told(design(PageTemplate.MONTHS)))) : Optional.empty();
    }

    /// The overview for the screen.
    Block.Drawing map() {
        var view = frame(release.sightings(), export.pages().rivers());
        var sheet =
                export.sheet(
                        new PictureExport.Request(
                                        MapExtent.of(
                                                Projections.webMercator(),
                                                view.southWest(),
                                                view.northEast()),
                                        SCREEN,
                                        MapStyle.DEFAULT.in(request.language()).in(Theme.LIGHT),
                                        "",
                                        true)
                                .styled(state),
                        release,
                        request.made());
        var caption = sheet.caption();
        return new Block.Drawing(sheet, "maps/overview", caption.alternative(), caption.text());
    }

    /// The small maps for the screen.
    Optional<Block.Drawing> smallMaps() {
        return months().map(
                        _ ->
                                new Block.Drawing(
                                        sheet(ScreenMonths.of(design(PageTemplate.MONTHS))),
                                        "maps/months",
                                        Messages.text("dossier.months_alternative"),
                                        ""));
    }

    /// What all its maps show, for the warnings of the gate.
    List<ReleaseFrame> frames() {
        var frames = new ArrayList<>(overview.frames());
        months().ifPresent(sheet -> frames.addAll(sheet.frames()));
        frames.addAll(map().sheet().frames());
        return frames;
    }

    List<Block> coverage() {
        return new CoverageBlocks(export.looks(), release, state, request).all();
    }

    List<CountBlocks.Counted> counts() {
        return new CountBlocks(export, release, state.contents(), request).all();
    }

    RecordBlocks records(DossierPhotos photos) {
        return new RecordBlocks(
                release.sightings().sightings(),
                new DossierWords(request.language(), state.contents(), export.places()),
                photos);
    }

    /// How it is made.
    String specification() {
        return export.pages().specification(overview, design, request.made(), release);
    }

    /// From which policy, and when.
    String imprint() {
        return Messages.text(
                "dossier.imprint", release.terms().policy().label(), request.made().toString());
    }

    /// The frame of the maps of a dossier: round what was released, in whole tenths of a degree, so
    /// that it tells of no place more than its mark does.
    private static MapView.Box frame(ReleasedSightings sightings, Rivers rivers) {
        var hull = new Envelope();
        sightings.sightings().forEach(each -> add(each, rivers, hull));
        if (hull.isNull()) {
            return box(RIVER);
        }
        hull.expandBy(
                Math.max(LEAST, 0.08 * hull.getWidth()),
                Math.max(LEAST / 2, 0.08 * hull.getHeight()));
        return box(
                new Envelope(
                        Math.max(-180, down(hull.getMinX())),
                        Math.min(180, -down(-hull.getMaxX())),
                        Math.max(-85, down(hull.getMinY())),
                        Math.min(85, -down(-hull.getMaxY()))));
    }

    private static void add(ReleasedSighting each, Rivers rivers, Envelope hull) {
        var point = each.point();
        if (point != null) {
            hull.expandToInclude(point.lonDegrees(), point.latDegrees());
        }
        Stream.ofNullable(each.stretch())
                .flatMap(stretch -> rivers.line(stretch).stream())
                .forEach(hull::expandToInclude);
    }

    private static double down(double degrees) {
        return Math.floor(degrees / STEP) * STEP;
    }

    private static MapView.Box box(Envelope hull) {
        return new MapView.Box(
                new LatLon(hull.getMinY(), hull.getMinX()),
                new LatLon(hull.getMaxY(), hull.getMaxX()));
    }

    /// Both ends of each that is dated.
    static Stream<LocalDate> dayEnds(List<ReleasedSighting> sightings) {
        return sightings.stream()
                .flatMap(each -> Stream.ofNullable(each.dates()))
                .flatMap(span -> Stream.of(span.earliest(), span.latest()))
                .filter(day -> !day.equals(DateSpan.OPEN_START) && !day.equals(DateSpan.OPEN_END));
    }

    /// From the first to the last month; any time when none is dated.
    static String dayWords(List<ReleasedSighting> sightings) {
        var first = dayEnds(sightings).min(LocalDate::compareTo).orElse(DateSpan.OPEN_START);
        var last = dayEnds(sightings).max(LocalDate::compareTo).orElse(DateSpan.OPEN_END);
        return DateText.of(new DateSpan(first, last).inWholeMonths());
    }
}
