package org.amnok.ui.inspector;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Camera;
import org.amnok.domain.record.Sighting;
import org.amnok.geo.CoordinateText;
import org.amnok.geo.CoordinateText.Notation;
import org.amnok.geo.MetresText;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Icon;
import org.amnok.ui.look.Tooltips;
import org.amnok.ui.look.TypedField;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// From where a picture of the sighting was taken. It never leaves this machine.
final class CameraSection extends BoxedPart implements FormSection<Sighting> {
    private final SightingForm form;
    private final TypedField place;
    private final Map<CameraNumbers, TypedField> fields = new EnumMap<>(CameraNumbers.class);
    private final Button onMap =
            new Button(Messages.text("inspector.place_on_the_map"), new Icon("camera", 16));
    private final Button remove = new Button(Messages.text("common.remove"), new Icon("close", 16));
    private final VBox numbers;
    private Optional<Camera> camera = Optional.empty();

    /// @param pickPlace hands over the place of the next click on the map
    CameraSection(SightingForm form, Consumer<Consumer<LatLon>> pickPlace) {
        this.form = form;
        place =
                new TypedField(
                        Messages.text("inspector.latitude_longitude_of_the"),
                        Fx.field("camera-place", Messages.text("inspector.not_known")),
                        this::keepPlace);
        number(Messages.text("inspector.bearing_true"), "camera-bearing", CameraNumbers.BEARING);
        number("± °", "camera-bearing-uncertainty", CameraNumbers.SPREAD);
        number(Messages.text("inspector.field_of_view"), "camera-field", CameraNumbers.FIELD);
        number(Messages.text("inspector.range_m"), "camera-range", CameraNumbers.RANGE);
        numbers =
                Fx.column(
                        "form-rows",
                        pair(CameraNumbers.BEARING, CameraNumbers.SPREAD, 62),
                        pair(CameraNumbers.FIELD, CameraNumbers.RANGE, 50));
        FormLayout.headed(
                box,
                Messages.text("inspector.camera"),
                Messages.text("inspector.never_leaves_this_machine"),
                place,
                numbers,
                buttons(pickPlace));
        Fx.collapsing(numbers);
        Fx.collapsing(remove);
    }

    private HBox buttons(Consumer<Consumer<LatLon>> pickPlace) {
        onMap.setId("camera-on-map");
        onMap.setOnAction(event -> pickPlace.accept(this::placed));
        remove.setId("camera-remove");
        remove.setOnAction(event -> remove());
        Tooltips.of(onMap, "inspector.the_next_click_on_the_map");
        Tooltips.of(remove, "inspector.forget_where_the_camera_stood");
        return Fx.row("form-buttons", onMap, remove);
    }

    private void number(String label, String id, CameraNumbers number) {
        var input = Fx.field(id, Messages.text("inspector.not_known"));
        fields.put(number, TypedField.of(label, input, text -> keep(number, text)));
    }

    private TypedField field(CameraNumbers number) {
        return Objects.requireNonNull(fields.get(number));
    }

    private Node pair(CameraNumbers left, CameraNumbers right, double leftPercent) {
        return FormLayout.pair(field(left), field(right), leftPercent);
    }

    @Override
    public void show(Sighting sighting, boolean other) {
        camera = form.contents().cameraOf(sighting.uuid());
        place.show(
                camera.map(c -> CoordinateText.format(c.point(), Notation.DECIMAL_DEGREES))
                        .orElse(""),
                other);
        fields.forEach((number, field) -> field.show(text(number), other));
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

    private Optional<String> keepPlace(String text) {
        if (text.isBlank()) {
            remove();
            return Optional.empty();
        }
        var point = CoordinateText.parse(text);
        point.ifPresent(this::placed);
        return point.isPresent()
                ? Optional.empty()
                : Optional.of(Messages.text("common.not_a_coordinate_give_degrees_dms"));
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

    private void keep(CameraNumbers number, String text) {
        camera.map(c -> number.changed(c, text)).ifPresent(c -> perform(c, "edit camera"));
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

    /// The numbers of a camera as people type them; blank means not known.
    private enum CameraNumbers {
        BEARING,
        SPREAD,
        FIELD,
        RANGE;

        private static final double TURN = 360;

        /// The number as text; empty when it is not known.
        String text(Camera camera) {
            var value = value(camera);
            return value == null
                    ? ""
                    : String.format(Locale.ROOT, "%.2f", value)
                            .replaceFirst("0+$", "")
                            .replaceFirst("\\.$", "");
        }

        private @Nullable Double value(Camera camera) {
            return switch (this) {
                case BEARING -> camera.bearingDegrees();
                case SPREAD -> camera.bearingUncertaintyDegrees();
                case FIELD -> camera.fieldOfViewDegrees();
                case RANGE -> camera.rangeMetres();
            };
        }

        /// The camera with this number.
        ///
        /// @throws ProblemException when the text is no number, or the number is not possible
        Camera changed(Camera c, String text) {
            var bearing = c.bearingDegrees();
            var spread = c.bearingUncertaintyDegrees();
            var field = c.fieldOfViewDegrees();
            var range = c.rangeMetres();
            return switch (this) {
                case BEARING -> c.looking(turned(degrees(text)), spread, field, range);
                case SPREAD -> c.looking(bearing, degrees(text), field, range);
                case FIELD -> c.looking(bearing, spread, degrees(text), range);
                case RANGE -> c.looking(bearing, spread, field, MetresText.parse(text));
            };
        }

        /// 360° is north again.
        private static @Nullable Double turned(@Nullable Double degrees) {
            return degrees == null || degrees != TURN ? degrees : Double.valueOf(0);
        }

        private static @Nullable Double degrees(String text) {
            var number = text.replaceAll("[\\s°±]", "").replace(',', '.');
            if (number.isEmpty()) {
                return null;
            }
            if (!number.matches("[0-9]{1,3}(\\.[0-9]{1,6})?")) {
                throw ProblemException.ofTexts(
                        "inspector.is_not_an_angle",
                        "inspector.give_degrees_for_example_45",
                        text.strip());
            }
            return Double.parseDouble(number);
        }
    }
}
