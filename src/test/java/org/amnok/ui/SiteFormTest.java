package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.amnok.domain.LatLon;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.SiteType;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Observation;
import org.amnok.domain.record.Site;
import org.amnok.geo.Geodesy;
import org.amnok.geo.Sketch;
import org.amnok.ui.inspector.SitePane;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;

/// Sites are made, shown, changed and deleted in the window.
@OneWindow
class SiteFormTest extends WindowSpecification {
    @Test
    void a_click_with_the_site_tool_makes_a_site_and_its_form_waits_for_the_name() {
        lookAt(HYESAN);
        var place = placeAt(120, 150);
        drawing();
        robot.clickOn(screenMiddle().add(120, 150));
        awaitSite();
        assertThat(Geodesy.distanceMetres(point(site()), place)).isLessThan(10 * metresPerPixel());
        TestWindow.await("the name waits", () -> field("site-name-en").isFocused());
        type("site-name-en", "Schoolyard");
        TestWindow.await("it is named", () -> site().names().en().equals("Schoolyard"));
    }

    @Test
    void an_area_is_drawn_click_by_click() {
        drawing("draw-area");
        for (var at : List.of(new int[] {100, 100}, new int[] {180, 100}, new int[] {150, 180})) {
            robot.clickOn(screenMiddle().add(at[0], at[1]));
        }
        robot.push(KeyCode.ENTER);
        awaitSite();
        assertThat(shape().getGeometryType()).isEqualTo("Polygon");
    }

    @Test
    void a_line_is_drawn_by_typed_coordinates() {
        drawing("draw-line");
        type("draw-typed", "41.40, 128.17");
        type("draw-typed", "41.41, 128.18");
        TestWindow.runOnFx(() -> window.find("draw-done", Button.class).fire());
        awaitSite();
        assertThat(shape().toText()).isEqualTo("LINESTRING (128.17 41.4, 128.18 41.41)");
    }

    @Test
    void making_a_site_is_undone() {
        withSite();
        assertThat(session().state().get().undo()).contains("add site");
        undo();
        TestWindow.await("it is gone", () -> added().isEmpty());
    }

    @Test
    void every_field_is_kept() {
        withSite();
        type("site-name-ko", "학교 운동장");
        type("site-aliases", "yard; lot");
        type("site-from", "November 2019");
        type("site-note", "fenced");
        TestWindow.runOnFx(() -> choice("site-type").setValue(SiteType.LOT_SCHOOL));
        TestWindow.await("they are kept", () -> site().type() == SiteType.LOT_SCHOOL);
        assertThat(site().names().ko()).isEqualTo("학교 운동장");
        assertThat(site().aliases()).containsExactly("yard", "lot");
        assertThat(Objects.requireNonNull(site().validity().from()).text()).isEqualTo("2019-11");
        assertThat(site().note()).isEqualTo("fenced");
    }

    @Test
    void typed_vertices_change_the_shape_and_undo_brings_it_back() {
        withSite();
        var before = shape();
        TestWindow.runOnFx(
                () -> {
                    window.find("site-vertices", TextArea.class).requestFocus();
                    window.find("site-vertices", TextArea.class).setText("41.41, 128.2");
                });
        TestWindow.runOnFx(() -> field("site-name-en").requestFocus());
        TestWindow.await("it is moved", () -> !shape().equalsExact(before));
        undo();
        TestWindow.await("it is back", () -> shape().equalsExact(before));
    }

    @Test
    void a_dragged_vertex_is_one_edit() {
        lookAt(HYESAN);
        withSite(
                new Sketch(Sketch.Kind.LINE, List.of(List.of(placeAt(60, 60), placeAt(160, 160)))));
        TestWindow.runOnFx(() -> window.find("site-reshape", Button.class).fire());
        var to = placeAt(160, 100);
        robot.drag(screenMiddle().add(160, 160), MouseButton.PRIMARY)
                .moveTo(screenMiddle().add(160, 120))
                .dropTo(screenMiddle().add(160, 100));
        TestWindow.await("it is moved", () -> undoLabel().equals("move vertex"));
        var end = shape().getCoordinates()[1];
        assertThat(Geodesy.distanceMetres(LatLon.ofXy(end.x, end.y), to))
                .isLessThan(10 * metresPerPixel());
        undo();
        TestWindow.await("it is back", () -> undoLabel().equals("add site"));
    }

