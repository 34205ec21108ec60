package org.amnok.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.amnok.domain.Progress;
import org.amnok.release.Release;
import org.amnok.words.Messages;
import org.amnok.workspace.WorkspaceState;
import org.amnok.workspace.output.PageSeries;
import org.amnok.workspace.output.Releases;
import picocli.CommandLine;

/// Writes a series of pages and tells how many they are.
final class SeriesWriting {
    private final CommandLine command;
    private final AtomicInteger pages = new AtomicInteger();
    private final PageSeries series;

    SeriesWriting(CommandLine command, Releases releases, Release prepared, WorkspaceState state) {
        this.command = command;
        series = new PageSeries(releases, prepared, state, new Counting());
    }

    private final class Counting implements Progress {
        @Override
        public void at(long done, long all, String what) {
            pages.accumulateAndGet((int) done, Math::max);
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }

    /// @return the files
    List<Path> write(PageSeries.By by, PageSeries.Common common, Path file) {
        var written = series.write(by, common, file);
        var out = command.getOut();
        out.println(Messages.text("cli.pages_written", pages.get()));
        written.notes().forEach(out::println);
        return written.files();
    }
}
