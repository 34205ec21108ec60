package org.amnok.ui.timeline;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.amnok.index.TimeStep;
import org.amnok.ui.look.Buttons;
import org.amnok.ui.look.Choice;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Icon;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.words.Messages;

/// The line above the timeline: play and step, what bars stand for, the window in words, counts.
final class TimelineHead extends HBox {
    private static final double ICON = 15;
    private static final List<Integer> SPEEDS = List.of(1, 2, 4, 8);

    private final TimelineModel model;
    private final Player player;
    private final Button play = Fx.named("timeline-play", Fx.styled(new Button(), "small-tool"));
    private final Label title = Text.label("common.timeline", "timeline-title");
    private final Label counts = Fx.named("timeline-counts", Fx.collapsing(Text.of("", "hint")));
    private final Choice<Optional<TimeStep>> bars =
            new Choice<>(
                    Choice.orNone(List.of(TimeStep.values())),
                    w -> w.map(TimeStep::label).orElse(Messages.text("timeline.bars_that_fit")));
    private final Choice<Integer> speed = new Choice<>(SPEEDS, s -> s + "/s");
    private final Button opens;
    private final Subscription following;

    /// @param dates where the window is typed
    /// @param open opens the pane when it is only a line
    TimelineHead(
            TimelineModel model,
            Player player,
            Node dates,
            BooleanProperty reducedMotion,
            Runnable open) {
        this.model = model;
        this.player = player;
        getStyleClass().add("timeline-head");
        opens = opening(open);
        play.setOnAction(event -> player.toggle());
        play.disableProperty().bind(reducedMotion);
        widthProperty().subscribe(now -> fit());
        bars.setId("timeline-bars");
        bars.setPrefWidth(106);
        bars.setMinWidth(80);
        Tooltips.of(bars, "timeline.how_much_time_a_bar_stands");
        bars.valueProperty().bindBidirectional(model.chosenBars());
        speed.setPrefWidth(62);
        speed.setMinWidth(56);
        Tooltips.of(speed, "timeline.steps_a_second_while_playing");
        speed.valueProperty().subscribe(this::faster);
        speed.setValue(2);
        getChildren()
                .addAll(
                        opens,
                        title,
                        step("step_back", Messages.text("timeline.window_one_bar_earlier"), -1),
                        play,
                        step("step_forward", Messages.text("timeline.window_one_bar_later"), 1),
                        speed,
                        bars,
                        dates,
                        counts);
        following =
                Subscription.combine(
                        player.playing().subscribe(this::playing),
                        follow(model.contents()),
                        follow(model.session().filter()),
                        follow(model.inWindow()));
    }

    private static Button opening(Runnable open) {
        return Fx.collapsing(
                Buttons.tool("timeline-open", "chev_r", ICON, "timeline.open_f9", open));
    }

    /// Shows the button that opens the pane, or hides it.
    void openable(boolean is) {
        opens.setVisible(is);
        fit();
    }

    void close() {
        following.unsubscribe();
        bars.valueProperty().unbindBidirectional(model.chosenBars());
    }

    private Subscription follow(ObservableValue<?> value) {
        return value.subscribe(now -> count());
    }

    private void count() {
        counts.setText(TimelineWords.counts(model));
        Tooltips.of(counts, "timeline.the_first_number_lies_wholly_in", counts.getText());
        Tooltips.of(title, "timeline.timeline_2", counts.getText());
        fit();
    }

    /// In a narrow window the counts are left out rather than cut; the tooltip of the title has
    /// them.
    private void fit() {
        var others =
                getChildren().stream()
                        .filter(node -> node != counts && node.isManaged())
                        .mapToDouble(node -> node.prefWidth(-1) + getSpacing())
                        .sum();
        var room = getWidth() - snappedLeftInset() - snappedRightInset() - others;
        counts.setVisible(getWidth() == 0 || room >= counts.prefWidth(-1));
    }

    private void faster(Integer steps) {
        if (steps != null) {
            player.speed(steps);
        }
    }

    private void playing(boolean now) {
        play.setGraphic(new Icon(now ? "pause" : "play", ICON));
        Tooltips.saying(
                play,
                now
                        ? Messages.text("timeline.pause_space_esc")
                        : Messages.text("timeline.play_the_window_through_time"));
    }

    private Button step(String icon, String words, int by) {
        return Buttons.toolSaying(icon, ICON, words, () -> player.step(by));
    }
}
