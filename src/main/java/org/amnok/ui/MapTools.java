package org.amnok.ui;

import java.util.function.Consumer;
import org.amnok.domain.LatLon;
import org.amnok.ui.bookmark.BookmarkPanel;
import org.amnok.ui.bookmark.Bookmarks;
import org.amnok.ui.identify.Identified;
import org.amnok.ui.identify.IdentifyTool;
import org.amnok.ui.look.SystemClipboard;
import org.amnok.ui.map.Flash;
import org.amnok.ui.map.MapCanvas;
import org.amnok.ui.map.MapHome;
import org.amnok.ui.map.MapPane;
import org.amnok.ui.map.OverviewMap;
import org.amnok.ui.measure.MeasureTool;
import org.amnok.ui.project.OpenProject;
import org.amnok.ui.project.WindowParts;
import org.amnok.ui.search.SearchHit;
import org.amnok.ui.session.MapModel;
import org.amnok.ui.session.Session;
import org.amnok.words.Messages;

/// The tools and helps of the map that come on top of selecting and adding: identify, measure,
/// bookmarks, overview, the flash of what was found.
final class MapTools {
    private final Session session;
    private final MapPane map;
    private final Consumer<String> report;
    private final Consumer<SearchHit> goTo;
    private final MeasureTool measure;
    private final IdentifyTool identify;
    private final Bookmarks bookmarks;
    private final BookmarkPanel panel;
    private final Flash flash;
    private final OverviewMap overview;

    /// @param goTo shows a record
    MapTools(
            OpenProject project,
            WindowParts parts,
            Preferences preferences,
            Bookmarks bookmarks,
            Consumer<SearchHit> goTo) {
        session = project.session();
        map = project.map();
        report = project::report;
        this.goTo = goTo;
        this.bookmarks = bookmarks;
        var canvas = map.canvas();
        measure = new MeasureTool(canvas, map::select);
        identify =
                new IdentifyTool(
                        canvas, session, parts.symbols(), parts.ground(), parts.tasks(), this::go);
        panel = new BookmarkPanel(canvas, bookmarks, session.isReadOnly());
        flash = new Flash(canvas, parts.appearance().reducedMotion());
        overview = new OverviewMap(canvas, small(parts));
        overview.wanted().bindBidirectional(preferences.overview());
        map.tool().subscribe((was, is) -> report.accept(is.hint()));
    }

    private MapCanvas small(WindowParts parts) {
        var model = new MapModel(MapHome.start(), parts.clock());
        model.openWith(window -> MapHome.whole(window));
        return new MapCanvas(model, parts.composer(), parts.renderer(), parts.drawing(), report);
    }

    MeasureTool measureTool() {
        return measure;
    }

    IdentifyTool identifyTool() {
        return identify;
    }

    Bookmarks bookmarks() {
        return bookmarks;
    }

    Flash flash() {
        return flash;
    }

    void measure() {
        map.take(measure);
    }

    void measureFrom(LatLon place) {
        measure();
        measure.startAt(place);
    }

    void identify() {
        map.take(identify);
    }

    /// Lists what lies at a pixel, with the identify tool active.
    void identifyAt(double x, double y) {
        identify();
        identify.at(x, y);
    }

    /// Keeps the present view; its name can be typed over at once.
    void addBookmark() {
        bookmarks.add(Messages.text("window.view", (bookmarks.all().get().size() + 1)));
        panel.open();
        panel.editLast();
    }

    void showBookmarks() {
        panel.toggle();
    }

    void copyPlace() {
        var text = map.canvas().model().pointerText();
        SystemClipboard.copy(text);
        report.accept(Messages.text("window.copied", text));
    }

    void close() {
        overview.close();
    }

    private void go(Identified found) {
        switch (found) {
            case Identified.OfSighting(var sighting, _) -> session.selection().set(sighting.uuid());
            case Identified.OfReaching(var sightings, _, _) -> session.selection().set(sightings);
            case Identified.OfSite(var site, _) -> goTo.accept(new SearchHit.OfSite(site));
            case Identified.OfLayer feature -> flash.at(feature.feature().place());
            case Identified.OfGround ground -> flash.at(ground.feature().point());
        }
    }
}
