package org.amnok.ui.share;

import javafx.scene.layout.VBox;
import org.amnok.ui.look.Text;
import org.amnok.ui.project.Dialogs;
import org.amnok.words.Messages;

/// Asks before a project is shared over a folder in a way that is not meant often.
final class ShareConsent extends VBox {
    private ShareConsent(String heading, String where, String what, String how) {
        getStyleClass().add("dialog-form");
        getChildren()
                .addAll(
                        Text.paragraph(heading, "dialog-title"),
                        Text.wrapped(where),
                        Text.paragraph(what),
                        Text.paragraph(how, "hint"));
    }

    /// Whether a project becomes one with another that was shared in the same place.
    static boolean toJoin(String where, Dialogs dialogs) {
        var form =
                new ShareConsent(
                        "share.join_heading",
                        where,
                        "share.is_of_another_project",
                        "share.join_how");
        return form.isGiven("join", Messages.text("share.join"), dialogs);
    }

    /// Whether all is written again where nothing of the project is any more.
    static boolean toRefill(String where, Dialogs dialogs) {
        var form =
                new ShareConsent(
                        "share.refill_heading", where, "share.is_empty_now", "share.refill_how");
        return form.isGiven("refill", Messages.text("share.refill"), dialogs);
    }

    private boolean isGiven(String id, String words, Dialogs dialogs) {
        setId(id + "-form");
        return dialogs.askCarefully(
                Messages.text("share.share"),
                this,
                this,
                button -> {
                    button.setId(id + "-consent");
                    button.setText(words);
                });
    }
}
