package org.amnok.ui.map;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import javafx.util.Duration;
import org.amnok.domain.Problem;
import org.amnok.map.FeatureLayer;
import org.amnok.map.LayerId;
import org.amnok.map.PointTable;
import org.amnok.map.Viewport;
import org.amnok.map.camera.CameraHit;
import org.amnok.map.cluster.SightingGroup;
import org.amnok.map.compose.DrawnSightings;
import org.amnok.map.compose.MapComposer;
import org.amnok.map.stretch.Rivers;
import org.amnok.map.stretch.StretchHit;
import org.amnok.map.symbol.SiteHit;
import org.amnok.map.symbol.SiteSymbols;
import org.amnok.render.MapRenderer;
import org.amnok.ui.look.Fx;
import org.amnok.ui.session.MapModel;
import org.amnok.ui.session.Tasks;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/// The map itself, without furniture and tools: follows a [MapModel].
public final class MapCanvas extends Region {
    private static final Duration SLOW = Duration.millis(300);
    private static final double PROGRESS_HEIGHT = 2;

    private final ObjectProperty<Insets> covered = new SimpleObjectProperty<>(Insets.EMPTY);
    private final MapModel model;
    private final Rivers rivers;
    private final RenderQueue queue;
    private final FrameView frameView = new FrameView();
    private final Pane overlay = new Pane();
    private final Region progress = Fx.styled(new Region(), "map-progress");
    private final PauseTransition slowness = new PauseTransition(SLOW);
    private final List<Runnable> frameListeners = new ArrayList<>();
    private final List<Supplier<List<Envelope>>> furniture = new ArrayList<>();
    private final Consumer<String> report;
    private final Tasks tasks;
    private DrawnSightings sightings = DrawnSightings.NONE;
    private List<FeatureLayer> ofOthers = List.of();
    private List<PointTable> pointsOfOthers = List.of();
    private boolean sizing;
    private boolean sized;

    /// While the map takes its size, what changes with it asks for no picture: one follows.
    private boolean settling;

    /// What a first picture was begun for before the window was laid out.
    private @Nullable MapRoom foreseen;

    private @Nullable MapRoom first;
    private @Nullable MapFrame early;
    private boolean expecting;

