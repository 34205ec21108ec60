package org.amnok.ui.page;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.amnok.domain.page.PageDesign;
import org.amnok.release.Release;
import org.amnok.ui.project.OpenProject;
import org.amnok.ui.release.GateQuestion;
import org.amnok.ui.release.ReleaseController;
import org.amnok.words.Messages;
import org.amnok.workspace.WorkspaceState;

/// Copies words of a page: the clipboard is a way out, too.
///
/// @param made the day that is printed
record PageCopying(ReleaseController controller, LocalDate made) {
    /// Asks what may leave, and copies what the page says then.
    void copy(
            PageDesign design,
            PageWords words,
            Supplier<GateQuestion> question,
            OpenProject bench) {
        var state = bench.session().state().get();
        controller.copy(
                bench,
                question,
                release -> text(words, design, release, state),
                release -> Messages.text("editor.copied"));
    }

    private String text(PageWords words, PageDesign design, Release release, WorkspaceState state) {
        var pages = controller.exports().pages();
        var sheet = pages.sheet(design, release, state, made, null);
        return switch (words) {
            case CAPTION -> sheet.caption().text();
            case ALTERNATIVE -> sheet.caption().alternative();
            case SPECIFICATION -> pages.specification(sheet, design, made, release);
        };
    }
}
