package org.amnok.workspace.share;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.Original;
import org.amnok.store.record.Originals;
import org.amnok.workspace.Awaiting;
import org.amnok.workspace.Workspace;
import org.amnok.workspace.merge.MergeOriginals;

/// The originals of evidence in a shared folder, each once, under its SHA-256.
final class SharedOriginals {
    private static final String FOLDER = "originals";

    private final Workspace here;
    private final Path folder;
    private final Sealer sealer;
    private final Progress watch;
    private List<String> notes = List.of();

    SharedOriginals(Workspace here, Path folder, Sealer sealer, Progress watch) {
        this.here = here;
        this.folder = folder.resolve(FOLDER);
        this.sealer = sealer;
        this.watch = watch;
    }

    /// What came and was not what it should be.
    List<String> notes() {
        return notes;
    }

    /// Brings those that are not here.
    ShareReport.Moved bring() {
        var wanted = all().stream().filter(each -> !isHere(each.original())).toList();
        var there = wanted.stream().filter(each -> isThere(each.original())).toList();
        var copying = new MergeOriginals(here, this::open, watch);
        copying.copy(there);
        notes = copying.notes();
        return new ShareReport.Moved(0, copying.count(), wanted.size() - there.size());
    }

    private boolean isHere(Original original) {
        return Awaiting.done(here.originals().hasWhole(original));
    }

    private boolean isThere(Original original) {
        return Files.exists(file(original, "")) || Files.exists(file(original, BundleName.SEALED));
    }

    private Path file(Original original, String suffix) {
        return folder.resolve(original.sha256() + suffix);
    }

    private SeekableByteChannel open(Original original) throws IOException {
        var plain = file(original, "");
        if (Files.exists(plain)) {
            return FileChannel.open(plain);
        }
        return sealer.get(
                file(original, BundleName.SEALED),
                opened -> {
                    var copy = sealer.aside().file(original.sha256());
                    Files.copy(opened, copy, StandardCopyOption.REPLACE_EXISTING);
                    return FileChannel.open(
                            copy, StandardOpenOption.READ, StandardOpenOption.DELETE_ON_CLOSE);
                },
                watch);
    }

    /// Writes those that are here and not there.
    ///
    /// @return how many went
    int send() {
        var sent = 0;
        var reading = new Originals(here.state().file());
        for (var evidence : all()) {
            var original = evidence.original();
            if (!isThere(original) && isHere(original)) {
                make();
                var file = file(original, sealer.suffix());
                sent += sealer.put(file, to -> copy(reading, original, to), watch) ? 1 : 0;
            }
        }
        return sent;
    }

    private static void copy(Originals reading, Original original, Path to) throws IOException {
        try (var from = reading.open(original);
                var out = Files.newOutputStream(to)) {
            Channels.newInputStream(from).transferTo(out);
        }
    }

    private void make() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw ProblemException.ofFault(
                    "share.no_folder", folder, "share.look_at_the_folder", e);
        }
    }

    private List<Evidence> all() {
        return List.copyOf(here.state().contents().all(Evidence.class));
    }
}
