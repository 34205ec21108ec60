package org.amnok.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.page.MapItem;
import org.amnok.domain.page.PageDesign;
import org.amnok.layout.Sheet;
import org.amnok.layout.page.DaySpans;
import org.amnok.layout.page.PageComposer.PageRequest;
import org.amnok.layout.page.PageTemplate;
import org.amnok.layout.series.Chapter;
import org.amnok.release.Outbox;
import org.amnok.release.Release;
import org.amnok.release.ReleaseTerms;
import org.amnok.release.ReleasedSightings;
import org.amnok.workspace.ReleaseChoice;
import org.amnok.workspace.WorkspaceState;
import org.amnok.workspace.output.ChapterPage;
import org.amnok.workspace.output.PageExport;
import org.amnok.workspace.output.PageSeries;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/// Draws a designed page for `amnok render --layout`: one of the project, or of a template.
final class PageRendering {
    private final CommandLine command;
    private final RenderOptions picture;
    private final PageOptions page;
    private final ReleaseOptions release;
    private final Outbox outbox;
    private boolean looksLeave;

    /// @param outbox where the pages wait
    PageRendering(
            CommandLine command,
            RenderOptions picture,
            PageOptions page,
            ReleaseOptions release,
            Outbox outbox) {
        this.command = command;
        this.picture = picture;
        this.page = page;
        this.release = release;
        this.outbox = outbox;
    }

    /// True when looks left with a page that was written.
    boolean looksLeave() {
        return looksLeave;
    }

    /// @param written takes the files that were written
    Release write(PageExport export, WorkspaceState state, Path file, List<Path> written) {
        var kept = page.kept(state.contents()).map(picture::themed);
        return kept.isPresent()
                ? writeKept(kept.get(), export, state, file, written)
                : writeNew(export, state, file, written);
    }

    private Release writeKept(
            PageDesign design,
            PageExport export,
            WorkspaceState state,
            Path file,
            List<Path> written) {
        var terms = release.terms(command, state.contents());
        var prepared = prepared(export.choice(design, state), terms, export, state);
        var pages = new Pages(export, prepared, state);
        var days = DaySpans.hull(design.all(MapItem.class));
        return pages.write(design, days, _ -> each -> ChapterPage.of(design, each), file, written);
    }

    private Release writeNew(
            PageExport export, WorkspaceState state, Path file, List<Path> written) {
        var template = page.template(command);
        var request = request(export, state);
        var terms = release.terms(command, state.contents());
        var prepared = prepared(export.choice(request, state), terms, export, state);
        var design =
                new Pages(export, prepared, state).design(template, request, prepared.sightings());
        var pages = new Pages(export, all(design, prepared, export, state), state);
        return pages.write(
                design,
                request.days(),
                chapters -> pages.chapters(template, request, chapters),
                file,
                written);
    }

    /// Charts may count more than the request asks for.
    private Release all(PageDesign design, Release asked, PageExport export, WorkspaceState state) {
        return PageExport.counts(design)
                ? prepared(export.choice(design, state), asked.terms(), export, state)
                : asked;
    }

    private Release prepared(
            ReleaseChoice choice, ReleaseTerms terms, PageExport export, WorkspaceState state) {
        return export.releases()
                .release(terms, choice.by(release.author()))
                .to(picture.rules(state), outbox);
    }

    private PageRequest request(PageExport export, WorkspaceState state) {
        return new PageRequest(
                picture.names(),
                picture.view(),
                picture.projectionCode(),
                page.filter(command, state.contents()),
                page.days(command),
                page.other(command, page.template(command), state.contents()),
                page.looks(command, export::metres),
                picture.titleOrNull());
    }

    private static PageRequest request(PageRequest all, Chapter chapter) {
        var frame = chapter.frame();
        var title = all.title();
        return new PageRequest(
                all.language(),
                frame == null ? all.view() : ChapterPage.view(frame),
                all.projection(),
                all.filter(),
                chapter.days() == null ? all.days() : chapter.days(),
                all.other(),
                all.looks(),
                ChapterPage.joined(title == null ? "" : title, chapter.title()));
    }

    /// The pages of one release.
    private final class Pages {
        private final PageExport export;
        private final Release prepared;
        private final WorkspaceState state;
        private final LocalDate made = page.made(command);

        Pages(PageExport export, Release prepared, WorkspaceState state) {
            this.export = export;
            this.prepared = prepared;
            this.state = state;
        }

        PageDesign design(PageTemplate template, PageRequest request, ReleasedSightings sightings) {
            return picture.themed(
                    export.design(template, request, sightings, prepared, state, made));
        }

        /// Pages that show one place are laid out alike, each as the one that leaves its map least
        /// room: from page to page nothing moves.
        Function<Chapter, PageDesign> chapters(
                PageTemplate template, PageRequest request, List<Chapter> chapters) {
            Function<Chapter, PageDesign> alone =
                    each -> design(template, request(request, each), each.sightings());
            if (chapters.stream().anyMatch(each -> each.frame() != null)) {
                return alone;
            }
            var fullest =
                    chapters.stream().map(alone).min(Comparator.comparingDouble(Pages::mapArea));
            var title = request.title() == null ? "" : request.title();
            return fullest.<Function<Chapter, PageDesign>>map(
                            design ->
                                    each ->
                                            ChapterPage.like(
                                                    design, alone.apply(each), each, title))
                    .orElse(alone);
        }

        private static double mapArea(PageDesign design) {
            return design.all(MapItem.class).stream()
                    .map(MapItem::frame)
                    .mapToDouble(frame -> frame.widthMillimetres() * frame.heightMillimetres())
                    .sum();
        }

        /// One page, or those of a series.
        ///
        /// @param days that are asked for; null for any
        /// @param written takes the files
        /// @return what they show
        Release write(
                PageDesign design,
                @Nullable DateSpan days,
                Function<List<Chapter>, Function<Chapter, PageDesign>> chapters,
                Path file,
                List<Path> written) {
            export.coarsePictures(design, state.contents())
                    .forEach(new ReleaseReporter(command)::note);
            if (picture.series().isEmpty()) {
                written.add(file);
                writeOne(design, file);
                return prepared;
            }
            var common =
                    new PageSeries.Common(
                            sheet(design, prepared.sightings()).title(),
                            design.language(),
                            export.extent(design),
                            export.rivers(),
                            days,
                            all -> {
                                var pages = chapters.apply(all);
                                return each -> sheet(pages.apply(each), each.sightings());
                            });
            written.addAll(
                    new SeriesWriting(command, export.releases(), prepared, state)
                            .write(picture.series().orElseThrow(), common, file));
            return prepared;
        }

        private void writeOne(PageDesign design, Path file) {
            looksLeave |= PageExport.tellsOfLooks(design);
            var sheet = sheet(design, prepared.sightings());
            prepared.decide(sheet.frames(), sheet::tellsOf);
            var extras = picture.extras();
            PageExport.writing(design, made, prepared, extras).write(sheet, file, () -> false);
            picture.noteUncounted(command, sheet);
            if (picture.caption()) {
                new ReleaseReporter(command).report(sheet.caption());
            }
        }

        private Sheet sheet(PageDesign design, ReleasedSightings sightings) {
            return export.sheet(design, sightings, prepared, state, made, dpi());
        }
    }

    /// Null when none was asked for: pages have their own.
    private @Nullable Double dpi() {
        return command.getParseResult().hasMatchedOption("--dpi")
                ? Double.valueOf(picture.dotsPerInch())
                : null;
    }
}
