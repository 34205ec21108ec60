package org.amnok.release;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.ProblemException;
import org.amnok.words.Messages;

/// Where the files of one release, and folders of files, wait, written and searched, until the
/// release is in the history of its project. Those that were not sent are gone when it is closed.
/// Thread-safe.
public final class Outbox implements AutoCloseable {
    /// Lets every file go to its place at once: for what is no release of a project.
    public static final Outbox OPEN = new Outbox(false);

    private final boolean isHolding;
    private final List<SetAside> waiting = new ArrayList<>();

    public Outbox() {
        this(true);
    }

    private Outbox(boolean isHolding) {
        this.isHolding = isHolding;
    }

    /// @return false when it may go to its place at once
    synchronized boolean holds(SetAside aside) {
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
                .map(SetAside::part)
                .findFirst()
                .orElse(path);
    }

    /// Moves all files into their places, or none: what was there before is there again when one of
    /// several cannot be moved.
    ///
    /// @throws ProblemException when one cannot be moved
    public synchronized void send() {
        if (waiting.size() == 1 && !Files.isDirectory(waiting.getFirst().part())) {
            waiting.getFirst().move();
            return;
        }
        var sent = new ArrayList<SetAside>();
        try {
            for (var aside : waiting) {
                aside.moveForNow();
                sent.add(aside);
            }
        } catch (ProblemException e) {
            sent.reversed().forEach(SetAside::takeBack);
            var why = e.problem();
            throw ProblemException.of(
                    why.what(),
                    why.where(),
                    Messages.text(
                            "release.none_of_the_files_was_written", waiting.size(), why.remedy()),
                    e);
        }
        sent.forEach(SetAside::settle);
    }

    @Override
    public synchronized void close() {
        waiting.forEach(SetAside::discard);
        waiting.clear();
    }
}
