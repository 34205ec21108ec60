package org.amnok.ui.release;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.amnok.domain.Language;
import org.amnok.ui.look.Choice;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.LeastChoice;
import org.amnok.ui.look.ScriptFont;
import org.amnok.ui.look.Text;
import org.amnok.words.Messages;

/// Asks of what a dossier is, how it is called, in which language, and as what it is kept.
final class DossierForm extends VBox {
    private final Choice<Which> which;
    private final Choice<Language> language =
            new Choice<>(List.of(Language.values()), Language::endonym);
    private final Choice<Format> format =
            new Choice<>(List.of(Format.values()), each -> Messages.word("dossier.format", each));
    private final Choice<Integer> least = LeastChoice.named("dossier-least");
    private final TextField title = Fx.named("dossier-title", ScriptFont.follow(new TextField()));

    /// Of which sightings it is.
    enum Which {
        SHOWN,
        SELECTED
    }

    /// As what it is kept.
    enum Format {
        FOLDER,
        PDF;

        /// Of its name.
        String ending() {
            return this == PDF ? "." + name().toLowerCase(Locale.ROOT) : "";
        }
    }

    /// What a person asks for.
    ///
    /// @param title empty for one that follows from the records
    /// @param least cells of tables with fewer reports are withheld; 0 for none
    record Order(Which which, String title, Language language, Format format, int least) {}

    /// @param language that it begins with
    /// @param selected how many sightings are selected
    /// @param last format
    DossierForm(Language language, int selected, Format last) {
        getStyleClass().add("dialog-form");
        which =
                new Choice<>(
                        selected == 0 ? List.of(Which.SHOWN) : List.of(Which.values()),
                        each ->
                                each == Which.SHOWN
                                        ? Messages.text("dossier.which_shown")
                                        : Messages.text("dossier.which_selected", selected));
        which.setValue(selected == 0 ? Which.SHOWN : Which.SELECTED);
        which.setId("dossier-which");
        this.language.setValue(language);
        this.language.setId("dossier-language");
        format.setValue(last);
        format.setId("dossier-format");
        title.setPromptText(Messages.text("page.a_title_that_follows_from_the"));
        var hint = Text.wrapped("", "hint");
        format.valueProperty()
                .subscribe(each -> hint.setText(Messages.word("dossier.about", each)));
        getChildren()
                .addAll(
                        Text.titled("dossier.of_which", which),
                        Text.titled("common.title", title),
                        Text.titled("dossier.language", this.language),
                        Text.titled("page.hold_back_below", least),
                        Text.titled("editor.kept_as", format),
                        hint);
    }

    Order order() {
        return new Order(
                which.getValue(),
                title.getText().strip(),
                language.getValue(),
                format.getValue(),
                least.getValue());
    }
}
