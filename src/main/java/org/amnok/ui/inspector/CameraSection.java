package org.amnok.ui.inspector;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Camera;
import org.amnok.domain.record.Sighting;
import org.amnok.geo.CoordinateText;
import org.amnok.geo.CoordinateText.Notation;
import org.amnok.ui.look.Icon;
import org.amnok.ui.look.Tooltips;
import org.amnok.ui.look.TypedField;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// From where a picture of the sighting was taken. It never leaves this machine.
final class CameraSection extends BoxedPart implements FormSection {
    private final SightingForm form;
    private final TypedField place;
    private final TypedField bearing;
    private final TypedField bearingUncertainty;
    private final TypedField fieldOfView;
    private final TypedField range;
    private final Button onMap =
            new Button(Messages.text("inspector.place_on_the_map"), new Icon("camera", 16));
    private final Button remove =
            new Button(Messages.text("inspector.remove"), new Icon("close", 16));
    private final VBox numbers;
    private final ChangeGuard showing = new ChangeGuard();
    private Optional<Camera> camera = Optional.empty();

    /// @param pickPlace hands over the place of the next click on the map
    CameraSection(SightingForm form, Consumer<Consumer<LatLon>> pickPlace) {
        this.form = form;
        place =
                field(
                        Messages.text("inspector.latitude_longitude_of_the"),
                        "camera-place",
                        this::keepPlace);
        bearing =
                number(
                        Messages.text("inspector.bearing_true"),
                        "camera-bearing",
                        CameraNumbers.BEARING);
        bearingUncertainty = number("± °", "camera-bearing-uncertainty", CameraNumbers.SPREAD);
        fieldOfView =
                number(
                        Messages.text("inspector.field_of_view"),
                        "camera-field",
                        CameraNumbers.FIELD);
        range = number(Messages.text("inspector.range_m"), "camera-range", CameraNumbers.RANGE);
        numbers =
                new VBox(
                        FormLayout.pair(bearing, bearingUncertainty, 62),
                        FormLayout.pair(fieldOfView, range, 50));
        numbers.getStyleClass().add("form-rows");
        FormLayout.headed(
                box,
                Messages.text("inspector.camera"),
                Messages.text("inspector.never_leaves_this_machine"),
                place,
                numbers,
                buttons(pickPlace));
        hideWhenInvisible(numbers, remove);
    }

    private HBox buttons(Consumer<Consumer<LatLon>> pickPlace) {
        onMap.setId("camera-on-map");
        onMap.setOnAction(event -> pickPlace.accept(this::placed));
        remove.setId("camera-remove");
        remove.setOnAction(event -> remove());
        Tooltips.explain(onMap, Messages.text("inspector.the_next_click_on_the_map"));
        Tooltips.explain(remove, Messages.text("inspector.forget_where_the_camera_stood"));
        var buttons = new HBox(onMap, remove);
        buttons.getStyleClass().add("form-buttons");
        return buttons;
    }

    private static void hideWhenInvisible(Node... nodes) {
        for (var node : nodes) {
            node.managedProperty().bind(node.visibleProperty());
        }
    }

    private static TypedField field(
            String label, String id, Function<String, Optional<String>> keep) {
        var input = new TextField();
        input.setId(id);
        input.setPromptText(Messages.text("inspector.not_known"));
        return new TypedField(label, input, keep);
    }

    private TypedField number(String label, String id, CameraNumbers number) {
        return field(label, id, text -> keep(number, text));
    }

    @Override
    public void show(Sighting sighting) {
        camera = form.contents().cameraOf(sighting.uuid());
        showing.show(sighting, this::show);
    }

    private void show(boolean other) {
        place.show(
                camera.map(c -> CoordinateText.format(c.point(), Notation.DECIMAL_DEGREES))
                        .orElse(""),
                other);
        bearing.show(text(CameraNumbers.BEARING), other);
        bearingUncertainty.show(text(CameraNumbers.SPREAD), other);
        fieldOfView.show(text(CameraNumbers.FIELD), other);
        range.show(text(CameraNumbers.RANGE), other);
        numbers.setVisible(camera.isPresent());
        remove.setVisible(camera.isPresent());
        onMap.setText(
                camera.isPresent()
                        ? Messages.text("inspector.move_on_the_map")
                        : Messages.text("inspector.place_on_the_map"));
    }

    private String text(CameraNumbers number) {
        return camera.map(number::text).orElse("");
    }

    @Override
    public void flush() {
        place.flush();
        bearing.flush();
        bearingUncertainty.flush();
        fieldOfView.flush();
        range.flush();
    }

    private Optional<String> keepPlace(String text) {
        if (text.isBlank()) {
            remove();
            return Optional.empty();
        }
        try {
            var point = CoordinateText.parse(text);
            point.ifPresent(this::placed);
            return point.isPresent()
                    ? Optional.empty()
                    : Optional.of(Messages.text("inspector.not_a_coordinate_give_degrees"));
        } catch (ProblemException impossible) {
            return Optional.of(impossible.problem().sentence());
        }
    }

    private void placed(LatLon point) {
        form.current()
                .map(Sighting::uuid)
                .ifPresent(
                        sighting ->
                                perform(
                                        camera.map(c -> c.movedTo(point))
                                                .orElseGet(
                                                        () ->
                                                                Camera.at(
                                                                        UUID.randomUUID(),
                                                                        sighting,
                                                                        point)),
                                        camera.isPresent() ? "move camera" : "add camera"));
    }

    private Optional<String> keep(CameraNumbers number, String text) {
        try {
            UnaryOperator<Camera> change = c -> number.changed(c, text);
            camera.map(change).ifPresent(c -> perform(c, "edit camera"));
            return Optional.empty();
        } catch (ProblemException wrong) {
            return Optional.of(wrong.problem().sentence());
        }
    }

    private void remove() {
        camera.ifPresent(c -> perform(null, "remove camera"));
    }

    /// On the newest camera, also while an earlier edit is on its way to the disk.
    private void perform(@Nullable Camera after, String label) {
        var before = camera.orElse(null);
        if (!Objects.equals(before, after)) {
            camera = Optional.ofNullable(after);
            form.perform(new Edit.Set(before, after, label));
        }
    }
}
