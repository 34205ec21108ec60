package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import javax.imageio.ImageIO;
import org.amnok.domain.page.ArrowItem;
import org.amnok.domain.page.CalloutItem;
import org.amnok.domain.page.PictureItem;
import org.amnok.domain.record.Illustration;
import org.junit.jupiter.api.Test;

/// A person puts arrows, callouts and pictures on a page.
@OneWindow
class LayoutMarksTest extends LayoutSpecification {
    @Test
    void an_arrow_is_added_and_its_end_dragged() {
        add("add-arrow");
        var before = (ArrowItem) kept("arrow");
        drag(
                before.tip().xMillimetres(),
                before.tip().yMillimetres(),
                before.tip().xMillimetres() + 20,
                before.tip().yMillimetres() + 40);
        TestWindow.await(
                "it runs down",
                () -> ((ArrowItem) kept("arrow")).course() == ArrowItem.Course.DOWN_RIGHT);
        assertThat(((ArrowItem) kept("arrow")).tail()).isEqualTo(before.tail());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        TestWindow.await("it runs up", () -> kept("arrow").equals(before));
    }

    @Test
    void a_callout_leads_to_the_place_that_its_handle_is_dragged_to() {
        add("add-callout");
        assertThat(((CalloutItem) kept("callout")).at().lonDegrees()).isBetween(128.1699, 128.1701);
        drag(95, 110, 105, 110);
        TestWindow.await(
                "it leads to the east",
                () -> ((CalloutItem) kept("callout")).at().lonDegrees() > 128.175);
    }

    @Test
    void a_picture_is_drawn_anew_kept_and_taken_back_as_one_step() throws IOException {
        var file = folder.resolve("logo.png");
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_ARGB), "png", file.toFile());
        window.answer(file);
        add("add-picture");
        var picture = (PictureItem) kept("picture");
        assertThat(picture.frame().widthMillimetres() / picture.frame().heightMillimetres())
                .isBetween(1.99, 2.01);
        assertThat(pictures()).map(Illustration::uuid).containsExactly(picture.picture());
        var hint = window.find("page-hint", Label.class);
        TestWindow.await("its few pixels are told", () -> hint.getText().contains(" dpi at its"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        TestWindow.await("both are gone", () -> page().equals(PAGE) && pictures().isEmpty());
    }

    @Test
    void no_icon_of_a_new_item_is_ever_drawn_solid() {
        var solid = new AtomicInteger();
        var list = window.find("page-items", ListView.class);
        Runnable look =
                () ->
                        list.lookupAll(".icon-line").stream()
                                .filter(line -> Color.BLACK.equals(((SVGPath) line).getFill()))
                                .forEach(_ -> solid.incrementAndGet());
        TestWindow.runOnFx(() -> list.getScene().addPostLayoutPulseListener(look));
        add("add-arrow");
        add("add-callout");
        TestWindow.await("both are listed", () -> list.lookupAll(".page-item").size() >= 2);
        TestWindow.runOnFx(() -> list.getScene().removePostLayoutPulseListener(look));
        assertThat(solid).hasValue(0);
    }

    private List<Illustration> pictures() {
        return List.copyOf(contents().all(Illustration.class));
    }

    private void add(String id) {
        var many = page().items().size();
        TestWindow.runOnFx(
                () ->
                        window
                                .find("add-item", javafx.scene.control.MenuButton.class)
                                .getItems()
                                .stream()
                                .filter(item -> id.equals(item.getId()))
                                .forEach(javafx.scene.control.MenuItem::fire));
        TestWindow.await("it is added", () -> page().items().size() == many + 1);
    }
}