    @Test
    void a_chosen_vertex_is_deleted_by_key() {
        lookAt(HYESAN);
        withSite(
                new Sketch(
                        Sketch.Kind.LINE,
                        List.of(List.of(placeAt(60, 60), placeAt(90, 130), placeAt(160, 160)))));
        TestWindow.runOnFx(() -> window.find("site-reshape", Button.class).fire());
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.DELETE);
        TestWindow.await("it is gone", () -> shape().getNumPoints() == 2);
    }

    @Test
    void a_click_on_a_site_shows_its_form_and_a_sighting_takes_it_away() {
        withSite();
        lookAt(HYESAN);
        TestWindow.runOnFx(() -> session().leaveSite());
        robot.clickOn(screen(point(site())));
        TestWindow.await("it is chosen", () -> session().site().isPresent());
        var sighting = Sightings.at(HYESAN, "Lorries");
        add(sighting);
        TestWindow.runOnFx(() -> session().selection().set(sighting.uuid()));
        assertThat(TestWindow.onFx(() -> session().site())).isEmpty();
    }

    @Test
    void deleting_tells_what_points_at_the_site_and_undo_brings_all_back() {
        withSite();
        var sighting = Sightings.at(HYESAN, "Lorries").edit().site(site().uuid());
        add(sighting.done(Sightings.NOON));
        TestWindow.runOnFx(() -> window.find("site-delete", Button.class).fire());
        assertThat(window.texts("hint"))
                .anyMatch(t -> t.startsWith("1 sighting refers to this site"));
        TestWindow.runOnFx(() -> window.find("site-delete-yes", Button.class).fire());
        TestWindow.await("it is gone", () -> added().isEmpty());
        assertThat(sightings().getFirst().siteUuid()).isNull();
        undo();
        TestWindow.await("it is back", () -> added().size() == 1);
        assertThat(sightings().getFirst().siteUuid()).isEqualTo(site().uuid());
    }

    @Test
    void a_look_is_added_by_key_dated_judged_and_undone() {
        withSite();
        focusMap();
        robot.push(KeyCode.L);
        TestWindow.await("it is there", () -> looks().size() == 1);
        assertThat(looks().getFirst().result()).isEqualTo(Observation.Result.NOT_EXAMINED);
        TestWindow.await("its date waits", () -> field("look-date").isFocused());
        type("look-date", "2025-10-04");
        TestWindow.await(
                "it is dated", () -> looks().getFirst().date().text().equals("2025-10-04"));
        type("look-imagery", "Sentinel-2");
        TestWindow.await(
                "it has its imagery",
                () -> looks().getFirst().imagerySource().equals("Sentinel-2"));
        var result = result();
        TestWindow.runOnFx(() -> result.setValue(Observation.Result.ABSENT));
        TestWindow.await(
                "it is summed up",
                () ->
                        window.find("look-summary", Label.class)
                                .getText()
                                .equals("examined once, last 4 Oct 2025: absent"));
        undo();
        TestWindow.await(
                "it is taken back",
                () -> looks().getFirst().result() == Observation.Result.NOT_EXAMINED);
    }

    @Test
    void with_no_site_chosen_the_next_click_says_which_was_examined() {
        withSite();
        lookAt(HYESAN);
        TestWindow.runOnFx(() -> session().leaveSite());
        focusMap();
        robot.push(KeyCode.L);
        robot.clickOn(screen(point(site())));
        TestWindow.await("it is there", () -> looks().size() == 1);
        assertThat(looks().getFirst().isOf(site().uuid())).isTrue();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Observation.Result> result() {
        return (ComboBox<Observation.Result>)
                TestWindow.onFx(
                        () ->
                                (ComboBox<?>)
                                        window.find("site-pane", SitePane.class)
                                                .lookup(".look-result"));
    }

    private void drawing(String... kind) {
        lookAt(HYESAN);
        focusMap();
        robot.push(KeyCode.I);
        for (var id : kind) {
            TestWindow.runOnFx(() -> window.find(id, ToggleButton.class).fire());
        }
    }

    private void withSite() {
        withSite(new Sketch(Sketch.Kind.POINT, List.of(List.of(LatLon.ofXy(128.19, 41.396)))));
    }

    private void withSite(Sketch sketch) {
        var site = Site.drawn(new UUID(5, 6), sketch.geometry());
        var edit = new Edit.Set(null, site, "add site");
        perform(edit);
        awaitSite();
        TestWindow.runOnFx(() -> session().chooseSite(site.uuid()));
    }

    private void awaitSite() {
        TestWindow.await("the site is there", () -> added().size() == 1);
    }

    /// Sites beyond those of the base map.
    private List<Site> added() {
        return contents().sites().stream().filter(s -> s.code().isEmpty()).toList();
    }

    private Site site() {
        return added().getFirst();
    }

    private Geometry shape() {
        return Objects.requireNonNull(site().geometry());
    }

    private static LatLon point(Site site) {
        var c = Objects.requireNonNull(site.geometry()).getCoordinate();
        return LatLon.ofXy(c.x, c.y);
    }

    private TextInputControl field(String id) {
        return window.find(id, TextInputControl.class);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<SiteType> choice(String id) {
        return (ComboBox<SiteType>) window.find(id, ComboBox.class);
    }

    private void type(String id, String text) {
        TestWindow.runOnFx(
                () -> {
                    field(id).requestFocus();
                    field(id).setText(text);
                    field(id).getParent().requestFocus();
                    if (field(id) instanceof TextField line && line.getOnAction() != null) {
                        line.getOnAction().handle(null);
                    }
                });
        TestWindow.runOnFx(() -> window.bench().map().canvas().requestFocus());
    }

    private void undo() {
        TestWindow.runOnFx(() -> session().undo());
    }

    private String undoLabel() {
        return session().state().get().undo().orElse("");
    }
}
