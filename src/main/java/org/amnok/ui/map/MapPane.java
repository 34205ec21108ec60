package org.amnok.ui.map;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;
import org.amnok.domain.codelist.LocationMethod;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.geo.Geodesy;
import org.amnok.index.SightingPages;
import org.amnok.index.TextCache;
import org.amnok.map.cluster.SightingGroup;
import org.amnok.map.cluster.SightingSymbols;
import org.amnok.map.marker.SightingMarker;
import org.amnok.ui.command.Command;
import org.amnok.ui.look.Symbols;
import org.amnok.ui.session.LatestTask;
import org.amnok.ui.session.Session;
import org.amnok.ui.session.ShownSightings;
import org.amnok.ui.session.Tasks;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/// The map of an open project with its tools.
public final class MapPane extends BorderPane {
    private static final double GHOST = 24;
    private static final double TRAY_BADGE = 21;

    private final MapCanvas canvas;
    private final Session session;
    private final Symbols symbols;
    private final InstantSource clock;
    private final ClusterPopups trays;
    private final MapGestures gestures;
    private final BooleanProperty dragPans = new SimpleBooleanProperty(true);
    private final MapTool select;
    private final ReadOnlyObjectWrapper<MapTool> tool;
    private final LatestTask<ShownStretches> reading;
    private final SightingPages texts;
    private final Tasks tasks;
    private DoubleConsumer movedBy = metres -> {};
    private ShownStretches stretches = ShownStretches.NONE;
    private @Nullable ShownMarks marks;
    private Optional<FolderMarks> folder = Optional.empty();
    private final Optional<FolderPointer> pointer;

    /// @param tasks where files are read
    public MapPane(
            MapCanvas canvas, Session session, Symbols symbols, InstantSource clock, Tasks tasks) {
        this.canvas = canvas;
        this.session = session;
        this.symbols = symbols;
        this.clock = clock;
        this.tasks = tasks;
        reading = tasks.newest();
        pointer = session.reports().map(reports -> new FolderPointer(session, reports));
        texts = new TextCache(session.workspace().pages());
        trays =
                new ClusterPopups(
                        canvas,
                        session.selection(),
                        m -> badge(m, TRAY_BADGE),
                        new TitleReader(session, tasks));
        select = selecting(pointer);
        tool = new ReadOnlyObjectWrapper<>(select);
        gestures = new MapGestures(canvas, new HeldKeys(canvas), select);
        new HoverTip(canvas, new GroupWords(session, tasks));
        new FeatureFocus(canvas, new GroupWords(session, tasks), this::open);
        var isByKey = FocusFrame.around(canvas);
        MiddleCross.on(
                canvas,
                Bindings.createBooleanBinding(
                        () -> isByKey.get() && tool.get() instanceof PickPlaceTool, isByKey, tool));
        setCenter(canvas);
        new AreaOutline(canvas, session);
        session.state().subscribe((was, is) -> fill());
        session.shown().subscribe((was, is) -> fill());
        session.selection().uuids().subscribe((was, is) -> fill());
        canvas.model().bands().subscribe((was, is) -> fill());
        folder =
                session.reports().map(r -> new FolderMarks(session, r, canvas.model(), this::fill));
        fill();
    }

    private MapTool selecting(Optional<FolderPointer> pointed) {
        return new SelectTool(
                canvas,
                session.selection(),
                trays,
                new SelectTool.Calls(
                        dragPans::get,
                        () -> !session.isReadOnly(),
                        m -> badge(m, GHOST),
                        this::move,
                        pointed,
                        site -> site.ifPresentOrElse(session::chooseSite, session::leaveSite)));
    }

    /// Stops what is asked for the map.
    public void close() {
        folder.ifPresent(FolderMarks::close);
        canvas.close();
    }

    /// Puts buttons, scale bar and sources on the map and lets commands act on keys.
    ///
    /// @param letters whether single letters act
    public void furnish(
            List<Command> buttons,
            List<Command> keyCommands,
            ObservableBooleanValue letters,
            List<String> attributions) {
        new MapFurniture(canvas, symbols, buttons, attributions);
        new MapKeys(canvas, keyCommands, letters);
    }

    /// Whether a drag with nothing held down moves the map; else it draws a box.
    public BooleanProperty dragPans() {
        return dragPans;
    }

    public MapCanvas canvas() {
        return canvas;
    }

    /// Selects the mark at a pixel, unless it is selected already or none is there.
    ///
    /// @return the place of that mark, which may be drawn beside it; empty where it has several
    public Optional<LatLon> take(double x, double y) {
        var hit = Hits.at(canvas.sightings(), canvas.model().viewport().get(), x, y);
        hit.map(SightingGroup::uuids)
                .filter(all -> !all.stream().allMatch(session.selection()::contains))
                .ifPresent(session.selection()::set);
        return hit.filter(group -> group.isSingle() || group.samePoint())
                .flatMap(group -> session.sighting(group.uuids().getFirst()))
                .flatMap(Sighting::point);
    }

    /// The active tool.
    public ReadOnlyObjectProperty<MapTool> tool() {
        return tool.getReadOnlyProperty();
    }

    /// True while the active tool selects by clicks and boxes.
    public ObservableValue<Boolean> selecting() {
        return tool.map(SelectTool.class::isInstance);
    }

    public ObservableValue<Boolean> lassoing() {
        return tool.map(LassoTool.class::isInstance);
    }

    public ObservableValue<Boolean> panning() {
        return tool.map(PanTool.class::isInstance);
    }

    /// True while the next click gives a place.
    public ObservableValue<Boolean> adding() {
        return tool.map(PickPlaceTool.class::isInstance);
    }

