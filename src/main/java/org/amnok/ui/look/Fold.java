package org.amnok.ui.look;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amnok.words.Messages;

/// A part of a form that is folded into its head, which says in a few words what is in it. Enter,
/// Space or a click opens and closes it; words in it that cannot be kept open it.
public final class Fold extends VBox {
    private final String title;
    private final Button head = Fx.styled(new Button(), "fold-head");
    private final Label summary = Text.of("", "hint");
    private final HBox line;
    private final VBox content = Fx.collapsing(Fx.column("fold-content"));
    private final Consumer<Boolean> opened;

    /// @param id of the head
    /// @param opened called with true when it was opened, with false when it was closed
    public Fold(String id, String title, Consumer<Boolean> opened) {
        this.title = title;
        this.opened = opened;
        getStyleClass().add("fold");
        summary.setTextOverrun(OverrunStyle.ELLIPSIS);
        summary.setMinWidth(0);
        var name = Fx.whole(Text.of(title, "section-title"));
        line = new HBox(8, new Icon("chev_r", 14), name, Text.spring(), summary);
        line.getStyleClass().add("fold-line");
        head.setId(id);
        head.setGraphic(line);
        head.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(head.widthProperty().subtract(2));
        head.setOnAction(event -> open(!isOpen()));
        content.setVisible(false);
        getChildren().addAll(head, content);
        addEventHandler(
                TypingEvent.TYPING,
                event -> {
                    if (event.isRefused()) {
                        open(true);
                    }
                });
        summarise("");
    }

    /// What it hides.
    public void add(Node part) {
        content.getChildren().add(part);
    }

    /// Says what is in it, in a few words.
    public void summarise(String words) {
        summary.setText(words);
        name();
    }

    public boolean isOpen() {
        return content.isVisible();
    }

    public void open(boolean wanted) {
        if (wanted != isOpen()) {
            content.setVisible(wanted);
            line.getChildren().set(0, new Icon(wanted ? "chev_d" : "chev_r", 14));
            name();
            opened.accept(wanted);
        }
    }

    private void name() {
        head.setAccessibleText(
                Messages.text(
                        isOpen() ? "window.opened" : "window.folded", title, summary.getText()));
    }
}
