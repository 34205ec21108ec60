package org.amnok.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amnok.workspace.PictureExports;

/// A terminal in which commands are typed, with a window that only notes that it was opened.
final class Terminal {
    /// What a command did.
    record Result(int exitCode, String out, String err) {}

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

    Result type(Object... words) {
        return type((project, closeAtFirstMap) -> opened.add(project), words);
    }

    Result type(MapWindow window, Object... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        var cli =
                new Cli(
                        window,
                        () -> PictureExports.TODAY,
                        environment,
                        new PrintWriter(out),
                        new PrintWriter(err));
        var arguments = java.util.stream.Stream.of(words).map(Object::toString);
        var exitCode = cli.run(arguments.toArray(String[]::new));
        return new Result(exitCode, out.toString(), err.toString());
    }
}
