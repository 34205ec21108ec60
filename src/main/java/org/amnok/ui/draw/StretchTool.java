package org.amnok.ui.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.util.Subscription;
import org.amnok.domain.LatLon;
import org.amnok.domain.River;
import org.amnok.domain.record.RiverKilometre;
import org.amnok.domain.record.RiverStretch;
import org.amnok.geo.border.RiverKilometreText;
import org.amnok.geo.border.RiverLine;
import org.amnok.map.stretch.Rivers;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.HaloText;
import org.amnok.ui.map.MapCanvas;
import org.amnok.ui.map.MapTool;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// Makes a stretch of river by a drag along it, or by a click at each end; the ends of one that is
/// there are handles. Enter begins in the middle of the map, the arrows move an end, Tab chooses
/// the other one, Enter keeps it.
public final class StretchTool implements MapTool {
    private static final double NEAR_PIXELS = 40;
    private static final double HANDLE_PIXELS = 10;
    private static final double RADIUS = 6;
    private static final double TEXT_GAP = 18;
    private static final double HALF_TEXT = 150;
    private static final double FAST = 10;

    private final MapCanvas canvas;
    private final Rivers rivers;
    private final DoubleSupplier clickMetres;
    private final @Nullable RiverStretch before;
    private final Consumer<RiverStretch> made;
    private final Pane view = Fx.floating(new Pane());
    private final Subscription following;
    private Optional<StretchSketch> sketch;
    private boolean grabbed;
    private boolean begun;

    /// @param clickMetres how exact a click is at the present zoom
    /// @param before the stretch that is changed; null when there is none
    /// @param made gets the stretch when the drag ends
    public StretchTool(
            MapCanvas canvas,
            DoubleSupplier clickMetres,
            @Nullable RiverStretch before,
            Consumer<RiverStretch> made) {
        this.canvas = canvas;
        this.clickMetres = clickMetres;
        this.before = before;
        this.made = made;
        rivers = canvas.rivers();
        sketch = Optional.ofNullable(before).map(StretchSketch::of);
        canvas.overlay().getChildren().add(view);
        following = canvas.model().viewport().subscribe((was, is) -> show());
        show();
    }

    @Override
    public String hint() {
        return Messages.text(before == null ? "stretch.hint_new" : "stretch.hint_change");
    }

    @Override
    public boolean draws() {
        return true;
    }

    @Override
    public void pressed(MouseEvent event) {
        var handle = handleAt(event);
        grabbed = true;
        if (handle.isPresent()) {
            sketch = handle;
        } else if (!begun) {
            var near = NEAR_PIXELS * canvas.model().viewport().get().groundMetresPerPixel();
            var next = begin(at(event), near);
            grabbed = next.isPresent();
            sketch = next.or(() -> sketch);
        }
        show();
    }

    @Override
    public void dragged(MouseEvent event) {
        if (grabbed) {
            follow(event);
        }
    }

    @Override
    public void moved(MouseEvent event) {
        if (begun) {
            follow(event);
        }
    }

    @Override
    public void dropped(MouseEvent event) {
        if (grabbed) {
            grabbed = false;
            keep();
        }
    }

    /// The first click is one end, the second the other.
    @Override
    public void clicked(MouseEvent event) {
        if (begun) {
            follow(event);
            keep();
        } else if (grabbed) {
            begun = true;
        }
        grabbed = false;
    }

    private LatLon at(MouseEvent event) {
        return canvas.model().viewport().get().positionAt(event.getX(), event.getY());
    }

    private void follow(MouseEvent event) {
        sketch =
                sketch.flatMap(
                        now ->
                                rivers.line(now.river())
                                        .map(
                                                line ->
                                                        now.moved(
                                                                line.footOf(at(event)).kilometre(),
                                                                clickMetres.getAsDouble())));
        show();
    }

    /// On the nearest river, when that is as near.
    private Optional<StretchSketch> begin(LatLon place, double metres) {
        return Stream.of(River.values())
                .flatMap(river -> foot(river, place).stream())
                .filter(found -> found.foot.distanceMetres() <= metres)
                .min(Comparator.comparing(found -> found.foot.distanceMetres()))
                .map(
                        found ->
                                StretchSketch.from(
                                        found.river,
                                        found.foot.kilometre(),
                                        clickMetres.getAsDouble()));
    }

