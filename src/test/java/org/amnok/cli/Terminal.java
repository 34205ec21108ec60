package org.amnok.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.amnok.workspace.PictureExports;

/// A terminal in which commands are typed, with a window that only notes that it was opened.
final class Terminal {
    /// What a command did.
    record Result(int exitCode, String out, String err) {}

    /// The bytes of new projects, by what they are made with.
    private static final Map<List<String>, byte[]> MADE = new HashMap<>();

    final List<Optional<Path>> opened = new ArrayList<>();
    private final Map<String, String> environment;

    private Terminal(Map<String, String> environment) {
        this.environment = environment;
    }

    static Terminal withDisplay() {
        return new Terminal(Map.of("DISPLAY", ":0"));
    }

    static Terminal withoutDisplay() {
        return new Terminal(Map.of("DISPLAY", ""));
    }

    /// The file with a new project in it. The first of a process is made by the command, all others
    /// are copies of it.
    static Path blank(Path file) {
        return made(file);
    }

    /// Likewise, with the sample in it.
    static Path sample(Path file) {
        return made(file, "--sample");
    }

    private static Path made(Path file, String... with) {
        try {
            var bytes = MADE.get(List.of(with));
            if (bytes == null) {
                withoutDisplay().type("new", file, with);
                MADE.put(List.of(with), Files.readAllBytes(file));
                return file;
            }
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Types a line: its words, with each `{}` for the next value, and the rest of the values after
    /// them. An array or a list stands for several words, or none.
    Result type(String line, Object... values) {
        return type((project, closeAtFirstMap) -> opened.add(project), line, values);
    }

    Result type(MapWindow window, String line, Object... values) {
        var out = new StringWriter();
        var err = new StringWriter();
        var cli =
                new Cli(
                        window,
                        () -> PictureExports.TODAY,
                        environment,
                        new PrintWriter(out),
                        new PrintWriter(err));
        var exitCode = cli.run(words(line, values).toArray(String[]::new));
        return new Result(exitCode, out.toString(), err.toString());
    }

    private static Stream<String> words(String line, Object... values) {
        var rest = Arrays.asList(values).iterator();
        var typed = new ArrayList<Object>();
        for (var word : line.isEmpty() ? new String[0] : line.split(" ")) {
            typed.add(word.equals("{}") ? rest.next() : word);
        }
        rest.forEachRemaining(typed::add);
        return typed.stream()
                .flatMap(
                        word ->
                                switch (word) {
                                    case Object[] more -> Stream.of(more);
                                    case Collection<?> more -> more.stream();
                                    default -> Stream.of(word);
                                })
                .map(Object::toString);
    }
}
