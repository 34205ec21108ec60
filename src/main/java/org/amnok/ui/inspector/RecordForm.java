package org.amnok.ui.inspector;

import java.util.Optional;
import java.util.function.Supplier;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.ProjectContents;
import org.amnok.ui.session.Session;

/// The record that a form shows, and the edits it makes: one for each field that was changed, on
/// the newest version, also while an earlier edit is still on its way to the disk.
abstract class RecordForm<T> {
    final Session session;
    private Optional<T> current = Optional.empty();
    private Supplier<Runnable> ifNotSaved = () -> () -> {};

    RecordForm(Session session) {
        this.session = session;
    }

    final Optional<T> current() {
        return current;
    }

    final void show(Optional<T> next) {
        current = next;
    }

    final ProjectContents contents() {
        return session.state().get().contents();
    }

    final boolean isReadOnly() {
        return session.isReadOnly();
    }

    /// @param back asked before each edit; gives what was typed back where it is not saved
    final void whenNotSaved(Supplier<Runnable> back) {
        ifNotSaved = back;
    }

    /// Does an edit, also one that is not of the record's own fields.
    final void perform(Edit edit) {
        if (!session.isReadOnly()) {
            session.perform(_ -> edit, () -> {}, ifNotSaved.get());
        }
    }
}
