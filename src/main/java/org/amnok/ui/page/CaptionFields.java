package org.amnok.ui.page;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.amnok.domain.page.PageCaption;
import org.amnok.domain.page.PageDesign;
import org.amnok.layout.caption.Caption;
import org.amnok.layout.caption.EditedCaption;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.ui.session.LatestTask;
import org.amnok.words.Messages;

/// The caption and the alternative text of a page: written by the program, changed by hand where a
/// person likes, and copied, as the specification is. Lives on the FX thread.
final class CaptionFields {
    private final ValueForm<PageDesign> form;
    private final Label state = Text.wrapped("", "hint");
    private Caption written = Caption.NONE;

    /// @param copy has words of the page leave by the clipboard
    CaptionFields(ValueForm<PageDesign> form, Consumer<PageWords> copy) {
        this.form = form;
        form.heading("common.caption");
        form.area(
                "page-caption",
                "common.caption",
                5,
                page -> shown(page).text(),
                (page, text) -> changed(page, text, shown(page).alternative()));
        form.area(
                "page-alternative",
                "common.alternative_text",
                3,
                page -> shown(page).alternative(),
                (page, text) -> changed(page, shown(page).text(), text));
        form.add(state);
        var copies = new FlowPane(6, 6);
        for (var words : PageWords.values()) {
            copies.getChildren().add(copy(words, copy));
        }
        form.add(copies);
    }

    private static Button copy(PageWords words, Consumer<PageWords> copy) {
        var button = new Button(Messages.word("editor.copy", words));
        button.setId("copy-page-" + words.name().toLowerCase(Locale.ROOT));
        button.setOnAction(_ -> copy.accept(words));
        return Tooltips.of(button, "editor.copy_passes_gate");
    }

    /// Finds what the program writes, and shows it.
    void ask(PageDesign page, Function<PageDesign, Caption> writing, LatestTask<Caption> task) {
        task.ask(
                () -> writing.apply(page),
                found -> {
                    written = found;
                    form.show(page, false);
                    state.setText(state(page));
                });
        state.setText(state(page));
    }

    private Caption shown(PageDesign page) {
        var own = page.caption();
        return own == null ? written : EditedCaption.of(own).over(written);
    }

    /// What is as the program writes it is not kept.
    private PageDesign changed(PageDesign page, String text, String alternative) {
        var next = new Caption(text.strip(), alternative.strip());
        return page.captioned(
                next.equals(written) || written.equals(Caption.NONE)
                        ? null
                        : new PageCaption(
                                next.text(),
                                next.alternative(),
                                written.text(),
                                written.alternative()));
    }

    private String state(PageDesign page) {
        var own = page.caption();
        if (own == null || written.equals(Caption.NONE)) {
            return Messages.text("editor.caption_of_program");
        }
        return EditedCaption.of(own).isOutdated(written)
                ? Messages.text("editor.caption_outdated", own.text())
                : Messages.text("editor.caption_of_person");
    }
}
