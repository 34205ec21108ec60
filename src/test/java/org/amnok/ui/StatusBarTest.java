package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.words.Messages;
import org.junit.jupiter.api.Test;

/// The line at the lower edge in a narrow window.
@OneWindow
class StatusBarTest extends WindowSpecification {
    private static final double NARROW = 800;

    @Test
    void in_a_narrow_window_no_number_is_cut_in_two() {
        assertThat(narrow("", label -> "shown-count".equals(label.getId())))
                .singleElement()
                .satisfies(words -> assertThat(words).startsWith("0 of 0"))
                .satisfies(words -> assertThat(words).doesNotContain("on the map"));
        assertThat(narrow("", StatusBarTest::isCut)).isEmpty();
    }

    @Test
    void a_message_has_room_before_what_is_only_counted() {
        assertThat(narrow("Nothing left.", StatusBarTest::isCut)).isEmpty();
    }

    @Test
    void of_a_file_that_was_kept_it_says_the_name_and_offers_its_folder() {
        TestWindow.runOnFx(
                () -> window.bench().status().kept("Data", Path.of("/maps/hyesan.kml"), ""));
        assertThat(window.texts("status-message")).contains("Data saved: hyesan.kml");
        assertThat(window.find("show-in-folder", Button.class).isVisible()).isTrue();
        TestWindow.runOnFx(() -> window.bench().report("Undone."));
        assertThat(window.find("show-in-folder", Button.class).isVisible()).isFalse();
    }

    @Test
    void a_sentence_goes_when_it_is_no_more_true_but_no_other() {
        var isHidden = new SimpleBooleanProperty(true);
        TestWindow.runOnFx(() -> window.bench().status().reportWhile("It is hidden.", isHidden));
        assertThat(window.texts("status-message")).contains("It is hidden.");
        TestWindow.runOnFx(() -> isHidden.set(false));
        assertThat(window.texts("status-message")).doesNotContain("It is hidden.");
        TestWindow.runOnFx(() -> isHidden.set(true));
        TestWindow.runOnFx(() -> window.bench().status().reportWhile("It is hidden.", isHidden));
        TestWindow.runOnFx(() -> window.bench().report("Undone."));
        TestWindow.runOnFx(() -> isHidden.set(false));
        assertThat(window.texts("status-message")).contains("Undone.");
    }

    @Test
    void that_a_new_sighting_does_not_pass_the_filter_is_said_until_the_filter_is_cleared() {
        TestWindow.runOnFx(() -> session().filter().set(SightingFilter.ALL.withText("ford")));
        plot(0, 0);
        var words = Messages.text("window.the_new_sighting_does_not_pass");
        TestWindow.await("it is said", () -> window.texts("status-message").contains(words));
        TestWindow.runOnFx(() -> session().filter().set(SightingFilter.ALL));
        TestWindow.await("it is gone", () -> !window.texts("status-message").contains(words));
    }

    @Test
    void it_never_holds_the_window_wide() {
        assertThat(TestWindow.onFx(() -> window.bench().status().minWidth(-1))).isZero();
    }

    private static boolean isCut(Label label) {
        return label.isVisible() && label.getWidth() + 1 < label.prefWidth(-1);
    }

    /// The words of some labels while the line is narrow and tells something.
    private List<String> narrow(String message, Predicate<Label> some) {
        return TestWindow.onFx(
                () -> {
                    var bar = (HBox) window.bench().status();
                    window.bench().report(message);
                    bar.resize(NARROW, bar.getHeight());
                    bar.layout();
                    bar.layout();
                    return bar.getChildren().stream()
                            .filter(Label.class::isInstance)
                            .map(Label.class::cast)
                            .filter(some)
                            .map(Label::getText)
                            .toList();
                });
    }
}