    /// @param tasks where pictures are drawn
    /// @param report shows a sentence when a picture could not be drawn
    public MapCanvas(
            MapModel model,
            MapComposer composer,
            MapRenderer renderer,
            Tasks tasks,
            Consumer<String> report) {
        this.model = model;
        this.report = report;
        this.tasks = tasks;
        rivers = composer.rivers();
        queue =
                new RenderQueue(
                        composer,
                        renderer,
                        tasks,
                        InstantSource.system(),
                        this::show,
                        this::failed);
        getStyleClass().add("map-canvas");
        setAccessibleText(Messages.text("common.map"));
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        overlay.setPickOnBounds(false);
        overlay.setManaged(false);
        getChildren().addAll(frameView, overlay, progressLine());
        Fx.clipped(this);
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::outputScaleXProperty)
                .subscribe(scale -> requestLayout());
        slowness.setOnFinished(event -> progress.setVisible(queue.isBusy()));
        model.viewport().subscribe((was, is) -> frameView.follow(model.viewport().get()));
        model.viewport().subscribe((was, is) -> redraw());
        model.look().subscribe((was, is) -> redraw());
        model.contents().subscribe((was, is) -> redraw());
        model.repaints().subscribe((was, is) -> redraw());
    }

    private Region progressLine() {
        Fx.show(progress, false);
        progress.setMouseTransparent(true);
        return progress;
    }

    /// Where tools and furniture put their nodes; its origin is the map's upper left corner.
    public Pane overlay() {
        return overlay;
    }

    public MapModel model() {
        return model;
    }

    /// The symbols of sightings on the picture that is shown; none where they stand for reports of
    /// a folder.
    public DrawnSightings sightings() {
        return sightings.ofSightings();
    }

    /// All symbols on the picture that is shown, of sightings or of reports.
    public DrawnSightings symbols() {
        return sightings;
    }

    /// What street maps and layers of a person's own draw on the picture that is shown, from below.
    public List<FeatureLayer> ofOthers() {
        return ofOthers;
    }

    /// The points of layers of a person's own that the map shows as points.
    public List<PointTable> pointsOfOthers() {
        return pointsOfOthers;
    }

    /// All symbols of sightings at a pixel, also those under others: the nearest first.
    public List<SightingGroup> groupsAt(double x, double y) {
        return Hits.allAt(sightings, model.viewport().get(), x, y);
    }

    /// The bands of stretches of river at a pixel, the nearest first; none while their layer is
    /// off.
    public List<StretchHit> stretchesAt(double x, double y) {
        return shows(LayerId.STRETCHES)
                ? StretchHit.at(model.contents().get(), rivers, model.viewport().get(), x, y)
                : List.of();
    }

    /// The cameras whose symbols are at a pixel, the nearest first; none while their layer is off.
    public List<CameraHit> camerasAt(double x, double y) {
        return shows(LayerId.CAMERAS)
                ? CameraHit.at(model.contents().get(), model.viewport().get(), x, y)
                : List.of();
    }

    /// The sites whose symbols are at a pixel, the nearest first; none while their layers are off.
    public List<SiteHit> sitesAt(double x, double y) {
        return SiteHit.at(model.contents().get(), model.viewport().get(), x, y).stream()
                .filter(h -> shows(SiteSymbols.layer(h.site().type())))
                .toList();
    }

    private boolean shows(LayerId layer) {
        return model.look().get().layers().stream().anyMatch(l -> l.id() == layer && l.visible());
    }

    /// The lines along which stretches lie.
    public Rivers rivers() {
        return rivers;
    }

    /// How much of each side a pane lies over, in px.
    public ObjectProperty<Insets> covered() {
        return covered;
    }

    /// Keeps labels off rectangles, in logical px.
    public void keepFree(Supplier<List<Envelope>> rectangles) {
        furniture.add(rectangles);
    }

    /// True when the picture that is shown is of the present view and nothing newer is being read
    /// or drawn.
    public boolean isUpToDate() {
        return sized
                && !expecting
                && fits(model.viewport().get())
                && !queue.isBusy()
                && frameView.isShowing();
    }

    /// Begins the first picture before the window is laid out. It is shown once that is done, if
    /// the room is as it was foreseen; else it was in vain.
    public void begin(MapRoom room) {
        foreseen = room;
        settling = true;
        model.foresee(room.width(), room.height(), room.pixelRatio());
        settling = false;
        redraw();
    }

    /// The room that the map had when the window was laid out first; empty before that.
    public Optional<MapRoom> firstRoom() {
        return Optional.ofNullable(first);
    }

    /// @param newer whether contents newer than those that are shown are on their way
    void expect(boolean newer) {
        expecting = newer;
    }

    /// Draws no more: the map is gone from the window.
    public void close() {
        queue.close();
        slowness.stop();
    }

    /// Runs after every new picture.
    public void onFrame(Runnable listener) {
        frameListeners.add(listener);
    }

    @Override
    protected void layoutChildren() {
        overlay.resizeRelocate(0, 0, getWidth(), getHeight());
        progress.resizeRelocate(0, 0, getWidth(), PROGRESS_HEIGHT);
        if (!sizing && (!sized || !fits(model.viewport().get()))) {
            sizing = true;
            tasks.later(this::followSize);
        }
    }

    /// Not within the layout pass: listeners of the view change the layout.
    private void followSize() {
        sizing = false;
        if (getWidth() >= 1 && getHeight() >= 1) {
            sized = true;
            settling = true;
            if (first == null) {
                first = new MapRoom(getWidth(), getHeight(), Fx.pixelRatio(this), reserved());
            }
            var expected = foreseen;
            var inVain = expected != null && !expected.equals(first);
            foreseen = null;
            if (inVain) {
                queue.drop();
            }
            model.resize(getWidth(), getHeight(), Fx.pixelRatio(this));
            settling = false;
            takeEarly(inVain || expected == null);
        }
    }

    /// @param anew true when no picture of this size is on its way
    private void takeEarly(boolean anew) {
        var begun = early;
        early = null;
        if (anew) {
            redraw();
        } else if (begun != null) {
            show(begun);
        }
    }

    private boolean fits(Viewport v) {
        return sized
                && v.widthPixels() == getWidth()
                && v.heightPixels() == getHeight()
                && v.pixelRatio() == Fx.pixelRatio(this);
    }

    /// Draws anew: labels keep off other rectangles now.
    void redraw() {
        if (!settling && (sized || foreseen != null)) {
            queue.request(
                    new FrameRequest(
                            model.viewport().get(),
                            model.look().get(),
                            model.contents().get(),
                            reserved()));
            if (!progress.isVisible()) {
                slowness.play();
            }
        }
    }

    private List<Envelope> reserved() {
        return foreseen != null && !sized
                ? foreseen.reserved()
                : furniture.stream().flatMap(f -> f.get().stream()).toList();
    }

    private void show(MapFrame frame) {
        if (!sized) {
            early = frame;
            return;
        }
        var before = frameView.show(frame, model.viewport().get());
        if (before != null) {
            queue.recycle(before.pixels());
        }
        sightings = frame.sightings();
        ofOthers = frame.ofOthers();
        pointsOfOthers = frame.pointsOfOthers();
        model.drawnTheme().set(frame.theme());
        model.density().set(frame.density());
        model.sources().set(frame.sources());
        model.circles().set(frame.circles());
        model.labelsDropped().set(frame.report().labelsDropped());
        quiet();
        List.copyOf(frameListeners).forEach(Runnable::run);
    }

    private void failed(Problem problem) {
        quiet();
        report.accept(Messages.text("mapview.the_map_could_not_be_drawn", problem.sentence()));
    }

    private void quiet() {
        slowness.stop();
        progress.setVisible(false);
    }
}
