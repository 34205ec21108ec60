package org.amnok.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.amnok.domain.ProblemException;
import org.amnok.words.Messages;

/// Which files an output may replace. Whatever was asked for: never a project or one of its side
/// files, and never a file that is being read, under whatever name (another spelling, a link, a
/// hard link). Every file that is written for a person passes here.
///
/// @param existing what becomes of any other file that is there
/// @param read files that are being read: the project, what is imported, base maps
public record OutputRules(Existing existing, List<Path> read) {
    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SEALED = "AMNOKSEA".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] TABLE = "amnok_meta".getBytes(StandardCharsets.US_ASCII);
    private static final int LAST = TABLE.length - 1;
    private static final int BLOCK = 1 << 16;

    /// How far the word is at least, by the byte where it might end.
    private static final int[] STEPS = steps();

    /// Nothing that is there is replaced.
    public static final OutputRules NEW_FILES = new OutputRules(Existing.KEPT, List.of());

    /// What becomes of a file that is in the way.
    public enum Existing {
        /// A person has agreed to it.
        REPLACED,
        /// A command was not told to replace it.
        KEPT_BY_COMMAND,
        KEPT
    }

    public OutputRules {
        read = List.copyOf(read);
    }

    /// The rules of a command.
    ///
    /// @param replace true when it was told to replace what is there
    public static OutputRules ofCommand(boolean replace, Collection<Path> read) {
        return new OutputRules(
                replace ? Existing.REPLACED : Existing.KEPT_BY_COMMAND, List.copyOf(read));
    }

    /// The rules of a window, in which the dialog has asked about a file that is there.
    ///
    /// @param chosen the file that was chosen; files beside it are replaced only with it
    public static OutputRules ofChoice(Path chosen, Collection<Path> read) {
        return new OutputRules(
                isThere(chosen) ? Existing.REPLACED : Existing.KEPT, List.copyOf(read));
    }

    /// @throws ProblemException when nothing may be written under this name
    public void require(Path target) {
        try {
            refuse(target);
        } catch (IOException e) {
            throw ProblemException.ofPlace(
                            target.toString(),
                            "files.it_cannot_be_told_whether_this",
                            "files.choose_another_name_or_folder")
                    .because(e);
        }
    }

    private void refuse(Path target) throws IOException {
        for (var each : read) {
            if (ReadFiles.isPartOf(target, each)) {
                throw refused(
                        target,
                        Messages.text("files.is_being_read_so_nothing_may", target.getFileName()),
                        Messages.text("files.choose_another_name"));
            }
        }
        if (isProjectOrBeside(target)) {
            throw refused(
                    target,
                    Messages.text("files.is_an_amnok_project_which_no", target.getFileName()),
                    Messages.text("files.choose_another_name"));
        }
        if (existing != Existing.REPLACED && isThere(target)) {
            throw refused(
                    target,
                    Messages.text("files.is_there_already", target.getFileName()),
                    Messages.word("codes.existing", existing));
        }
    }

    /// Also a link that leads nowhere.
    private static boolean isThere(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static ProblemException refused(Path target, String what, String remedy) {
        return ProblemException.of(
                Messages.text("files.nothing_was_written", what), target.toString(), remedy);
    }

    /// Knows an Amnok project by its bytes alone, also a damaged one that no database would open:
    /// it is a sealed one, or an SQLite file in which the name of the program's own table stands.
    ///
    /// True for a project, and for a name that SQLite or the program would give to a file beside
    /// one.
    private static boolean isProjectOrBeside(Path file) throws IOException {
        if (isProject(file)) {
            return true;
        }
        var name = String.valueOf(file.getFileName());
        for (var side : ReadFiles.SIDES) {
            if (name.endsWith(side)
                    && isProject(
                            file.resolveSibling(
                                    name.substring(0, name.length() - side.length())))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isProject(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (var in = Files.newInputStream(file)) {
            var begin = in.readNBytes(SQLITE.length);
            return Arrays.equals(begin, SQLITE) && holds(in)
                    || Arrays.equals(Arrays.copyOf(begin, SEALED.length), SEALED);
        }
    }

    /// By Horspool's way: the last byte of where the word may stand says how far to go on.
    private static boolean holds(InputStream in) throws IOException {
        var block = new byte[BLOCK];
        var kept = 0;
        for (int read; (read = in.readNBytes(block, kept, BLOCK - kept)) > 0; ) {
            var end = kept + read;
            for (var at = LAST; at < end; at += STEPS[block[at] & 0xFF]) {
                if (block[at] == TABLE[LAST]
                        && Arrays.equals(block, at - LAST, at + 1, TABLE, 0, TABLE.length)) {
                    return true;
                }
            }
            kept = Math.min(LAST, end);
            System.arraycopy(block, end - kept, block, 0, kept);
        }
        return false;
    }

    private static int[] steps() {
        var steps = new int[1 << Byte.SIZE];
        Arrays.fill(steps, TABLE.length);
        for (var i = 0; i < LAST; i++) {
            steps[TABLE[i]] = LAST - i;
        }
        return steps;
    }
}