    /// True while the next click chooses a site.
    public ObservableValue<Boolean> pickingSite() {
        return tool.map(PickSiteTool.class::isInstance);
    }

    /// True while a shape is drawn.
    public ObservableValue<Boolean> drawing() {
        return tool.map(MapTool::draws);
    }

    /// Back to selecting; also drops what is half done and closes the tray.
    public void select() {
        gestures.cancel();
        trays.close();
        take(select);
    }

    /// Back to selecting, if something else was to be done.
    ///
    /// @return false when nothing was
    public boolean drop() {
        var isOther = tool.get() != select;
        if (isOther) {
            select();
        }
        return isOther;
    }

    public void pan() {
        take(new PanTool(canvas.model()));
    }

    /// Selecting with a line drawn by hand.
    public void lasso() {
        take(new LassoTool(canvas, session.selection()));
    }

    /// Makes a tool the active one. What the tool before showed on the map, and a tray, is closed.
    public void take(MapTool next) {
        trays.close();
        gestures.use(next);
        tool.set(next);
    }

    /// The next click goes to the action; then selecting goes on.
    public void pickPlace(Consumer<LatLon> action) {
        take(
                new PickPlaceTool(
                        canvas.model(),
                        place -> {
                            select();
                            action.accept(place);
                        }));
    }

    /// The next area drawn goes to the action; then selecting goes on.
    public void drawArea(Consumer<List<LatLon>> action) {
        take(
                new AreaTool(
                        canvas,
                        corners -> {
                            select();
                            action.accept(corners);
                        }));
    }

    /// Opens the tray of the ring that the selected sighting is in.
    public void openTray() {
        session.selection()
                .primary()
                .flatMap(uuid -> canvas.sightings().holding(uuid))
                .filter(g -> !g.isSingle())
                .ifPresent(this::open);
    }

    /// What a click on a symbol does.
    private void open(SightingGroup group) {
        if (pointer.isPresent()) {
            pointer.get().choose(group);
        } else if (!group.isSingle()) {
            select();
            trays.open(group);
        } else {
            session.selection().set(group.members().getFirst().uuid());
        }
    }

    /// Shows the newest state: at once when nothing has to be read for it.
    private void fill() {
        var shown = session.shown().get();
        var isRead = stretches.suffice(shown);
        canvas.expect(!isRead);
        if (isRead) {
            reading.cancel();
            show(shown);
        } else {
            var known = stretches;
            reading.ask(() -> read(known, shown), found -> arrived(found, shown));
        }
    }

    /// Without stretches where they cannot be read: the rest of the map is not held up.
    private static ShownStretches read(ShownStretches known, ShownSightings shown) {
        try {
            return known.read(shown);
        } catch (ProblemException unreadable) {
            return known;
        }
    }

    private void arrived(ShownStretches found, ShownSightings shown) {
        stretches = found;
        canvas.expect(false);
        show(shown);
    }

    private void show(ShownSightings shown) {
        var contents = session.state().get().contents();
        var known = marks;
        var next =
                known != null && known.shown() == shown
                        ? known.in(contents)
                        : ShownMarks.of(shown, contents, stretches.of(shown), texts);
        marks = next;
        if (known == null) {
            // while the rest of the window is being built
            tasks.run(next.points()::prepare);
        }
        var bases = session.state().get().bases();
        var model = canvas.model();
        model.contents()
                .set(
                        folder.map(FolderMarks::points)
                                .map(next::standingFor)
                                .orElse(next)
                                .with(session.selection().uuids().get())
                                .over(bases)
                                .with(model.bands().get()));
    }

    /// A sighting that was dragged keeps its uncertainty, where the drag was as exact, and the
    /// words of the report, but no coordinate out of the place field.
    private void move(SightingMarker mark, LatLon to) {
        session.records()
                .read(List.of(mark.uuid()), found -> found.forEach(before -> move(before, to)));
    }

    private void move(Sighting before, LatLon to) {
        session.perform(
                moved(before, to),
                () -> {
                    if (before.place() instanceof Place.Located old) {
                        movedBy.accept(Geodesy.distanceMetres(old.point(), to));
                    }
                });
    }

    /// Runs after a sighting was dragged, with the metres that it was moved by.
    public void onMoved(DoubleConsumer told) {
        movedBy = told;
    }

    private Edit moved(Sighting before, LatLon to) {
        var was = before.place() instanceof Place.Located old ? old.uncertaintyMetres() : null;
        var uncertainty = was == null ? null : Math.max(was, ClickReach.metres(canvas.model()));
        var place =
                new Place.Located(
                        to,
                        uncertainty,
                        LocationMethod.MAP_CLICK,
                        session.placeWordings().afterMove(before));
        return new Edit.Replace(
                before, before.edit().place(place).done(clock.instant()), "move sighting");
    }

    private Node badge(SightingMarker mark, double size) {
        return symbols.symbol(
                SightingSymbols.badge(mark.kind(), mark.doubtful() || mark.disputed()), size);
    }

    /// Draws an area freehand and passes it on.
    private static final class AreaTool extends FreehandTool {
        private static final int LEAST_CORNERS = 3;

        private final Consumer<List<LatLon>> drawn;

        /// @param drawn gets the corners in order, at least three
        AreaTool(MapCanvas canvas, Consumer<List<LatLon>> drawn) {
            super(canvas);
            this.drawn = drawn;
        }

        @Override
        public String hint() {
            return Messages.text("mapview.draw_around_an_area_with_the");
        }

        @Override
        void drawn(List<Coordinate> ring, MouseEvent event) {
            if (ring.size() >= LEAST_CORNERS) {
                var view = canvas.model().viewport().get();
                drawn.accept(ring.stream().map(c -> view.positionAt(c.x, c.y)).toList());
            }
        }
    }
}
