package org.amnok.ui.project;

import java.util.function.Supplier;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.amnok.ui.look.Appearance;
import org.amnok.ui.look.Text;
import org.amnok.words.Messages;

/// Asks before many sightings are deleted, copied or changed at once.
///
/// @param owner asked when a dialog is shown
public record ManyEditsQuestion(Supplier<Window> owner, Appearance appearance) {
    /// Up to this many are changed without a question: all of them can be seen.
    private static final int FEW = 20;

    /// @param verb for example "Delete"
    /// @return true when it is to be done
    public boolean mayDo(String verb, int sightings) {
        if (sightings <= FEW) {
            return true;
        }
        var what = question(verb, sightings);
        var words =
                new VBox(
                        Text.wrapped(what, "dialog-title"),
                        Text.wrapped(Messages.text("project.one_undo_takes_it_back_while")));
        words.getStyleClass().add("dialog-form");
        return new Dialogs(owner.get(), appearance).ask(what, words, verb);
    }

    /// A whole sentence, as its words stand in another order in each language.
    static String question(String verb, int sightings) {
        return Messages.text("project.sightings", verb, sightings);
    }
}
