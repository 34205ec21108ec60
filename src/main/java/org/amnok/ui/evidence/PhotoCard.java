package org.amnok.ui.evidence;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amnok.domain.LatLon;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.media.PhotoFacts;
import org.amnok.ui.look.Choice;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.ui.look.WordsOfItem;
import org.amnok.ui.map.MapCanvas;
import org.amnok.ui.session.Session;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// Asks at the map's upper left corner what of a photo's own words holds, while the map shows both
/// the camera it names and the subject. Nothing is changed before a person says so.
final class PhotoCard extends VBox {
    private static final double GAP = 12;
    private static final double WIDTH = 340;
    private static final double ROW = 24;
    private static final int MOST_ROWS = 6;

    private final MapCanvas canvas;
    private final Session session;
    private final InstantSource clock;
    private final Consumer<Consumer<LatLon>> pickPlace;
    private final Consumer<LatLon> placeSubject;
    private final CameraSketch sketch;
    private final Button not = new Button(Messages.text("evidence.not_now"));
    private final ListView<Asked> photos = Fx.named("photo-list", new ListView<>());
    private @Nullable Asked asked;

    /// A photo, and what it says.
    record Asked(Evidence evidence, PhotoFacts facts) {}

    /// @param pickPlace hands over the place of the next click on the map
    /// @param placeSubject gives the selected sighting a place
    public PhotoCard(
            MapCanvas canvas,
            Session session,
            InstantSource clock,
            Consumer<Consumer<LatLon>> pickPlace,
            Consumer<LatLon> placeSubject) {
        this.canvas = canvas;
        this.session = session;
        this.clock = clock;
        this.pickPlace = pickPlace;
        this.placeSubject = placeSubject;
        sketch = new CameraSketch(canvas);
        setId("photo-card");
        not.setOnAction(event -> close());
        Tooltips.of(not, "evidence.the_form_offers_it_again_esc");
        getStyleClass().addAll("tray", "photo-card");
        photos.setFixedCellSize(ROW);
        photos.setAccessibleText(Messages.text("original.which_photo"));
        photos.setCellFactory(_ -> new WordsOfItem<>(PhotoCard::words));
        photos.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        setManaged(false);
        setPrefWidth(WIDTH);
        setOnMousePressed(Event::consume);
        Fx.onKeyFirst(this, KeyCode.ESCAPE, this::close);
        session.selection().uuids().subscribe((was, is) -> close());
        session.state().subscribe((was, is) -> again());
    }

    public boolean isOpen() {
        return canvas.overlay().getChildren().contains(this);
    }

    /// Asks about photos of one sighting, the first one first; several are a list, and what the
    /// chosen one says is shown on the map.
    ///
    /// @param all not empty
    public void ask(List<Asked> all) {
        close();
        photos.getItems().setAll(all);
        photos.getSelectionModel().clearAndSelect(0);
        ask(all.getFirst());
    }

    private void choose(@Nullable Asked chosen) {
        if (chosen != null && isOpen() && !chosen.equals(asked)) {
            ask(chosen);
        }
    }

    private void ask(Asked one) {
        session.records()
                .read(
                        List.of(one.evidence.sightingUuid()),
                        found -> found.forEach(s -> ask(one.evidence, one.facts, s)));
    }

    /// The subject may have got its place meanwhile.
    private void again() {
        if (isOpen() && asked != null) {
            ask(asked);
        }
    }

