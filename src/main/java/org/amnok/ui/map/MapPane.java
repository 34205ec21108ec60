package org.amnok.ui.map;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.amnok.domain.Edit;
import org.amnok.domain.LatLon;
import org.amnok.domain.LocationMethod;
import org.amnok.domain.Place;
import org.amnok.domain.Sighting;
import org.amnok.map.MapContents;
import org.amnok.map.SightingGroup;
import org.amnok.map.SightingMark;
import org.amnok.map.SightingSymbols;
import org.amnok.ui.command.Command;
import org.amnok.ui.look.Symbols;
import org.amnok.ui.session.Session;

/// The map of an open project with its tools.
public final class MapPane extends BorderPane {
    private static final double GHOST = 24;
    private static final double TRAY_BADGE = 21;

    private final MapCanvas canvas;
    private final Session session;
    private final Symbols symbols;
    private final InstantSource clock;
    private final TrayKeeper trays;
    private final MapGestures gestures;
    private final MapTool select;
    private final ReadOnlyObjectWrapper<MapTool> tool;
    private ShownMarks marks;

    public MapPane(MapCanvas canvas, Session session, Symbols symbols, InstantSource clock) {
        this.canvas = canvas;
        this.session = session;
        this.symbols = symbols;
        this.clock = clock;
        trays = new TrayKeeper(canvas, session.selection(), m -> badge(m, TRAY_BADGE));
        select =
                new SelectTool(
                        canvas,
                        session.selection(),
                        trays,
                        () -> !session.isReadOnly(),
                        m -> badge(m, GHOST),
                        this::move,
                        this::chooseSite);
        tool = new ReadOnlyObjectWrapper<>(select);
        gestures = new MapGestures(canvas, new HeldKeys(canvas), select);
        new HoverTip(canvas, this::words);
        new TabWalk(canvas, this::words, this::open);
        setCenter(canvas);
        canvas.setAccessibleText("Map");
        new AreaOutline(canvas, session);
        marks = ShownMarks.of(session.shown().get(), session.state().get().contents());
        session.state().subscribe((was, is) -> fill());
        session.shown().subscribe((was, is) -> fill());
        session.selection().uuids().subscribe((was, is) -> fill());
        fill();
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

    public MapCanvas canvas() {
        return canvas;
    }

    /// The tool in hand.
    public ReadOnlyObjectProperty<MapTool> tool() {
        return tool.getReadOnlyProperty();
    }

    /// True while the tool in hand selects by clicks and boxes.
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

    public void pan() {
        take(new PanTool(canvas.model()));
    }

    /// Selecting with a line drawn by hand.
    public void lasso() {
        take(new LassoTool(canvas, session.selection()));
    }

    /// Takes a tool in hand until the next one.
    public void take(MapTool next) {
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
                .flatMap(this::ringOf)
                .filter(g -> !g.isSingle())
                .ifPresent(trays::open);
    }

    private Optional<SightingGroup> ringOf(UUID uuid) {
        return canvas.groups().stream().filter(g -> g.holds(uuid)).findFirst();
    }

    /// What a click on a symbol does.
    private void open(SightingGroup group) {
        if (!group.isSingle()) {
            trays.open(group);
        } else {
            session.selection().set(group.members().getFirst().uuid());
        }
    }

    private void chooseSite(Optional<UUID> site) {
        site.ifPresentOrElse(session::chooseSite, session::leaveSite);
    }

    private void fill() {
        var contents = session.state().get().contents();
        marks = marks.now(session.shown().get(), contents);
        canvas.model()
                .contents()
                .set(
                        new MapContents(
                                marks.points(),
                                marks.stretches(),
                                marks.cameras(),
                                contents.sites(),
                                session.selection().uuids().get().stream()
                                        .collect(Collectors.toUnmodifiableSet())));
    }

    /// A sighting that was dragged keeps its uncertainty and the words of the report.
    private void move(SightingMark mark, LatLon to) {
        session.sighting(mark.uuid()).ifPresent(before -> session.perform(moved(before, to)));
    }

    private Edit moved(Sighting before, LatLon to) {
        var uncertainty =
                before.place() instanceof Place.Located old ? old.uncertaintyMetres() : null;
        var place =
                new Place.Located(
                        to, uncertainty, LocationMethod.MAP_CLICK, before.place().asReported());
        return new Edit.Replace(
                before, before.edit().place(place).done(clock.instant()), "move sighting");
    }

    private Node badge(SightingMark mark, double size) {
        return symbols.symbol(
                SightingSymbols.badge(mark.kind(), mark.doubtful() || mark.disputed()), size);
    }

    private String words(SightingGroup group) {
        return group.isSingle()
                ? session.sighting(group.members().getFirst().uuid())
                        .map(SightingWords::line)
                        .orElse("")
                : group.members().size()
                        + (group.samePoint()
                                ? " sightings at one point: click to list them"
                                : " sightings close together: click to zoom in");
    }
}
