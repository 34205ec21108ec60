package org.amnok.ui.look;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow.AnchorLocation;
import org.jspecify.annotations.Nullable;

/// A list below a text field that offers what fits the typed text. The field keeps the focus: the
/// arrows walk through the list, and whoever owns the field calls [#takeBest()] on Enter. What fits
/// may come later; an answer to a text that is not in the field any more is dropped.
public final class Suggestions<T> {
    private static final int MOST = 12;
    private static final double LEAST_WIDTH = 240;
    private static final double MOST_WIDTH = 420;
    private static final double GAP = 3;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    /// What a line of the list shows.
    ///
    /// @param symbol before the name
    /// @param note behind it, in quiet colour; may be empty
    public record Line(Node symbol, String name, String note) {}

    private final TextField field;
    private final Function<String, CompletableFuture<List<T>>> find;
    private final Function<T, Line> line;
    private final Consumer<T> picked;
    private final Popup popup = new Popup();
    private final VBox list = Fx.column("suggestions");
    private List<T> offered = List.of();
    private String offeredFor = "";
    private int chosen;
    private int first;
    private boolean silent;
    private UnaryOperator<String> none = text -> "";
    private @Nullable Node keys;

    /// @param find what fits a text, the best first; completes on the FX thread
    /// @param picked called with the one that was clicked or chosen by key
    public Suggestions(
            TextField field,
            Function<String, CompletableFuture<List<T>>> find,
            Function<T, Line> line,
            Consumer<T> picked) {
        this.field = field;
        this.find = find;
        this.line = line;
        this.picked = picked;
        popup.getContent().add(list);
        popup.setAutoHide(true);
        field.textProperty().subscribe((was, is) -> typed());
        field.focusedProperty().subscribe((was, is) -> hide());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    /// Says something instead of offering nothing.
    ///
    /// @param words for a text that nothing fits
    public void whenNone(UnaryOperator<String> words) {
        none = words;
    }

    /// Says below what is offered which keys take it.
    public void keys(String words) {
        keys = Text.of(words, "hint", "suggestion");
    }

    /// What is typed counts as it is until a line is chosen: with the arrows, and taken by Enter or
    /// Tab, or by a click.
    public void keepTyped() {
        first = -1;
    }

    /// Sets the field's text without offering anything.
    public void setQuietly(String text) {
        silent = true;
        field.setText(text);
        silent = false;
    }

    /// Takes the line chosen with the arrows, or else the best fit for what is typed, as soon as it
    /// is known; nothing when nothing fits.
    public void takeBest() {
        takeBest(value -> true);
    }

    /// The same, of those that are wanted if there is one, else of all.
    public void takeBest(Predicate<T> wanted) {
        if (isShowing() && offeredFor.equals(field.getText())) {
            take(Stream.concat(Stream.of(offered.get(chosen)), offered.stream()).toList(), wanted);
        } else {
            var typed = TypedAhead.hold(field.getScene());
            try {
                var _ = ask(found -> take(found, wanted)).whenComplete((_, _) -> typed.run());
            } catch (RuntimeException failed) {
                typed.run();
                throw failed;
            }
        }
    }

    private void take(List<T> found, Predicate<T> wanted) {
        found.stream()
                .filter(wanted)
                .findFirst()
                .or(() -> found.stream().findFirst())
                .ifPresent(picked);
    }

    /// True while there is something to take.
    public boolean isShowing() {
        return popup.isShowing() && !offered.isEmpty();
    }

    public void hide() {
        popup.hide();
    }

    private CompletableFuture<Void> ask(Consumer<List<T>> answer) {
        var asked = field.getText();
        var found =
                asked.isBlank()
                        ? CompletableFuture.completedFuture(List.<T>of())
                        : find.apply(asked);
        return found.thenAccept(
                all -> {
                    if (asked.equals(field.getText())) {
                        answer.accept(all);
                    }
                });
    }

    private void typed() {
        if (!silent && field.isFocused()) {
            var _ = ask(this::offer);
        }
    }

    private void offer(List<T> found) {
        offered = found.stream().limit(MOST).toList();
        offeredFor = field.getText();
        list.getChildren().setAll(offered.stream().map(this::row).toList());
        choose(first);
        if (keys != null && !offered.isEmpty()) {
            list.getChildren().add(keys);
        }
        var words = none.apply(offeredFor.strip());
        if (offered.isEmpty() && !offeredFor.isBlank() && !words.isEmpty()) {
            var told = Text.wrapped(words, "hint", "suggestion");
            told.setMaxWidth(MOST_WIDTH);
            list.getChildren().setAll(told);
        }
        if (list.getChildren().isEmpty() || !field.isFocused()) {
            hide();
        } else if (!popup.isShowing()) {
            show();
        }
    }

    private void show() {
        popup.getScene().getStylesheets().setAll(field.getScene().getStylesheets());
        list.setMinWidth(Math.max(LEAST_WIDTH, field.getWidth()));
        var isAtTheRight =
                field.localToScene(field.getWidth() / 2, 0).getX()
                        > field.getScene().getWidth() / 2;
        popup.setAnchorLocation(
                isAtTheRight ? AnchorLocation.CONTENT_TOP_RIGHT : AnchorLocation.CONTENT_TOP_LEFT);
        var edge = isAtTheRight ? field.getWidth() : 0;
        var corner = field.localToScreen(edge, field.getHeight() + GAP);
        popup.show(field, corner.getX(), corner.getY());
    }

    private void keyPressed(KeyEvent event) {
        if (!popup.isShowing()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> choose(chosen + 1);
            case UP -> choose(chosen - 1);
            case ESCAPE -> hide();
            case ENTER, TAB -> {
                if (first == 0 || chosen < 0) {
                    return;
                }
                picked.accept(offered.get(chosen));
                if (event.getCode() == KeyCode.TAB) {
                    return;
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void choose(int index) {
        chosen = Math.clamp(index, first, Math.max(0, offered.size() - 1));
        for (int i = 0; i < list.getChildren().size(); i++) {
            list.getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == chosen);
        }
    }

    private Node row(T value) {
        var shown = line.apply(value);
        var row =
                new HBox(
                        shown.symbol(),
                        Text.of(shown.name()),
                        Text.spring(),
                        Text.of(shown.note(), "hint"));
        row.getStyleClass().add("suggestion");
        row.setOnMouseClicked(event -> picked.accept(value));
        return row;
    }
}
