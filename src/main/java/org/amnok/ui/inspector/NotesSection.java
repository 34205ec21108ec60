package org.amnok.ui.inspector;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.amnok.domain.Notes;
import org.amnok.domain.Sighting;
import org.amnok.ui.look.Icon;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.TypedField;

/// The public note, and the one that never leaves this machine.
final class NotesSection implements FormSection {
    private final SightingForm form;
    private final TypedField open;
    private final TypedField internal;
    private final VBox box;
    private final Showing showing = new Showing();

    NotesSection(SightingForm form) {
        this.form = form;
        open = new TypedField("Public note", Sections.lines(3), this::keepPublic);
        open.input().setId("public-note");
        internal = new TypedField("", Sections.lines(2), this::keepInternal);
        internal.input().setId("internal-note");
        internal.input().setAccessibleText("Internal note, never leaves this machine");
        Label lock = Text.of("Internal note, never leaves this machine", "field-label");
        lock.setGraphic(new Icon("lock", 13));
        box = new VBox(open, new VBox(lock, internal));
        box.getStyleClass().add("section");
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(Sighting sighting) {
        showing.show(
                sighting,
                other -> {
                    open.show(sighting.notes().publicNote(), other);
                    internal.show(sighting.notes().internalNote(), other);
                });
    }

    @Override
    public void flush() {
        open.flush();
        internal.flush();
    }

    private Optional<String> keepPublic(String text) {
        form.edit("edit public note", d -> d.notes(new Notes(text, notes().internalNote())));
        return Optional.empty();
    }

    private Optional<String> keepInternal(String text) {
        form.edit("edit internal note", d -> d.notes(new Notes(notes().publicNote(), text)));
        return Optional.empty();
    }

    private Notes notes() {
        return form.current().map(Sighting::notes).orElse(Notes.NONE);
    }
}
