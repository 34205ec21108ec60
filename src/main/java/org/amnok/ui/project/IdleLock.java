package org.amnok.ui.project;

import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.Spinner;
import javafx.scene.input.Clipboard;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Duration;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.ui.session.Tasks;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// While a sealed project is open: locks it when nobody used the window for a while, and before the
/// computer sleeps, or when it slept where that is not told; and clears from the clipboard what was
/// copied in the window a minute ago. On the FX thread.
public final class IdleLock {
    /// Locks at once, in whichever window it is pressed: the menu hears it only in its own.
    public static final String KEY = "Shortcut+L";

    private static final KeyCombination PRESSED = KeyCombination.valueOf(KEY);
    private static final double TICK_SECONDS = 2;

    private static final String MINUTES = "seal.idle";
    private static final int MOST_MINUTES = 480;
    private static final int USUAL_MINUTES = 10;

    private final PreferenceStore memory;
    private final Tasks tasks;
    private final Runnable lock;
    private final LongSupplier nanos;
    private final Timeline ticks =
            new Timeline(new KeyFrame(Duration.seconds(TICK_SECONDS), _ -> tick()));
    private final UnaryOperator<Runnable> sleep;
    private Runnable letSleep = () -> {};
    private @Nullable Scene watched;
    private LockClock clock;
    private final EventHandler<InputEvent> used = this::used;

    /// Who types into a dialog or works in a window beside is there, too.
    private final ListChangeListener<Window> others = this::follow;

    private CopiedText copied = new CopiedText(Optional.empty());

    /// @param lock runs when it is time
    /// @param nanos a clock that stands still while the computer sleeps
    public IdleLock(PreferenceStore memory, Tasks tasks, Runnable lock, LongSupplier nanos) {
        this(
                memory,
                tasks,
                lock,
                nanos,
                going ->
                        SleepWatch.ofSystem(going)
                                .<Runnable>map(watch -> watch::close)
                                .orElse(() -> {}));
    }

    /// @param sleep is given what to do before the computer sleeps, and gives what lets it sleep
    public IdleLock(
            PreferenceStore memory,
            Tasks tasks,
            Runnable lock,
            LongSupplier nanos,
            UnaryOperator<Runnable> sleep) {
        this.memory = memory;
        this.sleep = sleep;
        this.tasks = tasks;
        this.lock = lock;
        this.nanos = nanos;
        clock = clock();
        ticks.setCycleCount(Animation.INDEFINITE);
    }

    private LockClock clock() {
        return new LockClock(nanos.getAsLong(), System.currentTimeMillis());
    }

    /// After how many minutes; 0 for never.
    int minutes() {
        var kept = memory.get(MINUTES, Integer.toString(USUAL_MINUTES));
        return kept.matches("[0-9]{1,3}") ? Integer.parseInt(kept) : USUAL_MINUTES;
    }

    /// Asks for the minutes, and remembers them.
    public void choose(Dialogs dialogs) {
        var minutes = Fx.named("idle-minutes", new Spinner<Integer>(0, MOST_MINUTES, minutes()));
        minutes.setEditable(true);
        minutes.setAccessibleText(Messages.text("seal.minutes"));
        var form = new VBox(minutes, Text.paragraph("seal.lock_after_words", "hint"));
        form.getStyleClass().add("dialog-form");
        if (dialogs.ask(
                Messages.text("seal.lock_after"),
                form,
                minutes::requestFocus,
                Messages.text("seal.keep"))) {
            memory.put(MINUTES, Integer.toString(minutes.getValue()));
        }
    }

    /// A sealed project was opened.
    public void start(Scene scene) {
        clock = clock();
        copied = new CopiedText(text()); // what was there before is somebody else's
        watched = scene;
        Window.getWindows().forEach(each -> each.addEventFilter(InputEvent.ANY, used));
        Window.getWindows().addListener(others);
        ticks.playFromStart();
        letSleep = sleep.apply(() -> tasks.later(lock));
    }

    /// It was closed or locked: nothing of it stays on the clipboard.
    public void stop() {
        var scene = watched;
        if (scene != null) {
            watched = null;
            ticks.stop();
            letSleep.run();
            Window.getWindows().removeListener(others);
            Window.getWindows().forEach(each -> each.removeEventFilter(InputEvent.ANY, used));
            watchClipboard(scene);
            if (copied.isOurs()) {
                Clipboard.getSystemClipboard().clear();
            }
            copied = new CopiedText(Optional.empty());
        }
    }

    private void used(InputEvent event) {
        clock.used(nanos.getAsLong());
        if (event instanceof KeyEvent key
                && key.getEventType() == KeyEvent.KEY_PRESSED
                && PRESSED.match(key)) {
            key.consume();
            lock.run();
        }
    }

    private void follow(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            change.getAddedSubList().forEach(each -> each.addEventFilter(InputEvent.ANY, used));
            change.getRemoved().forEach(each -> each.removeEventFilter(InputEvent.ANY, used));
        }
    }

    private void tick() {
        var now = nanos.getAsLong();
        if (clock.isDue(now, System.currentTimeMillis(), minutes())) {
            lock.run();
        } else if (watched != null) {
            watchClipboard(watched);
            if (copied.isDue(now)) {
                Clipboard.getSystemClipboard().clear();
            }
        }
    }

    /// What comes onto the clipboard while the window has the keyboard was copied in it.
    private void watchClipboard(Scene scene) {
        var window = scene.getWindow();
        copied.look(text(), window != null && window.isFocused(), nanos.getAsLong());
    }

    private static Optional<String> text() {
        return Optional.ofNullable(Clipboard.getSystemClipboard().getString());
    }
}
