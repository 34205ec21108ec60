package org.amnok.workspace.output;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.amnok.domain.Language;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.record.SavedFilter;
import org.amnok.layout.Sheet;
import org.amnok.layout.series.Chapter;
import org.amnok.layout.series.MonthChapters;
import org.amnok.layout.series.SeriesOutput;
import org.amnok.layout.series.SiteChapters;
import org.amnok.layout.series.StretchChapters;
import org.amnok.map.MapExtent;
import org.amnok.map.stretch.Rivers;
import org.amnok.release.Release;
import org.amnok.release.ReleaseFrame;
import org.amnok.release.ReleasedSighting;
import org.amnok.release.ReleasedSightings;
import org.amnok.words.Messages;
import org.amnok.workspace.ReleaseChoice;
import org.amnok.workspace.WorkspaceState;
import org.jspecify.annotations.Nullable;

/// Makes a page per site, per month or per filter that the project keeps: one document, numbered
/// files, or a moving picture, by the ending of the file's name. Every record has passed the
/// release gate.
///
/// @param releases ask filters of what may leave
/// @param release what may leave
/// @param progress called with how many pages are done
public record PageSeries(
        Releases releases, Release release, WorkspaceState state, Progress progress) {
    /// What there is a page for.
    public enum By {
        SITE,
        STRETCH,
        MONTH,
        FILTER
    }

    /// What all pages have in common.
    ///
    /// @param title of the document
    /// @param frame whose sites have a page
    /// @param rivers whose stretches have a page, and along which sites lie
    /// @param days that are asked for; null for any
    /// @param sheets lays the pages out that the chapters have; what it gives is called by several
    ///   threads
    public record Common(
            String title,
            Language language,
            MapExtent frame,
            Rivers rivers,
            @Nullable DateSpan days,
            Function<List<Chapter>, Function<Chapter, Sheet>> sheets) {}

    /// What became of a series.
    ///
    /// @param files none when it was cancelled and nothing was written
    /// @param emptyMonths that have no page, as nothing of them lies in the frame
    /// @param emptyPages that tell of no sighting
    public record Written(List<Path> files, int emptyMonths, int emptyPages) {
        /// What is missing in the series, a sentence each without its full stop.
        public List<String> notes() {
            var notes = new ArrayList<String>();
            if (emptyMonths > 0) {
                notes.add(Messages.text("workspace.months_without_page", emptyMonths));
            }
            if (emptyPages > 0) {
                notes.add(Messages.text("workspace.pages_without_sightings", emptyPages));
            }
            return notes;
        }
    }

    /// Draws and writes all pages, wholly or not at all. Each is asked what a single picture is. A
    /// month of which nothing lies in the frame has no page, but in a moving picture, where each
    /// month has its time. Takes up to minutes: not for the FX thread.
    ///
    /// @throws ProblemException when a warning is not accepted, when there is nothing to make pages
    ///   of, or a file cannot be written
    public Written write(By by, Common common, Path file) {
        var isMoving = SeriesOutput.isMoving(String.valueOf(file.getFileName()));
        var all = chapters(by, common, isMoving);
        var isByMonth = by == By.MONTH && !isMoving;
        var chapters = isByMonth ? showing(all, common) : all;
        var sheets = common.sheets().apply(chapters);
        var seen = seen(chapters, sheets);
        release.decide(seen.frames(), ReleasedSighting.recordsOf(seen.told()));
        var files =
                new SeriesOutput(sheets, progress)
                        .write(common.title(), chapters, names -> release.file(file, names));
        return new Written(
                files.stream().map(file::resolveSibling).toList(),
                isByMonth ? months(common).asked() - chapters.size() : 0,
                seen.empty());
    }

    /// Those that show something.
    private static List<Chapter> showing(List<Chapter> months, Common common) {
        var sheets = common.sheets().apply(months);
        var showing =
                months.parallelStream()
                        .filter(month -> shown(month, sheets.apply(month)).findAny().isPresent())
                        .toList();
        if (showing.isEmpty()) {
            throw ProblemException.ofTexts(
                    "workspace.no_sighting_that_may_leave_and",
                    "workspace.choose_a_larger_frame_another");
        }
        return showing;
    }

    private static Stream<ReleasedSighting> shown(Chapter chapter, Sheet sheet) {
        return chapter.sightings().sightings().stream().filter(sheet::shows);
    }

    /// A choice of sightings with what the pages of a series would show of them, for the gate.
    ///
    /// @param name that the file of the series will have, or one with its ending
    public ReleaseChoice seen(ReleaseChoice choice, By by, Common common, String name) {
        var chapters = chapters(by, common, SeriesOutput.isMoving(name));
        var seen = seen(chapters, common.sheets().apply(chapters));
        return choice.in(
                seen.frames(),
                ReleasedSighting.recordsOf(seen.told()),
                ReleasedSighting.recordsOf(seen.shown()));
    }

    /// What pages show.
    ///
    /// @param told with what may lie in one of their maps
    /// @param empty how many tell of nothing
    private record Seen(
            List<ReleaseFrame> frames,
            Set<ReleasedSighting> told,
            Set<ReleasedSighting> shown,
            int empty) {}

    private static Seen seen(List<Chapter> chapters, Function<Chapter, Sheet> sheets) {
        Set<ReleaseFrame> frames = ConcurrentHashMap.newKeySet();
        Set<ReleasedSighting> told = ConcurrentHashMap.newKeySet();
        Set<ReleasedSighting> shown = ConcurrentHashMap.newKeySet();
        var empty = new AtomicInteger();
        chapters.parallelStream()
                .forEach(
                        chapter -> {
                            var sheet = sheets.apply(chapter);
                            frames.addAll(sheet.frames());
                            shown(chapter, sheet).forEach(shown::add);
                            var its =
                                    chapter.sightings().sightings().stream()
                                            .filter(sheet::tellsOf)
                                            .toList();
                            told.addAll(its);
                            empty.addAndGet(its.isEmpty() ? 1 : 0);
                        });
        return new Seen(List.copyOf(frames), told, shown, empty.get());
    }

    private List<Chapter> chapters(By by, Common common, boolean moving) {
        return switch (by) {
            case SITE ->
                    SiteChapters.of(
                            common.rivers(),
                            release.sites(),
                            release.sightings(),
                            common.frame(),
                            common.language());
            case STRETCH ->
                    StretchChapters.of(
                            common.rivers(),
                            release.sightings(),
                            common.frame(),
                            common.language());
            case MONTH -> {
                var months = months(common);
                yield moving ? months.every() : months.dated();
            }
            case FILTER -> filters();
        };
    }

    private MonthChapters months(Common common) {
        return new MonthChapters(release.sightings(), common.language(), common.days());
    }

    private List<Chapter> filters() {
        var filters = List.copyOf(state.contents().all(SavedFilter.class));
        if (filters.isEmpty()) {
            throw ProblemException.ofTexts(
                    "workspace.the_project_keeps_no_filters_so",
                    "workspace.save_a_filter_in_the_filter");
        }
        return filters.stream().map(each -> new Chapter(each.name(), null, passing(each))).toList();
    }

    private ReleasedSightings passing(SavedFilter filter) {
        return release.sightings()
                .only(releases.meant(ExportQuery.of(filter.filter()), state.contents()));
    }
}
