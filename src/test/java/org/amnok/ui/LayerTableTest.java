package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Circle;
import javafx.stage.Window;
import org.amnok.domain.Sightings;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.BaseLayer;
import org.amnok.domain.record.Site;
import org.amnok.map.StyledLayer;
import org.amnok.map.styling.LayerStyling;
import org.amnok.ui.look.Choice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The features of a layer of a person's own are listed as a table in the window.
@OneWindow
class LayerTableTest extends WindowSpecification {
    private static final int POSTS = 250;

    @BeforeEach
    void add_a_layer_and_open_its_table() throws IOException {
        var posts =
                IntStream.rangeClosed(1, POSTS)
                        .mapToObj(LayerTableTest::post)
                        .collect(Collectors.joining(","));
        var file =
                Files.writeString(
                        folder.resolve("posts.geojson"),
                        "{\"type\":\"FeatureCollection\",\"features\":[" + posts + "]}");
        TestWindow.runOnFx(() -> window.bench().bases().add(List.of(file)));
        TestWindow.await(
                "its file is open",
                () -> window.texts("hint").stream().anyMatch("GeoJSON: 250 points"::equals));
        TestWindow.runOnFx(() -> window.find("table-base", Button.class).fire());
        TestWindow.runOnFx(() -> words().setText(""));
        TestWindow.runOnFx(() -> words().getOnAction().handle(null));
        awaitCount("250 features");
    }

    private static String post(int i) {
        return "{\"type\":\"Feature\",\"properties\":{\"name\":\"Post "
                + i
                + "\",\"height\":"
                + (POSTS - i)
                + "},\"geometry\":{\"type\":\"Point\",\"coordinates\":[128."
                + (1000 + i)
                + ",41.4]}}";
    }

    @Test
    void every_attribute_is_a_column() {
        assertThat(
                        TestWindow.onFx(
                                () ->
                                        listed().getColumns().stream()
                                                .map(c -> c.getText())
                                                .toList()))
                .containsExactly("No.", "name", "height");
    }

    @Test
    void rows_far_below_are_read_when_they_are_asked_for() {
        TestWindow.await("the last row is read", () -> "Post 250".equals(cell(249, 1)));
        assertThat(cell(249, 0)).isEqualTo("250");
    }

    @Test
    void words_find_features_by_any_column() {
        TestWindow.runOnFx(() -> words().setText("post 25"));
        TestWindow.runOnFx(() -> words().getOnAction().handle(null));
        awaitCount("2 features");
        TestWindow.await("the second is read", () -> "Post 250".equals(cell(1, 1)));
    }

    @Test
    void words_for_one_layer_are_not_asked_of_another() throws IOException {
        TestWindow.runOnFx(() -> words().setText("post 25"));
        TestWindow.runOnFx(() -> words().getOnAction().handle(null));
        awaitCount("2 features");
        var file =
                Files.writeString(
                        folder.resolve("huts.geojson"),
                        "{\"type\":\"FeatureCollection\",\"features\":[" + post(1) + "]}");
        TestWindow.runOnFx(() -> window.bench().bases().add(List.of(file)));
        TestWindow.await("both can be chosen", () -> choice().getItems().size() == 2);
        assertThat(words().getText()).isEqualTo("post 25");
        assertThat(choose(choice().getItems(), "huts")).isZero();
        assertThat(words().getText()).isEmpty();
        awaitCount("1 feature");
    }

    @Test
    void rows_of_one_layer_never_stand_below_headings_of_another() throws IOException {
        var file =
                Files.writeString(
                        folder.resolve("huts.geojson"),
                        """
                        {"type":"FeatureCollection","features":[{"type":"Feature",
                        "properties":{"hut":"Hut"},
                        "geometry":{"type":"Point","coordinates":[128.2,41.4]}}]}""");
        TestWindow.runOnFx(() -> window.bench().bases().add(List.of(file)));
        TestWindow.await("both can be chosen", () -> choice().getItems().size() == 2);
        var layers = TestWindow.onFx(() -> List.copyOf(choice().getItems()));
        var _ = choose(layers, "huts");
        awaitCount("1 feature");
        TestWindow.await("it is read", () -> "Hut".equals(cell(0, 1)));
        assertThat(choose(layers, "posts")).isZero();
        awaitCount("250 features");
        TestWindow.await("they are read", () -> "Post 1".equals(cell(0, 1)));
    }

