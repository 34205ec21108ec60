package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/// What the pointer is told when it rests.
@OneWindow
class TooltipsTest extends WindowSpecification {
    @Test
    void a_button_says_what_it_does_while_the_pointer_rests_on_it() {
        robot.moveTo(window.find("coordinate", Node.class));
        awaitTips("Place under the pointer. Click: decimal degrees, DMS, UTM, MGRS");
        robot.moveTo(screenMiddle());
        awaitTips();
    }

    @Test
    void it_says_the_words_of_now_and_nothing_when_there_are_none() {
        TestWindow.runOnFx(
                () -> window.bench().status().kept("Data", Path.of("/maps/hyesan.kml"), ""));
        var message = window.find("show-in-folder", Node.class).getParent();
        var label = TestWindow.onFx(() -> (Label) message.lookup(".status-message"));
        robot.moveTo(label);
        robot.moveBy(1, 0); // a label that came under a pointer at rest says nothing yet
        awaitTips("Data saved: /maps/hyesan.kml");
        TestWindow.runOnFx(() -> window.bench().report("Undone."));
        awaitTips("Undone.");
        TestWindow.runOnFx(() -> window.bench().report(""));
        awaitTips();
        assertThat(label.getAccessibleHelp()).isNull();
    }

    private static void awaitTips(String... words) {
        TestWindow.await(
                "the pointer is told " + List.of(words), () -> tips().equals(List.of(words)));
    }

    private static List<String> tips() {
        return Window.getWindows().stream()
                .filter(other -> other instanceof Tooltip && other.isShowing())
                .map(tip -> ((Tooltip) tip).getText())
                .toList();
    }
}
