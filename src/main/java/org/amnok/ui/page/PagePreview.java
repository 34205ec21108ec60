package org.amnok.ui.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.amnok.domain.page.PageDesign;
import org.amnok.domain.record.ReleasePolicy;
import org.amnok.layout.LegendLine;
import org.amnok.layout.SheetPixels;
import org.amnok.layout.caption.Caption;
import org.amnok.release.Release;
import org.amnok.release.ReleaseNumbers;
import org.amnok.release.ReleaseTerms;
import org.amnok.words.Messages;
import org.amnok.workspace.WorkspaceState;
import org.amnok.workspace.output.PageExport;
import org.jspecify.annotations.Nullable;

/// Draws pages for the editor as they would leave this machine: what is held back is not seen here
/// either. What was released stays in memory until the project changes, or what maps ask for.
/// Thread-safe, and not for the FX thread.
final class PagePreview {
    private final Supplier<PageExport> pages;
    private final Supplier<WorkspaceState> state;
    private final Supplier<LocalDate> today;
    private @Nullable Released last;

    private record Released(WorkspaceState state, List<Object> asked, Release release) {}

    /// @param pages makes pages; asked beside the FX thread
    /// @param state the newest
    PagePreview(
            Supplier<PageExport> pages, Supplier<WorkspaceState> state, Supplier<LocalDate> today) {
        this.pages = pages;
        this.state = state;
        this.today = today;
    }

    /// Draws a page. Takes up to seconds.
    ///
    /// @throws org.amnok.domain.ProblemException when it cannot be drawn
    SheetPixels draw(PageDesign page, double dpi) {
        var now = state.get();
        var sheet = pages.get().sheet(page, release(page, now), now, today.get(), dpi);
        return SheetPixels.of(sheet, () -> false);
    }

    /// The lines that a legend of the page may have, in the words of the program.
    List<LegendLine> legend(PageDesign page, org.amnok.domain.page.LegendItem legend) {
        var now = state.get();
        return pages.get().legend(page, legend, release(page, now), now, today.get());
    }

    /// What fields of texts say on the page, by their names with braces.
    Map<String, String> fields(PageDesign page) {
        var now = state.get();
        return pages.get().fields(page, release(page, now), now, today.get());
    }

    /// The caption that the program writes for the page.
    Caption caption(PageDesign page) {
        var now = state.get();
        return pages.get().caption(page, release(page, now), now, today.get());
    }

    /// Why sightings in the frames are not on the page, and what to do; empty where all are.
    Optional<String> excluded(PageDesign page) {
        var counts = release(page, state.get()).counts();
        var why = String.join(". ", new ReleaseNumbers(counts).staying());
        var key = counts.leaving() == 0 ? "page.nothing_released" : "page.some_not_released";
        return Optional.of(why).filter(each -> !each.isEmpty()).map(w -> Messages.text(key, w));
    }

    /// Warnings of pictures that have too few pixels for their size on the page.
    List<String> coarse(PageDesign page) {
        return pages.get().coarsePictures(page, state.get().contents());
    }

    private synchronized Release release(PageDesign page, WorkspaceState now) {
        var asked = PageExport.asked(page);
        var known = last;
        if (known == null
                || !known.state().contents().equals(now.contents())
                || !known.asked().equals(asked)) {
            var release =
                    pages.get()
                            .releases()
                            .release(
                                    ReleaseTerms.of(ReleasePolicy.PARTNER),
                                    pages.get().choice(page, now));
            known = new Released(now, asked, release);
            last = known;
        }
        return known.release();
    }
}
