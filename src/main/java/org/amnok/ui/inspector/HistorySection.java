package org.amnok.ui.inspector;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.amnok.domain.project.HistoryEntry;
import org.amnok.domain.record.Recorded;
import org.amnok.domain.record.Sighting;
import org.amnok.ui.history.HistoryWords;
import org.amnok.ui.history.RecordNames;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.ui.session.Session;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// What became of the sighting: who changed what and when, the newest first. Read when it is asked
/// for, a page at a time; an old state can be brought back.
final class HistorySection extends BoxedPart implements FormSection<Sighting> {
    private static final int PAGE = 10;

    private final Session session;
    private final SightingForm form;
    private final VBox entries = Fx.named("history", Fx.column("form-rows"));
    private final Button older = Fx.collapsing(new Button(Messages.text("common.older_changes")));
    private boolean open;
    private @Nullable Sighting shown;
    private long lowest = Long.MAX_VALUE;

    HistorySection(Session session, SightingForm form) {
        this.session = session;
        this.form = form;
        older.getStyleClass().add("link");
        older.setOnAction(event -> readPage());
        older.setVisible(false);
        FormLayout.part(box, entries, older);
    }

    @Override
    public void show(Sighting sighting, boolean other) {
        if (!sighting.equals(shown)) {
            shown = sighting;
            if (open) {
                readAgain();
            } else {
                forget();
            }
        }
    }

    @Override
    public void opened(boolean isOpen) {
        open = isOpen;
        if (open) {
            readAgain();
        } else {
            forget();
        }
    }

    private void forget() {
        entries.getChildren().clear();
        older.setVisible(false);
        lowest = Long.MAX_VALUE;
    }

    private void readAgain() {
        forget();
        readPage();
    }

    private void readPage() {
        var asked = shown;
        if (asked != null) {
            var below = lowest;
            session.history(history -> history.of(asked.uuid(), below, PAGE))
                    .thenAccept(
                            page -> {
                                if (open && asked.equals(shown)) {
                                    add(page);
                                }
                            });
        }
    }

    private void add(List<HistoryEntry> page) {
        var first = entries.getChildren().isEmpty();
        for (var entry : page) {
            if (entry.number() < lowest) {
                var isNewest = first && entry.equals(page.getFirst());
                entries.getChildren().add(row(entry, isNewest));
                lowest = entry.number();
            }
        }
        older.setVisible(page.size() == PAGE);
        if (entries.getChildren().isEmpty()) {
            entries.getChildren().add(Text.paragraph("inspector.nothing_is_recorded_the", "hint"));
        }
    }

    private Node row(HistoryEntry entry, boolean isNewest) {
        var row = new VBox(Text.wrapped(HistoryWords.headline(entry), "history-line"));
        for (var words : HistoryWords.changes(entry, new RecordNames(session))) {
            row.getChildren().add(Text.wrapped(words, "hint"));
        }
        if (!isNewest && entry.kind() != HistoryEntry.Kind.DELETE && !session.isReadOnly()) {
            row.getChildren().add(restoring(entry));
        }
        row.getStyleClass().add("history-entry");
        return row;
    }

    private Button restoring(HistoryEntry entry) {
        var restore = Fx.styled(new Button(Messages.text("inspector.restore_this_state")), "link");
        restore.setOnAction(
                event -> {
                    restore.getScene().lookup("#fold-history").requestFocus();
                    session.history(history -> history.version(entry.number()))
                            .thenAccept(v -> restore(entry, v));
                });
        return Tooltips.of(restore, "inspector.make_the_sighting_as_it_was");
    }

    private void restore(HistoryEntry entry, Optional<Recorded> version) {
        version.ifPresent(
                then -> {
                    if (then instanceof Sighting old && isShown(old.uuid())) {
                        form.edit(
                                "restore state of "
                                        + Messages.english(() -> HistoryWords.time(entry)),
                                draft -> old.edit());
                    }
                });
    }

    private boolean isShown(UUID uuid) {
        return form.current().map(Sighting::uuid).filter(uuid::equals).isPresent();
    }
}
