package org.amnok.ui.share;

import javafx.scene.layout.VBox;
import org.amnok.ui.look.Text;
import org.amnok.ui.project.Dialogs;
import org.amnok.words.Messages;

/// Asks whether a project becomes one with another that was shared in the same place.
final class JoinForm extends VBox {
    private JoinForm(String where) {
        getStyleClass().add("dialog-form");
        setId("join-form");
        getChildren()
                .addAll(
                        Text.paragraph("share.join_heading", "dialog-title"),
                        Text.wrapped(where),
                        Text.paragraph("share.is_of_another_project"),
                        Text.paragraph("share.join_how", "hint"));
    }

    static boolean isWanted(String where, Dialogs dialogs) {
        var form = new JoinForm(where);
        return dialogs.askCarefully(
                Messages.text("share.share"),
                form,
                form,
                button -> {
                    button.setId("join-consent");
                    button.setText(Messages.text("share.join"));
                });
    }
}
