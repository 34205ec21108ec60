package org.amnok.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.amnok.domain.Progress;
import org.amnok.domain.project.EditCancelled;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.Sighting;
import org.amnok.words.Messages;

/// How far the edit of many sightings is that is being done. Lives on the FX thread, but for
/// [#read], [#at] and [#isCancelled].
public final class EditProgress implements Progress {
    private static final long BETWEEN_NANOS = TimeUnit.MILLISECONDS.toNanos(150);
    private static final int READ_AT_ONCE = 1000;

    private final Tasks tasks;
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private volatile boolean cancelled;
    private long reportedAtNanos;

    EditProgress(Tasks tasks) {
        this.tasks = tasks;
    }

    /// "12,000 of 100,000 done"; empty while no such edit is being done.
    public ReadOnlyStringProperty words() {
        return words.getReadOnlyProperty();
    }

    /// True while such an edit is being done.
    public boolean isRunning() {
        return !words.get().isEmpty();
    }

    /// Stops the edit: nothing is changed then.
    public void cancel() {
        cancelled = true;
    }

    /// Reads sightings for an edit.
    ///
    /// @return those that are still there, in their order
    /// @throws EditCancelled when that is wanted, or none is there
    public List<Sighting> read(List<UUID> uuids, ProjectContents contents) {
        var found = new ArrayList<Sighting>();
        for (var from = 0; from < uuids.size() && !isCancelled(); from += READ_AT_ONCE) {
            if (uuids.size() > READ_AT_ONCE) {
                say("session.of_read", from, uuids.size());
            }
            var to = Math.min(uuids.size(), from + READ_AT_ONCE);
            found.addAll(contents.sightings(uuids.subList(from, to)));
        }
        if (found.isEmpty() || isCancelled()) {
            throw new EditCancelled();
        }
        return found;
    }

    @Override
    public void at(long done, long all, String what) {
        say("session.of_done", done, all);
    }

    private void say(String sentence, long done, long all) {
        var now = System.nanoTime();
        if (now - reportedAtNanos > BETWEEN_NANOS) {
            reportedAtNanos = now;
            var text = Messages.text(sentence, done, all);
            tasks.later(() -> words.set(text));
        }
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    /// The edit is done, or was stopped.
    void ended() {
        cancelled = false;
        words.set("");
    }
}