    private void ask(Evidence evidence, PhotoFacts facts, Sighting sighting) {
        var had = photos.isFocused();
        hide();
        asked = new Asked(evidence, facts);
        var camera = session.state().get().contents().cameraOf(sighting.uuid());
        var answer = new PhotoAnswer(evidence, facts, sighting, camera);
        var useCamera = Fx.named("photo-camera", new CheckBox(answer.cameraWords()));
        useCamera.setWrapText(true);
        useCamera.setSelected(answer.hasCamera() && camera.isEmpty());
        var useTime = Fx.named("photo-time", new CheckBox(Messages.text("common.date_seen")));
        useTime.setSelected(answer.hasTime() && sighting.when().observed() == null);
        var zone = Fx.named("photo-zone", new Choice<ZoneId>(answer.zones(), answer::words));
        zone.setValue(answer.zones().getFirst());
        getChildren().setAll(title(evidence), subtitle());
        if (photos.getItems().size() > 1) {
            getChildren().add(choice());
        }
        if (answer.hasCamera()) {
            getChildren().add(useCamera);
        }
        answer.warnings(clock.instant())
                .forEach(w -> getChildren().add(Text.wrapped("⚠ " + w, "photo-warning")));
        if (answer.hasTime()) {
            getChildren().add(time(facts, useTime, zone));
        }
        if (!(sighting.place() instanceof Place.Located)) {
            getChildren().add(subject());
        }
        getChildren().add(buttons(answer, useCamera, useTime, zone));
        open(facts, sighting);
        if (had) {
            photos.requestFocus();
        }
    }

    private static Node title(Evidence evidence) {
        var name = evidence.original().fileName();
        return Text.of(Messages.text("evidence.what_says", name), "tray-title");
    }

    private static Node subtitle() {
        return Text.paragraph("evidence.about_the_camera_not_about_the", "tray-subtitle");
    }

    private VBox choice() {
        var count = photos.getItems().size();
        photos.setPrefHeight(ROW * Math.min(MOST_ROWS, count) + 2);
        return new VBox(
                4, Text.wrapped(Messages.text("original.photos_say", count), "hint"), photos);
    }

    private VBox time(PhotoFacts facts, CheckBox useTime, Choice<ZoneId> zone) {
        var clockWords = String.valueOf(facts.taken()).replace('T', ' ');
        var set = Fx.row("photo-row", Text.label("evidence.whose_clock_was_set_to", "hint"), zone);
        useTime.setText(Messages.text("evidence.taken_by_the_camera", clockWords));
        Tooltips.of(zone, "evidence.photos_on_the_border_carry");
        return new VBox(useTime, set);
    }

    private VBox subject() {
        var place = new Button(Messages.text("evidence.place_the_subject_on_the_map"));
        place.setId("photo-subject");
        place.setOnAction(event -> pickPlace.accept(placeSubject));
        Tooltips.of(place, "evidence.the_next_click_on_the_map");
        return new VBox(Text.paragraph("evidence.the_sighting_has_no_place_yet", "hint"), place);
    }

    private HBox buttons(
            PhotoAnswer answer, CheckBox useCamera, CheckBox useTime, Choice<ZoneId> zone) {
        var use = Fx.named("photo-use", new Button(Messages.text("evidence.use_what_is_ticked")));
        use.disableProperty()
                .bind(useCamera.selectedProperty().or(useTime.selectedProperty()).not());
        use.setOnAction(
                event -> {
                    answer.edit(
                                    useCamera.isSelected(),
                                    useTime.isSelected(),
                                    zone.getValue(),
                                    clock.instant())
                            .ifPresent(session::perform);
                    close();
                });
        return Fx.row("form-buttons", use, not);
    }

    private void open(PhotoFacts facts, Sighting sighting) {
        sketch.show(facts, sighting.point());
        canvas.overlay().getChildren().add(this);
        applyCss();
        autosize();
        resize(WIDTH, prefHeight(WIDTH));
        relocate(GAP, GAP);
        not.requestFocus();
    }

    /// Closes without changing anything.
    public void close() {
        if (isOpen()) {
            hide();
            canvas.requestFocus();
        }
    }

    private void hide() {
        canvas.overlay().getChildren().remove(this);
        sketch.hide();
    }

    /// "IMG_1.JPG, 225°, 2025-11-14 15:20".
    private static String words(Asked one) {
        var bearing = one.facts.trueBearingDegrees();
        var clock = one.facts.taken();
        return Messages.listed(
                Stream.of(
                        one.evidence.original().fileName(),
                        one.facts.position() == null ? Messages.text("original.no_position") : "",
                        bearing == null ? "" : Math.round(bearing) + "°",
                        clock == null ? "" : clock.toString().replace('T', ' ')));
    }
}
