package org.amnok.ui.project;

import java.util.function.Supplier;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.amnok.ui.look.Appearance;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.ui.session.Session;
import org.amnok.words.Messages;

/// Asks before many sightings are deleted, copied or changed at once, and before several are of
/// which the filter hides some.
///
/// @param owner asked when a dialog is shown
public record ManyEditsQuestion(Session session, Supplier<Window> owner, Appearance appearance) {
    /// Up to this many are changed without a question: all of them can be seen.
    private static final int FEW = 20;

    /// @param verb for example "Delete"
    /// @return true when it is to be done
    public boolean mayDo(String verb, int sightings) {
        var hidden = hidden();
        if (sightings <= 1 || sightings <= FEW && hidden == 0) {
            return true;
        }
        var what = question(verb, sightings);
        var unseen =
                Fx.collapsing(Text.wrapped(Messages.text("project.hidden_by_the_filter", hidden)));
        unseen.setVisible(hidden > 0);
        var words =
                new VBox(
                        Text.wrapped(what, "dialog-title"),
                        unseen,
                        Text.paragraph("project.one_undo_takes_it_back_while"));
        words.getStyleClass().add("dialog-form");
        return new Dialogs(owner.get(), appearance).ask(what, words, verb);
    }

    private int hidden() {
        var selected = session.selection().rows(session.index());
        return selected.count() - selected.and(session.shown().get().rows()).count();
    }

    /// A whole sentence, as its words stand in another order in each language.
    static String question(String verb, int sightings) {
        return Messages.text("project.sightings", verb, sightings);
    }
}
