package org.amnok.ui.project;

import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.amnok.domain.project.Signature;
import org.amnok.ui.look.Buttons;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.ScriptFont;
import org.amnok.ui.look.Tooltips;
import org.amnok.ui.session.Session;
import org.amnok.words.Messages;

/// Asks once under which name edits go into the history. The name is only what is typed here; the
/// account of the operating system is never looked at. "Stay unnamed" is an answer, too.
public final class SignatureBar extends VBox {
    /// Where the name is remembered.
    public static final String NAME = "history.author";

    /// Where it is remembered that it was asked for.
    public static final String ASKED = "history.asked";

    private final Session session;
    private final PreferenceStore memory;
    private final TextField name = Fx.growing(Fx.named("signature", new TextField()));

    public SignatureBar(Session session, PreferenceStore memory) {
        this.session = session;
        this.memory = memory;
        getStyleClass().add("signature-bar");
        setId("signature-bar");
        managedProperty().bind(visibleProperty());
        name.setPromptText(Messages.text("project.a_name_or_pseudonym"));
        Tooltips.of(name, "project.who_is_editing_the_history_in");
        name.setAccessibleText(Messages.text("project.your_name_in_the_history"));
        ScriptFont.follow(name);
        name.setOnAction(event -> keep());
        var sign = Buttons.named("sign", "project.sign", this::keep);
        Tooltips.of(sign, "project.edits_from_now_on_carry_this");
        var unnamed =
                Buttons.named("stay-unnamed", "project.stay_unnamed", this::stayUnnamed, "link");
        Tooltips.of(unnamed, "project.edits_carry_no_name_change_it");
        var line = Fx.row("form-buttons", name, sign, unnamed);
        sign.setMinWidth(USE_PREF_SIZE);
        unnamed.setMinWidth(USE_PREF_SIZE);
        getChildren().add(line);
        start();
    }

    private void start() {
        name.setText(memory.get(NAME, ""));
        session.signAs(name.getText());
        setVisible(!session.isReadOnly() && memory.get(ASKED, "").isEmpty());
    }

    /// Asks again, with the present name to be changed.
    public void ask() {
        name.setText(memory.get(NAME, ""));
        setVisible(true);
        name.requestFocus();
        name.selectAll();
    }

    private void stayUnnamed() {
        name.clear();
        keep();
    }

    private void keep() {
        var tidied = Signature.tidied(name.getText());
        memory.put(NAME, tidied);
        memory.put(ASKED, "yes");
        session.signAs(tidied);
        setVisible(false);
    }
}
