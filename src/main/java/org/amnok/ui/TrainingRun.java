package org.amnok.ui;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.TextField;
import javafx.util.Duration;

/// The training run of the AOT cache: the window closes by itself. The build lets it stay a little
/// and asks meanwhile what people ask first, so that the cache has these classes, too.
final class TrainingRun {
    private static final List<Consumer<Workbench>> QUESTIONS =
            List.of(
                    bench -> bench.questions().showStrip().run(),
                    bench -> bench.questions().showCounts(),
                    TrainingRun::compare);

    private final Duration stay;
    private final AtomicBoolean hasBegun = new AtomicBoolean();

    /// @param stay 0 to close at once, without a question
    TrainingRun(Duration stay) {
        this.stay = stay;
    }

    /// Begins at the first call; later ones do nothing.
    void begin(MainWindow window, Runnable close) {
        if (hasBegun.getAndSet(true)) {
            return;
        }
        if (stay.equals(Duration.ZERO)) {
            close.run();
            return;
        }
        var all = new Timeline(new KeyFrame(stay, event -> close.run()));
        for (int i = 0; i < QUESTIONS.size(); i++) {
            var question = QUESTIONS.get(i);
            all.getKeyFrames()
                    .add(
                            new KeyFrame(
                                    stay.multiply((i + 1.0) / (QUESTIONS.size() + 1)),
                                    event -> window.bench().ifPresent(question)));
        }
        all.play();
    }

    private static void compare(Workbench bench) {
        if (bench.lookup("#counts-other") instanceof TextField other) {
            other.setText("2024");
        }
    }
}
