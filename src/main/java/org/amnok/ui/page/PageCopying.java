package org.amnok.ui.page;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.amnok.domain.page.PageDesign;
import org.amnok.files.OutputRules;
import org.amnok.release.Release;
import org.amnok.ui.look.SystemClipboard;
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
        controller.ask(
                bench,
                question,
                decided ->
                        controller.make(
                                bench,
                                Messages.text("export.copying"),
                                (progress, outbox) -> {
                                    var release =
                                            decided.release(
                                                    OutputRules.NEW_FILES, outbox, progress);
                                    var text = text(words, design, release, state);
                                    return Optional.of(
                                            new ReleaseController.Left(
                                                    release.recordCopy(text),
                                                    () -> copied(text, bench)));
                                }));
    }

    private static void copied(String text, OpenProject bench) {
        SystemClipboard.copy(text);
        bench.report(Messages.text("editor.copied"));
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
