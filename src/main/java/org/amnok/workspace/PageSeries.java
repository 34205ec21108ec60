package org.amnok.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.amnok.domain.ProblemException;
import org.amnok.domain.SavedFilter;
import org.amnok.layout.series.Chapter;
import org.amnok.layout.series.MonthChapters;
import org.amnok.layout.series.SeriesOutput;
import org.amnok.layout.series.SiteChapters;
import org.amnok.workspace.PictureExport.Request;

/// Makes a page per site, per month or per filter that the project keeps: one document, numbered
/// files, or a moving picture, by the ending of the file's name. Every record passes the release
/// gate.
public final class PageSeries {
    private final PictureExport export;
    private final IntConsumer progress;
    private final BooleanSupplier cancelled;

    /// @param progress told how many pages are done
    public PageSeries(PictureExport export, IntConsumer progress, BooleanSupplier cancelled) {
        this.export = export;
        this.progress = progress;
        this.cancelled = cancelled;
    }

    /// What there is a page for.
    public enum By {
        SITE,
        MONTH,
        FILTER;

        /// The value on the command line.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// @throws IllegalArgumentException when there is none
        public static By ofCode(String code) {
            return Stream.of(values())
                    .filter(by -> by.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(code));
        }
    }

    /// Draws and writes all pages, wholly or not at all. Takes up to minutes: not for the FX
    /// thread.
    ///
    /// @param release what may leave; a filter's page asks the whole project under the same terms
    /// @return the files; none when it was cancelled and nothing was written
    /// @throws ProblemException when there is nothing to make pages of, or a file cannot be written
    public List<Path> write(
            By by, Request request, PreparedRelease release, WorkspaceState state, Path file) {
        var output = release.file(file);
        var moving = SeriesOutput.isMoving(output);
        var chapters = chapters(by, request, release, state, moving);
        // The legend of each month is another one, and would make a moving map jump.
        var asked = moving ? request.withoutLegend() : request;
        return new SeriesOutput(
                        chapter -> export.sheet(asked, release, chapter), progress, cancelled)
                .write(request.title(), chapters, output).stream()
                        .map(file::resolveSibling)
                        .toList();
    }

    private List<Chapter> chapters(
            By by, Request request, PreparedRelease release, WorkspaceState state, boolean moving) {
        var language = request.look().language();
        return switch (by) {
            case SITE ->
                    SiteChapters.of(
                            release.sites(), release.sightings(), request.extent(), language);
            case MONTH -> {
                var months = new MonthChapters(release.sightings(), language);
                yield moving ? months.every() : months.told();
            }
            case FILTER -> filters(request, release, state);
        };
    }

    private List<Chapter> filters(Request request, PreparedRelease release, WorkspaceState state) {
        var filters = List.copyOf(state.contents().all(SavedFilter.class));
        if (filters.isEmpty()) {
            throw ProblemException.of(
                    "The project keeps no filters, so there is none to show",
                    "Save a filter in the filter pane first, or choose another series.");
        }
        return filters.stream().map(each -> chapter(each, request, release, state)).toList();
    }

    private Chapter chapter(
            SavedFilter filter, Request request, PreparedRelease release, WorkspaceState state) {
        var found = state.sightings(state.index().rows(filter.filter()));
        var review = export.review(release.review().terms(), request, found, state.contents());
        return new Chapter(filter.name(), null, review.released());
    }
}
