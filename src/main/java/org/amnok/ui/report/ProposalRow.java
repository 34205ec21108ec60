package org.amnok.ui.report;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Icon;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.words.Messages;
import org.amnok.workspace.report.Proposal;
import org.amnok.workspace.report.Proposal.Option;
import org.amnok.workspace.report.Proposal.Part;
import org.jspecify.annotations.Nullable;

/// One proposal: tick, part, value, its words. Space accepts or drops it. Where the text says
/// several things, one is chosen first.
final class ProposalRow extends HBox {
    static final double NAME = 88;
    private static final double WORDS = 230;

    /// Of a narrow row.
    private static final double WORDS_SHARE = 0.36;

    private final ReportModel model;
    private final int draft;
    private final Proposal proposal;
    private final CheckBox tick = new CheckBox();
    private final Label words = Text.of("", "proposal-words");
    private @Nullable ComboBox<Option> choice;
    private boolean isShowing;

    ProposalRow(ReportModel model, int draft, Proposal proposal) {
        this.model = model;
        this.draft = draft;
        this.proposal = proposal;
        getStyleClass().add("proposal-row");
        setAlignment(Pos.CENTER_LEFT);
        tick.setId(
                "proposal-"
                        + (draft + 1)
                        + "-"
                        + proposal.part().name().toLowerCase(java.util.Locale.ROOT));
        tick.setAccessibleText(ProposalText.name(proposal.part()));
        tick.setOnAction(
                event -> model.accept(draft, proposal.part(), tick.isSelected() ? chosen() : null));
        var name = Text.of(ProposalText.name(proposal.part()), "quiet-text");
        name.setMinWidth(NAME);
        name.setMaxWidth(NAME);
        var value = Fx.growing(value());
        getChildren().addAll(tick, name, value, words());
        if (proposal.isConflict()) {
            getStyleClass().add("proposal-conflict");
        }
    }

    private VBox value() {
        var text = model.reading().get().text();
        var head = model.reading().get().head();
        var first = proposal.options().getFirst();
        var box = new VBox();
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMinWidth(0);
        if (proposal.isConflict()) {
            var choices = choices();
            choice = choices;
            box.getChildren().add(choices);
        } else {
            var value = Text.of(ProposalText.value(first), "proposal-value");
            value.setMinWidth(0);
            value.setWrapText(true);
            Tooltips.saying(
                    value, ProposalText.value(first) + "\n" + ProposalText.words(first, text));
            var remark = ProposalText.remark(first, head);
            box.getChildren().add(value);
            if (!remark.isEmpty()) {
                var said = Text.of(remark, "quiet-text", "proposal-remark");
                said.setMinWidth(0);
                said.setWrapText(true);
                box.getChildren().add(said);
            }
        }
        return box;
    }

    /// Nothing is chosen at first.
    private ComboBox<Option> choices() {
        var box = new ComboBox<Option>();
        box.getItems().addAll(proposal.options());
        box.setPromptText(Messages.text("report.several_choose_one", proposal.options().size()));
        box.setConverter(new OptionText());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        box.valueProperty().subscribe(this::choose);
        return box;
    }

    private void choose(@Nullable Option option) {
        if (option != null && !isShowing) {
            model.accept(draft, proposal.part(), option);
        }
    }

    private static final class OptionText extends StringConverter<Option> {
        @Override
        public String toString(@Nullable Option option) {
            return option == null ? "" : ProposalText.value(option);
        }

        @Override
        public Option fromString(String text) {
            throw new UnsupportedOperationException(text);
        }
    }

    private @Nullable Option chosen() {
        return choice == null ? proposal.options().getFirst() : choice.getValue();
    }

    /// What was chosen; before that the first of what could be.
    private Option shown() {
        return Optional.ofNullable(chosen()).orElse(proposal.options().getFirst());
    }

    private HBox words() {
        words.getStyleClass().add(MarkedText.style(proposal.part()));
        words.setMinWidth(0);
        var box = new HBox(words);
        box.setAlignment(Pos.CENTER_LEFT);
        box.minWidthProperty().bind(Bindings.min(WORDS, widthProperty().multiply(WORDS_SHARE)));
        box.maxWidthProperty().bind(box.minWidthProperty());
        if (proposal.isConflict()) {
            box.getChildren().addFirst(new Icon("warn", 14));
        }
        return box;
    }

    /// Shows what is accepted.
    void refresh() {
        isShowing = true;
        var now = model.accepted(draft, proposal.part());
        tick.setSelected(now.isPresent());
        tick.setDisable(proposal.isConflict() && chosen() == null && now.isEmpty());
        if (choice != null) {
            now.ifPresent(choice::setValue);
        }
        words.setText(ProposalText.words(shown(), model.reading().get().text()));
        isShowing = false;
    }

    boolean isOf(Part part) {
        return proposal.part() == part;
    }

    /// The tick takes the keys, or what has to be chosen before.
    void takeFocus() {
        if (choice != null && tick.isDisabled()) {
            choice.requestFocus();
        } else {
            tick.requestFocus();
        }
    }
}