    /// How many rows are listed at once.
    private int choose(List<BaseLayer> layers, String title) {
        var one = layers.stream().filter(l -> l.title().contains(title)).findFirst();
        return TestWindow.onFx(
                () -> {
                    choice().setValue(one.orElseThrow());
                    window.bench().getScene().getRoot().layout();
                    return listed().getItems().size();
                });
    }

    @SuppressWarnings("unchecked")
    private Choice<BaseLayer> choice() {
        return window.find("feature-layer", Choice.class);
    }

    @Test
    void words_that_no_feature_has_are_told() {
        TestWindow.runOnFx(() -> words().setText("bridge"));
        awaitCount("0 features");
        assertThat(window.texts("empty"))
                .contains("No feature has “bridge” in one of its columns.");
    }

    @Test
    void a_column_of_numbers_is_sorted_by_number() {
        TestWindow.runOnFx(() -> sortBy(2));
        TestWindow.await("the last post is first", () -> "Post 250".equals(cell(0, 1)));
        assertThat(TestWindow.onFx(() -> listed().getSortOrder().size())).isEqualTo(1);
    }

    private void sortBy(int column) {
        listed().getSortOrder().add(sortable(column));
    }

    @SuppressWarnings("unchecked")
    private TableColumn<Object, Object> sortable(int column) {
        return (TableColumn<Object, Object>) listed().getColumns().get(column);
    }

    @Test
    void the_filter_of_the_layer_is_followed() {
        var own = new StyledLayer.Own(layers().getFirst().uuid());
        TestWindow.runOnFx(
                () -> {
                    var _ =
                            window.bench()
                                    .session()
                                    .restyle(own, LayerStyling.DESIGNED.filtered("height < 10"));
                });
        awaitCount("10 features");
    }

    @Test
    void a_chosen_row_is_shown_on_the_map_and_marked() {
        TestWindow.await("it is read", () -> "Post 7".equals(cell(6, 1)));
        TestWindow.runOnFx(() -> listed().getSelectionModel().clearAndSelect(6));
        TestWindow.await("its ring is there", () -> ring() != null);
        var view = TestWindow.onFx(() -> window.bench().model().viewport().get());
        assertThat(view.scaleDenominator()).isLessThan(26_000);
        assertThat(TestWindow.onFx(() -> ring().getCenterX()))
                .isBetween(view.widthPixels() / 2 - 2, view.widthPixels() / 2 + 2);
    }

    @Test
    void several_chosen_rows_are_shown_together_and_each_is_marked() {
        TestWindow.await("it is read", () -> "Post 201".equals(cell(200, 1)));
        TestWindow.runOnFx(() -> listed().getSelectionModel().clearAndSelect(0));
        TestWindow.runOnFx(() -> listed().getSelectionModel().select(200));
        TestWindow.await("their rings are there", () -> rings().size() == 2);
        var view = TestWindow.onFx(() -> window.bench().model().viewport().get());
        assertThat(TestWindow.onFx(() -> rings().stream().map(Circle::getCenterX).toList()))
                .allMatch(x -> x > 0 && x < view.widthPixels())
                .doesNotHaveDuplicates();
    }

    @Test
    void delete_on_a_row_of_a_layer_deletes_no_selected_sighting() {
        var lot = Sightings.titled("Lot");
        add(lot);
        TestWindow.runOnFx(() -> session().selection().set(lot.uuid()));
        clickFirstRow();
        robot.push(KeyCode.DELETE);
        var next = Sightings.titled("Yard");
        TestWindow.runOnFx(() -> session().perform(new Edit.Add(next)));
        TestWindow.await("what was done after it is kept", () -> sightings().contains(next));
        assertThat(sightings()).containsExactly(lot, next);
    }

