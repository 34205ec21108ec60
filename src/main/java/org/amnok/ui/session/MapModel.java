package org.amnok.ui.session;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.amnok.domain.ImageTheme;
import org.amnok.domain.Language;
import org.amnok.domain.LatLon;
import org.amnok.domain.SightingDisplay;
import org.amnok.geo.CoordinateText;
import org.amnok.geo.CoordinateText.Notation;
import org.amnok.geo.projection.MapProjection;
import org.amnok.map.StyledLayer;
import org.amnok.map.Theme;
import org.amnok.map.Viewport;
import org.amnok.map.contents.MapContents;
import org.amnok.map.density.DensityClasses;
import org.amnok.map.marker.BandMarker;
import org.amnok.map.styling.LayerStyling;
import org.amnok.map.styling.MapStyle;

/// Where the map looks, how it looks and what it shows. Lives on the FX thread.
public final class MapModel {
    /// Changes of view nearer than this are one gesture, hence one step back.
    private static final Duration GESTURE_PAUSE = Duration.ofMillis(600);

    private final ReadOnlyObjectWrapper<Viewport> viewport;
    private final ObjectProperty<MapStyle> look =
            new SimpleObjectProperty<>(MapStyle.DEFAULT.in(Language.ofReader()));
    private final ObjectProperty<MapContents> contents =
            new SimpleObjectProperty<>(MapContents.EMPTY);
    private final ObjectProperty<List<BandMarker>> bands = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Optional<LatLon>> pointer =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Notation> notation =
            new SimpleObjectProperty<>(Notation.DECIMAL_DEGREES);
    private final ObjectProperty<Integer> labelsDropped = new SimpleObjectProperty<>(0);
    private final ObjectProperty<Theme> drawnTheme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final ObjectProperty<Optional<DensityClasses>> density =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<List<String>> sources = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<List<String>> circles = new SimpleObjectProperty<>(List.of());
    private final ReadOnlyObjectWrapper<Integer> repaints = new ReadOnlyObjectWrapper<>(0);
    private final ViewHistory history = new ViewHistory();
    private final InstantSource clock;
    private UnaryOperator<Viewport> opening = UnaryOperator.identity();
    private long lastChangeMillis = Long.MIN_VALUE / 2;

    public MapModel(Viewport start, InstantSource clock) {
        viewport = new ReadOnlyObjectWrapper<>(start);
        this.clock = clock;
    }

    public ReadOnlyObjectProperty<Viewport> viewport() {
        return viewport.getReadOnlyProperty();
    }

    public ObjectProperty<MapStyle> look() {
        return look;
    }

    public ObjectProperty<MapContents> contents() {
        return contents;
    }

    /// What is told along rivers by bands; they come into the contents with the sightings.
    public ObjectProperty<List<BandMarker>> bands() {
        return bands;
    }

    /// Counts how often the same was to be drawn anew.
    public ReadOnlyObjectProperty<Integer> repaints() {
        return repaints.getReadOnlyProperty();
    }

    /// Asks for a new picture of the same, because files below the map have changed.
    public void repaint() {
        repaints.set(repaints.get() + 1);
    }

    /// The place under the pointer; empty when it is not over the map.
    public ObjectProperty<Optional<LatLon>> pointer() {
        return pointer;
    }

    /// How places are written: in the status bar, and when they are copied.
    public ObjectProperty<Notation> notation() {
        return notation;
    }

    /// The place under the pointer as it is written; that of the map's middle when the pointer is
    /// elsewhere.
    public String pointerText() {
        var place = pointer.get().orElseGet(() -> viewport.get().centre());
        return CoordinateText.format(place, notation.get());
    }

    /// Labels of the newest picture that could not be placed.
    public ObjectProperty<Integer> labelsDropped() {
        return labelsDropped;
    }

    /// The theme of the newest picture: over images it may be another one than that of the window.
    public ObjectProperty<Theme> drawnTheme() {
        return drawnTheme;
    }

    /// What the colours of the newest picture mean; empty when it shows no density.
    public ObjectProperty<Optional<DensityClasses>> density() {
        return density;
    }

    /// What has to be printed of the base layers that lie in the newest picture.
    public ObjectProperty<List<String>> sources() {
        return sources;
    }

    /// What has to be said of circles of uncertainty that are wider than what is seen.
    public ObjectProperty<List<String>> circles() {
        return circles;
    }

    public ViewHistory history() {
        return history;
    }

    /// Looks somewhere else; the view before the gesture can be gone back to.
    public void show(Viewport next) {
        var now = clock.millis();
        if (now - lastChangeMillis > GESTURE_PAUSE.toMillis()) {
            history.left(viewport.get());
        }
        lastChangeMillis = now;
        viewport.set(next);
    }

    /// Gives the first view, as soon as the window has a size.
    public void openWith(UnaryOperator<Viewport> first) {
        opening = first;
    }

    /// Gives the first view already now, in the size that the window is going to have.
    public void foresee(double width, double height, double pixelRatio) {
        viewport.set(opening.apply(viewport.get().resized(width, height, pixelRatio)));
    }

    /// Follows the window's size; no step in the history.
    public void resize(double width, double height, double pixelRatio) {
        var first = opening;
        opening = UnaryOperator.identity();
        viewport.set(first.apply(viewport.get().resized(width, height, pixelRatio)));
    }

    public void back() {
        history.back(viewport.get()).ifPresent(this::restore);
    }

    public void forward() {
        history.forward(viewport.get()).ifPresent(this::restore);
    }

    /// Draws in another projection around the same centre at the same scale.
    public void project(MapProjection projection) {
        show(viewport.get().in(projection));
    }

    public void zoomBy(double factor) {
        var v = viewport.get();
        show(Zoom.limited(v, v.zoomedAt(v.widthPixels() / 2, v.heightPixels() / 2, factor)));
    }

    public void speak(Language language) {
        look.set(look.get().in(language));
    }

    public void shine(Theme theme) {
        look.set(look.get().in(theme));
    }

    /// Draws the map in another theme over images.
    public void onImages(ImageTheme theme) {
        look.set(look.get().onImages(theme));
    }

    /// Shows sightings as symbols or by their density.
    public void display(SightingDisplay display) {
        look.set(look.get().showing(display));
    }

    /// Styles the layers as they are on disk: also after undo.
    ///
    /// @param stylings those that are not designed
    public void restyle(Map<StyledLayer, LayerStyling> stylings) {
        var next = look.get().styled(stylings);
        if (!next.equals(look.get())) {
            look.set(next);
        }
    }

    private void restore(Viewport old) {
        var now = viewport.get();
        lastChangeMillis = Long.MIN_VALUE / 2;
        viewport.set(old.resized(now.widthPixels(), now.heightPixels(), now.pixelRatio()));
    }
}
