package org.amnok.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.amnok.domain.ProjectContents;
import org.amnok.layout.caption.Caption;
import org.amnok.store.ProjectStore.Access;
import org.amnok.workspace.PictureExport;
import org.amnok.workspace.PictureExport.Request;
import org.amnok.workspace.Workspace;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// `amnok render`: draws a project's map to a picture, without a window.
final class RenderCommand implements Callable<Integer> {
    private static final int FRAMES = 10;

    private final PositionalParamSpec project = Arguments.project("The project.");
    private final RenderOptions options = new RenderOptions();
    private final OptionSpec timing =
            Arguments.flag(
                    "--timing",
                    "Print milliseconds: from the program's first instruction until project and"
                            + " base map are in memory (load), until the first picture is drawn"
                            + " after that (first frame), and the median of ten more pictures (next"
                            + " frames). No writing of files is in the frames.");
    final CommandSpec spec = Arguments.command("render", this, project, timing);
    private final Supplier<PictureExport> exports;
    private final long startedNanos;

    /// @param exports makes what draws pictures, when it is needed
    /// @param startedNanos when the program started, on the clock of [System#nanoTime]
    RenderCommand(Supplier<PictureExport> exports, long startedNanos) {
        this.exports = exports;
        this.startedNanos = startedNanos;
        for (var option : options.all()) {
            spec.add(option);
        }
        spec.usageMessage()
                .description(
                        "Draw a project's map to a PNG, JPEG, TIFF, SVG or PDF picture.",
                        "In a small picture the legend is left out when the map would be too low"
                                + " beside it.");
    }

    @Override
    public Integer call() {
        var file = options.file(spec.commandLine());
        var asked = options.request(spec.commandLine());
        try (var workspace = Workspace.open(project.<Path>getValue(), Access.READ_ONLY)) {
            var contents = workspace.state().contents();
            var request = asked.styled(workspace.state().stylings());
            var export = exports.get();
            if (timing.<Boolean>getValue()) {
                measure(export, request, contents);
            }
            var extras = options.extras();
            export.write(request, contents.sightings(), contents, extras, file, () -> false)
                    .filter(map -> map.drawn() == 0)
                    .ifPresent(empty -> tellEmpty(file));
            if (options.caption()) {
                tell(export.caption(request, contents.sightings(), contents));
            }
        }
        return Cli.DONE;
    }

    private void tell(Caption caption) {
        var out = spec.commandLine().getOut();
        out.println(caption.text());
        out.println();
        out.println(caption.alternative());
    }

    /// Not a problem: an empty place may be meant. But more often it is a slip.
    private void tellEmpty(Path file) {
        spec.commandLine()
                .getErr()
                .println(
                        "note: The map in "
                                + file
                                + " is empty: nothing lies in the box of --bbox");
    }

    private void measure(PictureExport export, Request request, ProjectContents contents) {
        var load = (System.nanoTime() - startedNanos) / 1e6;
        var frames = new Stopwatch(() -> export.draw(request, contents.sightings(), contents));
        spec.commandLine()
                .getOut()
                .printf(
                        Locale.ROOT,
                        "load %.1f ms%nfirst frame %.1f ms%nnext frames %.1f ms (median of %d)%n",
                        load,
                        frames.milliseconds(),
                        frames.medianMilliseconds(FRAMES),
                        FRAMES);
    }
}
