package org.amnok.workspace.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.domain.Sha256;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.Original;
import org.amnok.domain.record.ReleaseRecord;
import org.amnok.files.OutputRules;
import org.amnok.files.OwnerOnly;
import org.amnok.files.PrivateFolder;
import org.amnok.store.record.Originals;
import org.amnok.words.Messages;
import org.amnok.workspace.FilesRead;
import org.amnok.workspace.Workspace;
import org.amnok.workspace.output.ReleaseJournal;

/// Originals as files again, byte for byte: saved by a person, or for a while, for a program that
/// shows them. Reads whole originals: not for the FX thread.
public final class OriginalCopies {
    private static final int BLOCK_BYTES = 1 << 20;
    private static final int LONGEST_NAME = 120;

    private final Workspace workspace;
    private final Originals originals;

    public OriginalCopies(Workspace workspace) {
        this.workspace = workspace;
        originals = new Originals(workspace.state().file());
    }

    /// A name under which it may be saved: the one it had, without what a file system or a shell
    /// could take for something else.
    public static String suggestedName(Original original) {
        var clean =
                original.fileName()
                        .replaceAll("[^\\p{L}\\p{M}\\p{N}._ -]+", "_")
                        .replaceAll("^[. -]+", "")
                        .strip();
        var name = clean.isEmpty() ? "original." + original.type().ending() : clean;
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }

    /// Saves a copy that only its owner may read; the history says so before the copy is there.
    ///
    /// @throws java.util.concurrent.CancellationException when the watch ends it: then there is no
    ///   copy
    /// @throws ProblemException when it cannot be written, or the original is not what it was
    public void save(Evidence evidence, Path target, Progress watch) {
        var state = workspace.state();
        OutputRules.ofChoice(target, FilesRead.of(state.file(), state.contents())).require(target);
        var original = evidence.original();
        var part = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            try {
                write(original, part, watch);
                ReleaseJournal.of(workspace).enter(entry(evidence, target));
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw ProblemException.ofFault(
                    "original.not_written", target, "original.choose_another_folder", e);
        }
    }

    /// Writes a file that is there until the folder is closed. Its name says only of what type it
    /// is.
    ///
    /// @throws ProblemException when the original is not what it was
    public Path lay(Original original, PrivateFolder folder, Progress watch) throws IOException {
        var name = original.sha256().substring(0, 12) + "." + original.type().ending();
        var file = folder.file(name);
        if (!Files.exists(file)) {
            write(original, file, watch);
        }
        return file;
    }

    private void write(Original original, Path file, Progress watch) throws IOException {
        Files.deleteIfExists(file);
        var digest = new Sha256();
        try (var from = originals.open(original);
                var to = owners(file)) {
            var block = ByteBuffer.allocate(BLOCK_BYTES);
            for (long done = 0; from.read(block.clear()) >= 0; done += block.limit()) {
                block.flip();
                digest.add(block.duplicate());
                while (block.hasRemaining()) {
                    to.write(block);
                }
                watch.goOn(done, original.sizeBytes(), Messages.text("original.copying"));
            }
            watch.requireGoingOn();
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(file);
            throw failure;
        }
        if (!digest.hex().equals(original.sha256())) {
            Files.deleteIfExists(file);
            throw ProblemException.ofTexts(
                    "original.was_changed", "original.add_the_file_again", original.fileName());
        }
    }

    private static SeekableByteChannel owners(Path file) throws IOException {
        return Files.newByteChannel(
                file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                OwnerOnly.file(file));
    }

    /// Nothing of a sighting leaves with it but what the file itself says.
    private static ReleaseRecord entry(Evidence evidence, Path target) {
        var name = String.valueOf(target.getFileName());
        return new ReleaseRecord(
                UUID.randomUUID(),
                name,
                evidence.original().sha256(),
                "copy of an original",
                PrivacyLevel.EXACT,
                1,
                0,
                0,
                Set.of(),
                "",
                List.of(),
                "",
                List.of(new ReleaseRecord.Picture(name, evidence.uuid())),
                0);
    }
}
