package org.amnok.release;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.amnok.domain.ProblemException;
import org.amnok.files.OutputRules;
import org.amnok.release.canary.CanaryScan;
import org.amnok.release.canary.FileScan;
import org.amnok.release.canary.Leak;
import org.amnok.release.canary.Secrets;
import org.amnok.words.Messages;

/// A file that leaves this machine. It is written wholly or not at all: aside first, searched there
/// for what must not be in it, and only then moved into place, so that a leak, a full disk or a
/// cancelled run leaves the old file as it was. Every writer takes one: there is no way around the
/// search.
public final class OutputFile {
    private static final String WAITING = ".rows";

    private final Path path;
    private final Path said;
    private final Search search;
    private final OutputRules rules;
    private final Outbox outbox;

    /// @param secrets what must not be in it
    public OutputFile(Path path, Secrets secrets) {
        this(path, (file, seen) -> leaks(secrets, file, seen));
    }

    /// A file in which nothing of a project is, as the manual: there is nothing to search it for.
    public static OutputFile ofNoProject(Path path, OutputRules rules) {
        return new OutputFile(path, Secrets.NONE).under(rules);
    }

    OutputFile(Path path, Search search) {
        this(path, path, search, OutputRules.NEW_FILES, Outbox.OPEN);
    }

    private OutputFile(Path path, Path said, Search search, OutputRules rules, Outbox outbox) {
        this.path = path;
        this.said = said;
        this.search = search;
        this.rules = rules;
        this.outbox = outbox;
    }

    /// The same under rules that say what it may replace; without any, it replaces nothing.
    public OutputFile under(OutputRules rules) {
        return new OutputFile(path, said, search, rules, outbox);
    }

    /// The same, kept in an outbox when it is written, until that is sent.
    public OutputFile into(Outbox box) {
        return new OutputFile(path, said, search, rules, box);
    }

    /// The same, called otherwise where something is said of it: it is moved there later.
    OutputFile saidAs(Path later) {
        return new OutputFile(path, later, search, rules, outbox);
    }

    /// Looks for what must not be in a file that was written aside.
    @FunctionalInterface
    interface Search {
        List<Leak> in(Path file, Seen seen) throws IOException;
    }

    /// What people see of a file beside its bytes.
    ///
    /// @param drawn what a reader sees as words although the bytes do not say it
    /// @param name of the file, with its ending
    record Seen(String drawn, String name) {
        boolean isLeaking(CanaryScan scan) {
            return scan.isLeaking(drawn) || scan.isLeaking(parted());
        }

        List<Leak> leaks(CanaryScan scan) {
            var leaks = new ArrayList<>(scan.search(drawn, Messages.text("release.what_is_drawn")));
            leaks.addAll(scan.search(parted(), Messages.text("release.the_name_of_the_file")));
            return leaks;
        }

        /// The name, and what it says where `_` stands for a blank.
        private String parted() {
            return name + "\n" + name.replace('_', ' ');
        }
    }

    private static List<Leak> leaks(Secrets secrets, Path file, Seen seen) throws IOException {
        if (secrets.isEmpty()) {
            return List.of();
        }
        var scan = new CanaryScan(secrets);
        var leaks = new ArrayList<>(new FileScan(scan).search(file));
        leaks.addAll(seen.leaks(scan));
        return leaks;
    }

    /// Fills the stream.
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /// The last part of the path.
    public String name() {
        return String.valueOf(path.getFileName());
    }

    /// Another file of the same release, in the same folder.
    public OutputFile sibling(String name) {
        return new OutputFile(
                path.resolveSibling(name), said.resolveSibling(name), search, rules, outbox);
    }

    /// Writes the file, replacing one that is there if the rules let it.
    ///
    /// @throws ProblemException when it cannot be written or holds what must not leave; nothing is
    ///   left behind then
    public void write(Content content) {
        write(content, () -> "");
    }

    /// Writes the file, replacing one that is there if the rules let it.
    ///
    /// @param drawn what a reader of the file sees as words although its bytes do not say it, as
    ///   they are numbers of letters in a font; asked when the file is written
    /// @throws ProblemException when it cannot be written or holds what must not leave; nothing is
    ///   left behind then
    public void write(Content content, Supplier<String> drawn) {
        try (var aside = prepare(content, drawn)) {
            aside.keep();
        }
    }

    /// Writes the file aside and searches it, to be kept later, together with others.
    ///
    /// @param drawn as above
    /// @throws ProblemException when it cannot be written or holds what must not leave; nothing is
    ///   left behind then
    public Aside prepare(Content content, Supplier<String> drawn) {
        return prepareAt(part -> fill(part, content), drawn);
    }

