package org.amnok.workspace.merge;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.domain.Sha256;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.Original;
import org.amnok.store.ProjectOriginals;
import org.amnok.words.Messages;
import org.amnok.workspace.Awaiting;
import org.amnok.workspace.Workspace;

/// Copies the originals of evidence from elsewhere into a project, part by part, each once.
public final class MergeOriginals {
    private final Workspace here;
    private final Source there;
    private final Progress watch;
    private final List<Original> copied = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    /// Where originals come from.
    @FunctionalInterface
    public interface Source {
        /// @throws ProblemException when it is not there
        SeekableByteChannel open(Original original) throws IOException;
    }

    public MergeOriginals(Workspace here, Source there, Progress watch) {
        this.here = here;
        this.there = there;
        this.watch = watch;
    }

    /// Copies what is not here. What is missing or changed there is reported and does not come.
    ///
    /// @throws CancellationException when the watch ends it: then nothing that was copied stays
    public void copy(List<Evidence> evidence) {
        try {
            for (var each : evidence) {
                if (!Awaiting.done(here.originals(kept -> kept.hasWhole(each.original())))) {
                    copy(each.original());
                }
            }
        } catch (RuntimeException failure) {
            drop();
            throw failure;
        }
    }

    /// Removes what was copied: the merge was not done.
    void drop() {
        copied.forEach(original -> Awaiting.done(here.keep(kept -> kept.dropParts(original))));
        copied.clear();
    }

    /// How many originals came.
    public int count() {
        return copied.size();
    }

    public List<String> notes() {
        return List.copyOf(notes);
    }

    private void copy(Original original) {
        copied.add(original);
        try (var channel = opened(original)) {
            if (channel.size() == original.sizeBytes() && isCopied(original, channel)) {
                return;
            }
            leave(original, Messages.text("workspace.was_changed_by_another_program"));
        } catch (IOException missing) {
            leave(original, Messages.text("workspace.is_missing"));
        }
    }

    /// What cannot be kept here is no fault of what is there: only opening is caught.
    private SeekableByteChannel opened(Original original) throws IOException {
        try {
            return there.open(original);
        } catch (ProblemException missing) {
            throw new IOException(missing);
        }
    }

    private void leave(Original original, String why) {
        Awaiting.done(here.keep(kept -> kept.dropParts(original)));
        copied.remove(original);
        notes.add(
                Messages.text("workspace.the_original_of_in_the_other", original.fileName(), why));
    }

    private boolean isCopied(Original original, SeekableByteChannel channel) throws IOException {
        var digest = new Sha256();
        var part = 0;
        for (long left = original.sizeBytes(); left > 0; part++) {
            var done = original.sizeBytes() - left;
            watch.goOn(
                    done,
                    original.sizeBytes(),
                    Messages.text("workspace.copying", original.fileName()));
            var length = (int) Math.min(left, ProjectOriginals.PART_BYTES);
            var data = Channels.newInputStream(channel).readNBytes(length);
            if (data.length < length) {
                throw new EOFException();
            }
            digest.add(data);
            var number = part;
            Awaiting.done(here.keep(kept -> kept.keepPart(original, number, data)));
            left -= data.length;
        }
        return digest.hex().equals(original.sha256());
    }
}
