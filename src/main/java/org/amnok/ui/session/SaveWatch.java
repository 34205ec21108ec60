package org.amnok.ui.session;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import org.amnok.domain.Problem;
import org.amnok.words.Messages;
import org.amnok.workspace.SaveLocation;

/// Knows whether all that a person entered is on disk: edits on their way, words in fields, and
/// where the project's file is. Lives on the FX thread.
public final class SaveWatch {
    private final boolean readOnly;
    private final ReadOnlyObjectWrapper<SaveState> state = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyLongWrapper settled = new ReadOnlyLongWrapper();
    private final Set<Node> typing = new LinkedHashSet<>();
    private final ReadOnlyObjectWrapper<SaveLocation> keeping = new ReadOnlyObjectWrapper<>();
    private Optional<Problem> failed = Optional.empty();
    private final EditProgress progress;
    private int pending;

    SaveWatch(boolean readOnly, SaveLocation keeping, Tasks tasks) {
        progress = new EditProgress(tasks);
        this.readOnly = readOnly;
        this.keeping.set(keeping);
        report();
    }

    public ReadOnlyObjectProperty<SaveState> state() {
        return state.getReadOnlyProperty();
    }

    /// Changes when an edit was done or failed.
    public ReadOnlyLongProperty settled() {
        return settled.getReadOnlyProperty();
    }

    /// How far an edit of many sightings is.
    public EditProgress progress() {
        return progress;
    }

    /// True while an edit is on its way to the disk.
    boolean isSaving() {
        return pending > 0;
    }

    /// Why the last edit is not on disk, as a sentence; empty when it is.
    public String whyNot() {
        return failed.map(problem -> Messages.sentence(problem.what())).orElse("");
    }

    /// The problem of the last edit, while what was typed for it stands in a field.
    public Optional<Problem> loss() {
        report();
        return typing.isEmpty() ? Optional.empty() : failed;
    }

    /// The fields that differ from what is kept.
    public List<Node> unsaved() {
        return List.copyOf(typing);
    }

    /// An edit is on its way.
    void begun() {
        pending++;
        failed = Optional.empty();
        report();
    }

    /// An edit was done, or failed.
    void finished(Optional<Problem> problem) {
        pending--;
        progress.ended();
        failed = problem.or(() -> failed);
        settled.set(settled.get() + 1);
        report();
    }

    /// A field differs from what is kept, or does so no longer.
    public void typed(Node field, boolean unsaved) {
        if (unsaved ? typing.add(field) : typing.remove(field)) {
            report();
        }
    }

    /// Edits are on disk somewhere else than before.
    void kept(SaveLocation now) {
        keeping.set(now);
        report();
    }

    /// Where the edits are on disk.
    public ReadOnlyObjectProperty<SaveLocation> kept() {
        return keeping.getReadOnlyProperty();
    }

    private void report() {
        typing.removeIf(field -> field.getScene() == null);
        state.set(readOnly ? new SaveState.ReadOnly() : now());
    }

    private SaveState now() {
        if (keeping.get() instanceof SaveLocation.Nowhere(_, var problem)) {
            return new SaveState.Failed(problem);
        }
        if (pending > 0) {
            return new SaveState.Saving();
        }
        if (failed.isPresent()) {
            return new SaveState.Failed(failed.get());
        }
        if (!typing.isEmpty()) {
            return new SaveState.Typing();
        }
        return switch (keeping.get()) {
            case SaveLocation.InFile(var isWhole) -> new SaveState.Saved(isWhole);
            case SaveLocation.Rescued rescued -> new SaveState.Elsewhere(rescued);
            case SaveLocation.Nowhere(_, var problem) -> new SaveState.Failed(problem);
        };
    }
}
