package org.amnok.workspace.share;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.amnok.courier.Courier;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.Original;
import org.amnok.files.FileNames;
import org.amnok.store.record.Originals;
import org.amnok.words.Messages;
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
    private final List<String> notes = new ArrayList<>();
    private int sent;

    SharedOriginals(Workspace here, Path folder, Sealer sealer, Progress watch) {
        this.here = here;
        this.folder = folder.resolve(FOLDER);
        this.sealer = sealer;
        this.watch = watch;
    }

    /// What came and was not what it should be.
    List<String> notes() {
        return List.copyOf(notes);
    }

    /// Brings those that are not here.
    ShareReport.Moved bring() {
        var wanted = all().stream().filter(each -> !isHere(each.original())).toList();
        var there = wanted.stream().filter(each -> whole(each.original()).isPresent()).toList();
        var copying = new MergeOriginals(here, this::open, watch);
        copying.copy(there);
        notes.addAll(copying.notes());
        wanted.stream()
                .filter(each -> !there.contains(each) && isTaken(each.original(), 1))
                .map(each -> Messages.text("share.is_broken", each.original().fileName()))
                .forEach(notes::add);
        return new ShareReport.Moved(0, copying.count(), wanted.size() - there.size());
    }

    private boolean isHere(Original original) {
        return Awaiting.done(here.originals(kept -> kept.hasWhole(original)));
    }

    /// The file of an original. One that was cut, as of a stick that was pulled out, is written
    /// again beside it: nothing is written over.
    private Optional<Path> whole(Original original) {
        for (int copy = 1; isTaken(original, copy); copy++) {
            var plain = file(original, copy, "");
            if (size(plain) == original.sizeBytes()) {
                return Optional.of(plain);
            }
            var sealed = file(original, copy, BundleName.SEALED);
            if (size(sealed) >= Courier.leastBytes(original.sizeBytes())) {
                return Optional.of(sealed);
            }
        }
        return Optional.empty();
    }

    /// -1 when it is not there.
    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException notThere) {
            return -1;
        }
    }

    private boolean isTaken(Original original, int copy) {
        return Files.exists(file(original, copy, ""))
                || Files.exists(file(original, copy, BundleName.SEALED));
    }

    private Path file(Original original, int copy, String suffix) {
        return folder.resolve(original.sha256() + (copy == 1 ? "" : "-" + copy) + suffix);
    }

    private SeekableByteChannel open(Original original) throws IOException {
        var file = whole(original).orElseThrow(() -> new NoSuchFileException(original.sha256()));
        if (!FileNames.ending(file).equals("age")) {
            return FileChannel.open(file);
        }
        return sealer.get(
                file,
                opened -> {
                    var copy = sealer.aside().file(original.sha256());
                    Files.copy(opened, copy, StandardCopyOption.REPLACE_EXISTING);
                    return FileChannel.open(
                            copy, StandardOpenOption.READ, StandardOpenOption.DELETE_ON_CLOSE);
                },
                watch);
    }

    /// Writes those that are here and not there, the smallest first: one that has no room keeps
    /// none back that has.
    ///
    /// @throws ProblemException when one cannot be written: those before it stay
    void send() {
        Sealer.clear(folder);
        var reading = new Originals(here.state().file());
        var bySize = Comparator.comparingLong(Original::sizeBytes);
        for (var original : all().stream().map(Evidence::original).sorted(bySize).toList()) {
            if (whole(original).isEmpty() && isHere(original)) {
                make();
                var copy = 1;
                while (isTaken(original, copy)) {
                    copy++;
                }
                var file = file(original, copy, sealer.suffix());
                sent += sealer.put(file, to -> copy(reading, original, to), watch) ? 1 : 0;
            }
        }
    }

    /// How many went.
    int sent() {
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
