package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.amnok.domain.River;
import org.amnok.domain.Sightings;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.RiverKilometre;
import org.amnok.domain.record.RiverStretch;
import org.amnok.domain.record.Sighting;
import org.amnok.geo.Geodesy;
import org.junit.jupiter.api.Test;

/// The symbols of the table's rows show where their sightings are.
@OneWindow
class TableSymbolsTest extends WindowSpecification {
    private static final RiverStretch ALONG =
            new RiverStretch(
                    River.YALU, new RiverKilometre(631, 2.0), new RiverKilometre(728, 2.0));

    @Test
    void a_double_click_on_the_symbol_shows_the_place_on_the_map() {
        addAndDoubleClick(Sightings.titled("Lot"));
        TestWindow.await(
                "the place is shown", () -> Geodesy.distanceMetres(centre(), HYESAN) < 20_000);
    }

    @Test
    void a_double_click_on_the_symbol_shows_a_stretch_of_river() {
        addAndDoubleClick(placed(new Place.Stretch(ALONG, "")));
        TestWindow.await("it is shown", () -> Geodesy.distanceMetres(centre(), HYESAN) < 90_000);
    }

    @Test
    void the_symbol_promises_nothing_in_an_empty_row_or_without_a_place() {
        add(Sightings.titled("Lot"), placed(new Place.Unlocated("")));
        TestWindow.await("both are listed", () -> !symbols(of("Posts")).isEmpty());
        assertThat(hints(of("Lot"))).isNotEmpty().containsOnly("Double click: show on the map");
        assertThat(hints(of("Posts"))).isNotEmpty().containsOnly("");
        assertThat(hints(TableCell::isEmpty)).isNotEmpty().containsOnly("");
    }

    private static Sighting placed(Place place) {
        return Sightings.titled("Posts").edit().place(place).done(Sightings.NOON);
    }

    private void addAndDoubleClick(Sighting sighting) {
        add(sighting);
        lookAt(Geodesy.destination(HYESAN, 90, 200_000));
        TestWindow.await("it is listed", () -> !symbols(of(sighting.title())).isEmpty());
        TestWindow.runOnFx(() -> doubleClick(symbols(of(sighting.title())).getFirst()));
    }

    private static Predicate<TableCell<?, ?>> of(String title) {
        return cell -> cell.getItem() instanceof Sighting row && row.title().equals(title);
    }

    private List<String> hints(Predicate<TableCell<?, ?>> which) {
        return TestWindow.onFx(
                () ->
                        symbols(which).stream()
                                .map(Node::getAccessibleHelp)
                                .map(help -> help == null ? "" : help)
                                .toList());
    }

    private List<Node> symbols(Predicate<TableCell<?, ?>> which) {
        return robot.lookup("#sightings-table .table-cell").queryAll().stream()
                .map(cell -> (TableCell<?, ?>) cell)
                .filter(cell -> cell.getTableColumn() == column("badge"))
                .filter(which)
                .map(Node.class::cast)
                .toList();
    }

    private static void doubleClick(Node node) {
        node.fireEvent(
                new MouseEvent(
                        MouseEvent.MOUSE_CLICKED,
                        0,
                        0,
                        0,
                        0,
                        MouseButton.PRIMARY,
                        2,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null));
    }
}
