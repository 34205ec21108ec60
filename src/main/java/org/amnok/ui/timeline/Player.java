package org.amnok.ui.timeline;

import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.amnok.domain.date.DateSpan;
import org.amnok.index.TimeStep;

/// Moves the window through time, bar by bar, until it is at the end. It stops when somebody else
/// changes the window, and does not start while motion is reduced: steps by hand remain.
final class Player {
    private final TimelineModel model;
    private final BooleanProperty reducedMotion;
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final Timeline clock =
            new Timeline(new KeyFrame(Duration.seconds(1), event -> advance()));
    private final Subscription following;
    private Optional<DateSpan> mine = Optional.empty();

    Player(TimelineModel model, BooleanProperty reducedMotion) {
        this.model = model;
        this.reducedMotion = reducedMotion;
        clock.setCycleCount(Animation.INDEFINITE);
        following =
                Subscription.combine(
                        reducedMotion.subscribe((was, is) -> stop()),
                        model.session().filter().subscribe((was, is) -> changed()));
    }

    ReadOnlyBooleanProperty playing() {
        return playing.getReadOnlyProperty();
    }

    /// Steps a second.
    void speed(double steps) {
        clock.setRate(steps);
    }

    void toggle() {
        if (!stop()) {
            play();
        }
    }

    /// Plays on from the window; from the beginning when it is at the end or there is none.
    void play() {
        if (reducedMotion.get()) {
            return;
        }
        var window = model.window();
        show(window.isAtEnd() ? window.usual(true, bars()) : window);
        playing.set(true);
        clock.playFromStart();
    }

    /// @return false when it did not play
    boolean stop() {
        clock.stop();
        var was = playing.get();
        playing.set(false);
        return was;
    }

    /// Moves the window by a number of bars; makes one first when there is none.
    void step(int by) {
        var window = model.window();
        show(window.isWhole() ? window.usual(by > 0, bars()) : window.moved(by, bars()));
    }

    void close() {
        stop();
        following.unsubscribe();
    }

    private void advance() {
        if (model.window().isAtEnd()) {
            stop();
        } else {
            step(1);
        }
    }

    private void show(TimeWindow window) {
        mine = window.filter();
        model.filter(window);
    }

    private void changed() {
        if (playing.get() && !model.dates().equals(mine)) {
            stop();
        }
    }

    private TimeStep bars() {
        return model.contents().get().width();
    }
}
