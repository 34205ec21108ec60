package org.amnok.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.Sighting;
import org.amnok.ui.evidence.EvidenceActions;
import org.amnok.ui.look.Buttons;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.words.Messages;

/// What the sighting rests on: originals, from where, and whether they are still what they were.
final class EvidenceSection extends BoxedPart implements FormSection<Sighting> {
    private final SightingForm form;
    private final EvidenceActions actions;
    private final VBox rows = Fx.column("evidence-rows");
    private final Label count = Fx.collapsing(Text.of("", "hint"));
    private List<EvidenceRow> shown = List.of();

    EvidenceSection(SightingForm form, EvidenceActions actions) {
        this.form = form;
        this.actions = actions;
        var add =
                Buttons.named("evidence-add", "plus", 16, "window.add_evidence", actions.choose());
        Tooltips.of(add, "inspector.photos_videos_documents_saved");
        var buttons = Fx.row("form-buttons", add);
        FormLayout.part(box, count, rows, buttons);
    }

    @Override
    public void show(Sighting sighting, boolean other) {
        var evidence = form.contents().evidenceOf(sighting.uuid());
        if (other || !uuids(evidence).equals(shown.stream().map(EvidenceRow::uuid).toList())) {
            Drafts.flush(rows);
            shown = evidence.stream().map(e -> new EvidenceRow(form, actions, e)).toList();
            rows.getChildren().setAll(new ArrayList<Node>(shown));
        } else {
            for (int i = 0; i < evidence.size(); i++) {
                shown.get(i).show(evidence.get(i), false);
            }
        }
        count.setVisible(!evidence.isEmpty());
        count.setText(Messages.text("inspector.originals", evidence.size(), origins(evidence)));
    }

    /// How many different ones are named.
    private static long origins(List<Evidence> evidence) {
        return evidence.stream()
                .map(e -> e.origin().strip().toLowerCase(java.util.Locale.ROOT))
                .filter(origin -> !origin.isEmpty())
                .distinct()
                .count();
    }

    private static List<UUID> uuids(List<Evidence> evidence) {
        return evidence.stream().map(Evidence::uuid).toList();
    }
}
