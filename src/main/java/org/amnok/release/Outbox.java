package org.amnok.release;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.ProblemException;

/// Where the files of one release wait, written and searched, until the release is in the history
/// of its project. Those that were not sent are gone when it is closed. Thread-safe.
public final class Outbox implements AutoCloseable {
    /// Lets every file go to its place at once: for what is no release of a project.
    public static final Outbox OPEN = new Outbox(false);

    private final boolean isHolding;
    private final List<OutputFile.Aside> waiting = new ArrayList<>();

    public Outbox() {
        this(true);
    }

    private Outbox(boolean isHolding) {
        this.isHolding = isHolding;
    }

    /// @return false when it may go to its place at once
    synchronized boolean holds(OutputFile.Aside aside) {
        if (isHolding) {
            waiting.add(aside);
        }
        return isHolding;
    }

    /// Where the content of a file lies now that is to be at a path.
    public synchronized Path lying(Path path) {
        var target = path.toAbsolutePath();
        return waiting.stream()
                .filter(aside -> aside.target().equals(target))
                .map(OutputFile.Aside::part)
                .findFirst()
                .orElse(path);
    }

    /// Moves all files into their places, in the order in which they were written.
    ///
    /// @throws ProblemException when one cannot be moved; those before it are in their places
    public synchronized void send() {
        waiting.forEach(OutputFile.Aside::move);
    }

    @Override
    public synchronized void close() {
        waiting.forEach(OutputFile.Aside::discard);
        waiting.clear();
    }
}