    private record Found(River river, RiverLine.Foot foot) {}

    private Optional<Found> foot(River river, LatLon place) {
        return rivers.line(river).map(line -> new Found(river, line.footOf(place)));
    }

    /// The stretch with the end moving whose handle is pressed.
    private Optional<StretchSketch> handleAt(MouseEvent event) {
        return sketch.stream()
                .flatMap(now -> Stream.of(now, now.turned()))
                .filter(now -> isAt(now, event))
                .findFirst();
    }

    private boolean isAt(StretchSketch now, MouseEvent event) {
        var v = canvas.model().viewport().get();
        return rivers.line(now.river())
                .map(line -> v.screen(line.at(now.moving().kilometres())))
                .filter(c -> Math.hypot(c.x - event.getX(), c.y - event.getY()) <= HANDLE_PIXELS)
                .isPresent();
    }

    @Override
    public boolean typed(KeyEvent key) {
        var fast = key.isShiftDown() ? FAST : 1;
        switch (key.getCode()) {
            case ENTER -> enter();
            case TAB -> turn(key);
            case RIGHT, UP -> nudge(fast);
            case LEFT, DOWN -> nudge(-fast);
            default -> {
                return false;
            }
        }
        return sketch.isPresent() && !key.isControlDown();
    }

    private void enter() {
        if (sketch.isEmpty()) {
            sketch = begin(canvas.model().viewport().get().centre(), Double.MAX_VALUE);
            show();
        } else {
            keep();
        }
    }

    private void turn(KeyEvent key) {
        if (!key.isControlDown()) {
            sketch = sketch.map(StretchSketch::turned);
            show();
        }
    }

    /// By as much as the zoom tells apart, towards the source or the mouth.
    private void nudge(double steps) {
        var metres = clickMetres.getAsDouble();
        sketch =
                sketch.map(
                        now ->
                                now.moved(
                                        Math.clamp(
                                                now.moving().kilometres() + steps * metres / 1000,
                                                0,
                                                longest(now.river())),
                                        metres));
        show();
    }

    private double longest(River river) {
        return rivers.line(river).map(RiverLine::lengthKilometres).orElse(RiverKilometre.LONGEST);
    }

    /// Nothing is kept of a stretch without length, or as it was.
    private void keep() {
        begun = false;
        sketch.filter(now -> now.isOther(before)).flatMap(StretchSketch::stretch).ifPresent(made);
    }

    @Override
    public void cancelled() {
        following.unsubscribe();
        canvas.overlay().getChildren().remove(view);
    }

    private void show() {
        var nodes = new ArrayList<Node>();
        sketch.ifPresent(now -> rivers.line(now.river()).ifPresent(line -> add(now, line, nodes)));
        view.getChildren().setAll(nodes);
    }

    private void add(StretchSketch now, RiverLine line, ArrayList<Node> nodes) {
        var v = canvas.model().viewport().get();
        if (now.lengthKilometres() > 0) {
            nodes.add(along(now, line, "measure-casing"));
            nodes.add(along(now, line, "measure-line"));
        }
        var held = v.screen(line.at(now.held().kilometres()));
        var moving = v.screen(line.at(now.moving().kilometres()));
        nodes.add(Fx.styled(new Circle(held.x, held.y, RADIUS), "measure-point"));
        nodes.add(Fx.styled(new Circle(moving.x, moving.y, RADIUS), "vertex-chosen"));
        var words =
                Messages.text(
                        "stretch.said",
                        now.words(),
                        RiverKilometreText.number(Math.rint(now.lengthKilometres() * 1000) / 1000));
        var x = Math.clamp(moving.x, HALF_TEXT, Math.max(HALF_TEXT, v.widthPixels() - HALF_TEXT));
        nodes.add(new HaloText().centred(words, x, moving.y - TEXT_GAP));
    }

    private Polyline along(StretchSketch now, RiverLine line, String styleClass) {
        var v = canvas.model().viewport().get();
        var path = new Polyline();
        line.between(now.lower().kilometres(), now.upper().kilometres()).stream()
                .map(c -> v.screen(LatLon.ofXy(c.x, c.y)))
                .forEach(c -> path.getPoints().addAll(c.x, c.y));
        return Fx.styled(path, styleClass);
    }
}