    private static void fill(Path part, Content content) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
            content.writeTo(out);
        }
    }

    /// Makes a file.
    @FunctionalInterface
    public interface Making {
        /// @param path where nothing lies
        void make(Path path) throws IOException;
    }

    /// Writes a file that only a path can be written to, replacing one that is there if the rules
    /// let it.
    ///
    /// @throws ProblemException as above
    public void writeAt(Making making) {
        try (var aside = prepareAt(making, () -> "")) {
            aside.keep();
        }
    }

    /// Writes a file that holds pictures. Packed pixels are no words, but some are bound to be
    /// found in them: so all but the pictures is made and searched, then each picture by itself,
    /// and only then they are put in.
    ///
    /// @param making makes the file without pictures, and lays these beside it, in a folder that
    ///   goes with it
    /// @param enclosing puts them in, and nothing else
    /// @throws ProblemException as above
    public void writeAt(Making making, Making enclosing) {
        try (var aside = prepareAt(making, () -> "")) {
            for (var picture : aside.lying.others()) {
                search(picture, "");
            }
            enclosing.make(aside.part());
            aside.keep();
        } catch (IOException e) {
            throw SetAside.notWritten(said, e);
        }
    }

    /// Fills the stream with rows.
    @FunctionalInterface
    public interface Rows {
        /// @param waiting where nothing lies and rows may wait until they are written; nothing may
        ///   lie there afterwards
        void writeTo(OutputStream out, Path waiting) throws IOException;
    }

    /// Writes a file of rows, replacing one that is there if the rules let it.
    ///
    /// @throws ProblemException as above
    public void writeRows(Rows rows) {
        try (var aside = prepare(rows)) {
            aside.keep();
        }
    }

    private Aside prepare(Rows rows) {
        return prepareAt(
                part -> fill(part, out -> rows.writeTo(out, part.resolveSibling(WAITING))),
                () -> "");
    }

    /// Makes a file of rows.
    @FunctionalInterface
    public interface Database {
        /// @param path where nothing lies
        /// @param waiting as [Rows#writeTo]
        void make(Path path, Path waiting) throws IOException;
    }

    /// Writes a file of rows that only a path can be written to.
    ///
    /// @throws ProblemException as above
    public void writeDatabase(Database database) {
        writeAt(path -> database.make(path, path.resolveSibling(WAITING)));
    }

    /// Makes a file of another.
    @FunctionalInterface
    public interface Packing {
        /// @param table what was written and searched
        /// @param path where nothing lies
        void pack(Path table, Path path) throws IOException;
    }

    /// Writes a file whose bytes do not show what is in it: a table of text is written aside and
    /// searched, and the file is made of that and of nothing else.
    ///
    /// @throws ProblemException as above
    public void writePacked(Rows table, Packing packing) {
        try (var text = prepare(table)) {
            writeAt(path -> packing.pack(text.part(), path));
        }
    }

    private Aside prepareAt(Making making, Supplier<String> drawn) {
        var aside = new Aside();
        var whole = false;
        try {
            making.make(aside.part());
            search(aside.part(), drawn.get());
            whole = true;
            return aside;
        } catch (IOException e) {
            throw SetAside.notWritten(said, e);
        } finally {
            if (!whole) {
                aside.close();
            }
        }
    }

    /// Fills several streams.
    @FunctionalInterface
    public interface Contents {
        /// @param waiting as [Rows#writeTo]
        void writeTo(List<OutputStream> outs, Path waiting) throws IOException;
    }

    /// Writes files that belong together, all of them or none.
    ///
    /// @param files of one release, in one folder
    /// @throws ProblemException as above
    public static void writeTogether(List<OutputFile> files, Contents contents) {
        var asides = files.stream().map(file -> file.new Aside()).toList();
        try {
            fill(asides, contents);
            for (int i = 0; i < files.size(); i++) {
                files.get(i).search(asides.get(i).part(), "");
            }
            asides.forEach(Aside::keep);
        } catch (IOException e) {
            throw SetAside.notWritten(files.getFirst().said, e);
        } finally {
            asides.forEach(Aside::close);
        }
    }

    private static void fill(List<Aside> asides, Contents contents) throws IOException {
        var outs = new ArrayList<OutputStream>();
        try {
            for (var aside : asides) {
                outs.add(new BufferedOutputStream(Files.newOutputStream(aside.part()), 1 << 16));
            }
            contents.writeTo(outs, asides.getFirst().part().resolveSibling(WAITING));
        } finally {
            for (var out : outs) {
                out.close();
            }
        }
    }

    /// A file that is written and searched, and not yet in its place. Gone when it is closed
    /// without having been kept.
    public final class Aside implements AutoCloseable {
        private final SetAside lying = new SetAside(path, rules);
        private boolean isHeld;

        private Path part() {
            return lying.part();
        }

        /// Moves it into its place, replacing one that is there if the rules let it; or lets it
        /// wait in the outbox of its release, if that has one.
        ///
        /// @throws ProblemException when it cannot be moved
        public void keep() {
            isHeld = outbox.holds(lying);
            if (!isHeld) {
                lying.move();
            }
        }

        @Override
        public void close() {
            if (!isHeld) {
                lying.discard();
            }
        }
    }

    private void search(Path aside, String drawn) throws IOException {
        var leaks = search.in(aside, new Seen(drawn, name()));
        if (!leaks.isEmpty()) {
            throw leaking(leaks, said);
        }
    }

    static ProblemException leaking(List<Leak> leaks, Path path) {
        return ProblemException.ofPlace(
                path.toString(),
                "release.the_file_would_have_held_what",
                "release.nothing_was_written_take_it_out",
                list(leaks));
    }

    private static String list(List<Leak> leaks) {
        return leaks.stream().limit(3).map(Leak::toString).collect(Collectors.joining("; "));
    }
}
