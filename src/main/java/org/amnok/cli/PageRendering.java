package org.amnok.cli;

import java.nio.file.Path;
import org.amnok.domain.page.PageDesign;
import org.amnok.layout.page.PageComposer.Wish;
import org.amnok.workspace.PageExport;
import org.amnok.workspace.PreparedRelease;
import org.amnok.workspace.WorkspaceState;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/// Draws a designed page for `amnok render --layout`: one of the project, or of a template.
final class PageRendering {
    private final CommandLine command;
    private final RenderOptions picture;
    private final PageOptions page;
    private final ReleaseOptions release;

    PageRendering(
            CommandLine command, RenderOptions picture, PageOptions page, ReleaseOptions release) {
        this.command = command;
        this.picture = picture;
        this.page = page;
        this.release = release;
    }

    PreparedRelease write(PageExport export, WorkspaceState state, Path file) {
        var kept = page.kept(state.contents());
        return kept.isPresent()
                ? writeKept(kept.get(), export, state, file)
                : writeNew(export, state, file);
    }

    private PreparedRelease writeKept(
            PageDesign design, PageExport export, WorkspaceState state, Path file) {
        var terms = release.terms(command, state.contents());
        var review = export.review(terms, design, state);
        var prepared = export.releases().prepare(review, state.contents(), release.author());
        return write(design, prepared, export, state, file);
    }

    private PreparedRelease writeNew(PageExport export, WorkspaceState state, Path file) {
        var template = page.template(command);
        var wish =
                new Wish(
                        picture.names(),
                        picture.view(),
                        picture.projectionCode(),
                        page.filter(command, state.contents()),
                        page.days(command),
                        picture.titleOrNull());
        var terms = release.terms(command, state.contents());
        var review = export.review(terms, wish, state);
        var prepared = export.releases().prepare(review, state.contents(), release.author());
        var design = export.design(template, wish, prepared, state, page.made(command));
        return write(design, prepared, export, state, file);
    }

    private PreparedRelease write(
            PageDesign design,
            PreparedRelease prepared,
            PageExport export,
            WorkspaceState state,
            Path file) {
        var sheet = export.sheet(design, prepared, state, page.made(command), dpi());
        export.write(sheet, prepared, file, () -> false);
        return prepared;
    }

    /// Null when none was asked for: pages have their own.
    private @Nullable Double dpi() {
        return command.getParseResult().hasMatchedOption("--dpi")
                ? Double.valueOf(picture.dotsPerInch())
                : null;
    }
}
