package org.amnok.ui.project;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.amnok.domain.Problem;
import org.amnok.ui.look.Appearance;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.words.Messages;

/// Asks and tells in dialogs of the window's look.
public record Dialogs(Window owner, Appearance appearance) {
    private static final double LEAST_WIDTH = 480;

    /// Reports a problem: what, where, what to do.
    public void report(Problem problem) {
        var words = new VBox(Text.wrapped(Messages.sentence(problem.what()), "dialog-title"));
        words.getStyleClass().add("dialog-form");
        if (!problem.where().isEmpty()) {
            words.getChildren().add(Text.wrapped(problem.where(), "hint"));
        }
        if (!problem.remedy().isEmpty()) {
            words.getChildren().add(Text.wrapped(problem.remedy()));
        }
        show("Amnok", words);
    }

    /// Shows content until it is closed.
    public void show(String title, Node content) {
        var dialog = dialog(title, content);
        var close = new ButtonType(Messages.text("common.close"), ButtonData.CANCEL_CLOSE);
        dialog.getDialogPane().getButtonTypes().setAll(close);
        dialog.showAndWait();
    }

    /// Shows what is never shown again: neither Enter nor Esc takes it away, only a button.
    ///
    /// @param first has the focus in the beginning
    void showOnce(String title, Node content, Node first, String way) {
        var dialog = dialog(title, content);
        dress(dialog, new ButtonType(way, ButtonData.OK_DONE)).setDefaultButton(false);
        whenShown(dialog, first::requestFocus);
        dialog.setOnCloseRequest(
                event -> {
                    if (dialog.getResult() == null) {
                        event.consume();
                    }
                });
        dialog.showAndWait();
    }

    /// Shows content in a window beside the program, which can be used meanwhile; Esc closes it.
    ///
    /// @param width in px, as `height`
    public Stage beside(String title, Parent content, double width, double height) {
        var stage = stage(title, new Scene(content, width, height));
        stage.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        stage.hide();
                        event.consume();
                    }
                });
        stage.show();
        return stage;
    }

    /// Shows content in a window that must be left before the program can be used again, and waits
    /// for that: whoever leaves it hides the window. It is as large as the content asks for, if not
    /// higher than the screen.
    ///
    /// @param first has the focus in the beginning
    public void inFront(String title, Region content, Node first) {
        content.setPrefHeight(Math.min(content.getPrefHeight(), ScreenRoom.height()));
        var stage = stage(title, new Scene(content));
        stage.initModality(Modality.APPLICATION_MODAL);
        stage.setMinWidth(Math.min(content.getPrefWidth(), LEAST_WIDTH));
        stage.setOnShown(event -> first.requestFocus());
        stage.showAndWait();
    }

    /// The height of a window's content that fits the screen, px.
    public static double mostHeight() {
        return ScreenRoom.height();
    }

    private Stage stage(String title, Scene scene) {
        scene.getStylesheets().setAll(appearance.styleSheets());
        var stage = new Stage();
        stage.setTitle(title);
        stage.setScene(scene);
        if (owner.isShowing()) {
            stage.initOwner(owner);
        }
        return stage;
    }

    /// Asks for consent to do what a button names.
    public boolean ask(String title, Node content, String yes) {
        return ask(title, content, () -> {}, yes);
    }

    /// Asks for consent to do what a button names.
    ///
    /// @param shown runs when it is shown
    public boolean ask(String title, Node content, Runnable shown, String yes) {
        var consent = new ButtonType(yes, ButtonData.OK_DONE);
        var dialog = dialog(title, content);
        whenShown(dialog, shown);
        dress(dialog, consent, ButtonType.CANCEL);
        Optional<ButtonType> answer = dialog.showAndWait();
        return answer.filter(consent::equals).isPresent();
    }

    /// Asks which of two things to do; empty when neither.
    ///
    /// @return true for the first
    public Optional<Boolean> choose(String title, Node content, String first, String second) {
        var one = new ButtonType(first, ButtonData.OK_DONE);
        var other = new ButtonType(second, ButtonData.OTHER);
        var dialog = dialog(title, content);
        dialog.getDialogPane().getButtonTypes().setAll(one, other, ButtonType.CANCEL);
        Optional<ButtonType> answer = dialog.showAndWait();
        return answer.filter(a -> a.equals(one) || a.equals(other)).map(one::equals);
    }

    /// Asks what to do while a person may be typing: neither Enter nor the space bar answers before
    /// a button was gone to.
    ///
    /// @param ways what may be done
    /// @return the one that was chosen; empty for none
    Optional<String> interrupt(String title, Node content, List<String> ways) {
        var dialog = dialog(title, content);
        var buttons = ways.stream().map(way -> new ButtonType(way, ButtonData.OTHER));
        var all = Stream.concat(buttons, Stream.of(ButtonType.CANCEL)).toArray(ButtonType[]::new);
        dress(dialog, all);
        content.setFocusTraversable(true);
        whenShown(dialog, content::requestFocus);
        return dialog.showAndWait().map(ButtonType::getText).filter(ways::contains);
    }

    /// Asks for consent by a button that is not pressed by Enter.
    ///
    /// @param first has the focus in the beginning
    /// @param dress gets the button
    public boolean askCarefully(String title, Node content, Node first, Consumer<Button> dress) {
        var consent = new ButtonType(Messages.text("gate.release"), ButtonData.OK_DONE);
        var dialog = dialog(title, content);
        var button = dress(dialog, consent, ButtonType.CANCEL);
        button.setDefaultButton(false);
        dress.accept(button);
        whenShown(dialog, first::requestFocus);
        return dialog.showAndWait().filter(consent::equals).isPresent();
    }

    /// @return the first of the buttons
    private static Button dress(Dialog<?> dialog, ButtonType... ways) {
        dialog.getDialogPane().getButtonTypes().setAll(ways);
        return Fx.named("dialog-consent", (Button) dialog.getDialogPane().lookupButton(ways[0]));
    }

    /// The dialog's own event comes before there is anything to have the focus.
    private static void whenShown(Dialog<?> dialog, Runnable work) {
        var window = dialog.getDialogPane().getScene().getWindow();
        window.addEventHandler(WindowEvent.WINDOW_SHOWN, event -> work.run());
    }

    private Dialog<ButtonType> dialog(String title, Node content) {
        var dialog = new Dialog<ButtonType>();
        dialog.setDialogPane(new Pane());
        dialog.setTitle(title);
        if (owner.isShowing()) {
            dialog.initOwner(owner);
        }
        var pane = Fx.styled(dialog.getDialogPane(), "amnok-dialog");
        pane.getStylesheets().setAll(appearance.styleSheets());
        pane.setContent(content);
        pane.setMinHeight(Region.USE_PREF_SIZE);
        pane.setMinWidth(LEAST_WIDTH);
        dialog.setResizable(true);
        dialog.setOnShowing(event -> ScreenRoom.fit(dialog, owner));
        return dialog;
    }

    /// As high as its content is between its edges: that of JavaFX asks how high it would be
    /// without them, so that the last line of a text may lie behind the buttons.
    private static final class Pane extends DialogPane {
        @Override
        protected double computePrefHeight(double width) {
            var edges = snappedLeftInset() + snappedRightInset();
            return super.computePrefHeight(width < 0 ? width : width - edges);
        }
    }
}