    @Test
    void a_row_of_a_layer_has_no_menu_for_sightings() {
        var asked =
                new ContextMenuEvent(
                        ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 0, 0, true, null);
        TestWindow.runOnFx(() -> Event.fireEvent(listed(), asked));
        assertThat(TestWindow.onFx(() -> List.copyOf(Window.getWindows()))).hasSize(1);
    }

    private void clickFirstRow() {
        TestWindow.await("it is read", () -> "Post 1".equals(cell(0, 1)));
        robot.clickOn((Node) TestWindow.onFx(() -> listed().lookup(".table-row-cell .table-cell")));
    }

    @Test
    void features_are_not_said_to_end_like_an_image() {
        assertThat(TestWindow.onFx(() -> window.bench().lookup("#zoom-base"))).isNotNull();
        assertThat(TestWindow.onFx(() -> window.bench().lookup("#base-end"))).isNull();
    }

    @Test
    void a_layer_that_is_removed_leaves_words_of_what_belongs_here() {
        TestWindow.runOnFx(() -> window.find("remove-base", Button.class).fire());
        TestWindow.await(
                "it is told",
                () ->
                        window.texts("empty").stream()
                                .anyMatch(w -> w.startsWith("There is no layer of your own yet")));
    }

    @Test
    void sites_are_made_of_the_chosen_rows_and_one_undo_takes_them_away() {
        var before = sites().size();
        TestWindow.runOnFx(() -> listed().getSelectionModel().selectIndices(4, 6));
        TestWindow.runOnFx(() -> window.find("offer-sites", Button.class).fire());
        awaitPreview("2 sites: “Post 5”, “Post 7”");
        TestWindow.runOnFx(() -> window.find("make-sites", Button.class).fire());
        TestWindow.await("they are made", () -> sites().size() == before + 2);
        assertThat(sites()).extracting(Site::title).contains("Post 5", "Post 7");
        TestWindow.runOnFx(() -> session().undo());
        TestWindow.await("undo takes both", () -> sites().size() == before);
    }

    @Test
    void without_a_choice_sites_are_made_of_all_rows_that_are_listed() {
        var before = sites().size();
        TestWindow.runOnFx(() -> words().setText("post 25"));
        TestWindow.runOnFx(() -> words().getOnAction().handle(null));
        awaitCount("2 features");
        TestWindow.runOnFx(() -> window.find("offer-sites", Button.class).fire());
        awaitPreview("2 sites: “Post 25”, “Post 250”");
        TestWindow.runOnFx(() -> window.find("make-sites", Button.class).fire());
        TestWindow.await("they are made", () -> sites().size() == before + 2);
    }

    private void awaitPreview(String words) {
        TestWindow.await(
                words, () -> words.equals(window.find("sites-preview", Label.class).getText()));
    }

    private List<Site> sites() {
        var contents = TestWindow.onFx(() -> contents());
        return List.copyOf(contents.sites());
    }

    private void awaitCount(String words) {
        TestWindow.await(
                words, () -> words.equals(window.find("feature-count", Label.class).getText()));
    }

    private String cell(int row, int column) {
        return String.valueOf(
                TestWindow.onFx(() -> listed().getColumns().get(column).getCellData(row)));
    }

    private Circle ring() {
        return (Circle) window.bench().lookup(".site-ring");
    }

    private List<Circle> rings() {
        return window.bench().lookupAll(".site-ring").stream().map(Circle.class::cast).toList();
    }

    @SuppressWarnings("unchecked")
    private TableView<Object> listed() {
        return window.find("feature-table", TableView.class);
    }

    private TextField words() {
        return window.find("feature-words", TextField.class);
    }

    private List<BaseLayer> layers() {
        var contents = TestWindow.onFx(() -> contents());
        return List.copyOf(contents.all(BaseLayer.class));
    }
}
