package org.amnok.ui.report;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amnok.ui.look.Buttons;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.words.Messages;
import org.amnok.workspace.report.Proposal.Part;
import org.amnok.workspace.report.ReportDraft;

/// One draft: number and title, then its proposals, and of what no word speaks that it stays empty.
final class DraftView extends VBox {
    private final List<ProposalRow> rows = new ArrayList<>();

    DraftView(ReportModel model, int index, ReportDraft draft) {
        getStyleClass().add("report-draft");
        var all = Fx.whole(Buttons.of("report.accept_all", () -> model.acceptAll(index)));
        all.setId("accept-draft-" + (index + 1));
        var title =
                draft.of(Part.TITLE)
                        .map(p -> ProposalText.value(p.options().getFirst()))
                        .orElseGet(() -> Messages.text("report.sighting", index + 1));
        var name = Text.of(title, "draft-title");
        name.setMinWidth(0);
        var number = Fx.whole(Text.of(MarkedText.number(index), "draft-number"));
        var head = Fx.row("draft-head", number, name, Text.spring(), all);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(head);
        for (var part : Part.values()) {
            draft.of(part)
                    .ifPresentOrElse(
                            proposal -> {
                                var row = new ProposalRow(model, index, proposal);
                                rows.add(row);
                                getChildren().add(row);
                            },
                            () -> getChildren().add(empty(part)));
        }
    }

    private static HBox empty(Part part) {
        var name = Text.of(ProposalText.name(part), "quiet-text");
        name.setMinWidth(ProposalRow.NAME);
        var row =
                new HBox(
                        Text.of("–", "proposal-dash"),
                        name,
                        Text.label("report.left_empty", "quiet-text"));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("proposal-row", "proposal-empty");
        return row;
    }

    void refresh() {
        rows.forEach(ProposalRow::refresh);
    }

    void takeFocus() {
        if (!rows.isEmpty()) {
            rows.getFirst().takeFocus();
        }
    }

    /// The proposal of a part takes the keys.
    void takeFocus(Part part) {
        rows.stream().filter(row -> row.isOf(part)).forEach(ProposalRow::takeFocus);
    }
}
