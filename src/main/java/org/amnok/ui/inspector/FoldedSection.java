package org.amnok.ui.inspector;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import org.amnok.domain.record.Sighting;
import org.amnok.ui.look.Fold;

/// Parts of the form behind one head, which says what is in them.
final class FoldedSection implements FormSection<Sighting> {
    private final Fold fold;
    private final Function<Sighting, String> summary;
    private final List<FormSection<Sighting>> parts;

    /// @param id of the head
    /// @param summary what is in the parts, in a few words
    FoldedSection(
            String id,
            String title,
            Function<Sighting, String> summary,
            List<FormSection<Sighting>> parts) {
        this.summary = summary;
        this.parts = parts;
        fold = new Fold(id, title, open -> this.parts.forEach(part -> part.opened(open)));
        this.parts.forEach(part -> fold.add(part.node()));
    }

    @Override
    public Node node() {
        return fold;
    }

    @Override
    public void show(Sighting sighting, boolean other) {
        fold.summarise(summary.apply(sighting));
        parts.forEach(part -> part.show(sighting, other));
    }
}
