package org.amnok.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import org.amnok.domain.ProblemException;
import org.amnok.domain.record.BaseLayer;
import org.amnok.domain.wording.BaseOptionText;
import org.amnok.exchange.output.JsonObject;
import org.amnok.words.Messages;
import org.amnok.workspace.Workspace;
import org.amnok.workspace.base.BaseState;
import org.jspecify.annotations.Nullable;

/// What is said of a base layer: where its file is expected, and what became of it.
///
/// @param path the whole path; as the project keeps it when that is no valid one
record BaseReport(BaseLayer base, String path, BaseState state) {
    /// From above. Opens the files.
    static List<BaseReport> of(Workspace workspace) {
        return workspace.state().contents().all(BaseLayer.class).stream()
                .sorted(Comparator.comparingDouble(BaseLayer::position).reversed())
                .map(
                        base ->
                                new BaseReport(
                                        base, path(workspace, base), workspace.bases().look(base)))
                .toList();
    }

    private static String path(Workspace workspace, BaseLayer base) {
        try {
            return workspace.bases().file(base).toString();
        } catch (ProblemException e) {
            return base.file();
        }
    }

    void write(PrintWriter out) {
        var problem = state.problem();
        out.println(
                "  "
                        + Messages.text(
                                base.visible() ? "cli.base_layer_found" : "cli.base_layer_hidden",
                                base.title(),
                                problem == null
                                        ? state.description()
                                        : Messages.text("cli.broken", problem.what())));
        out.println("    " + base.kind().title() + ", " + path);
        out.println(
                "    "
                        + (base.attribution().isEmpty()
                                ? Messages.text("cli.no_attribution")
                                : Messages.text("cli.attribution_is", base.attribution())));
    }

    /// What is not known is null.
    JsonObject object() {
        var problem = state.problem();
        return new JsonObject()
                .with("title", base.title())
                .with("kind", base.kind().code())
                .with("file", base.file())
                .with("path", path)
                .with("state", problem == null ? "found" : "broken")
                .with("problem", problem == null ? null : problem.what())
                .with("description", problem == null ? state.description() : null)
                .with("attribution", orNull(base.attribution()))
                .with("visible", base.visible())
                .with("opacity", base.opacity())
                .with("table", orNull(base.table()))
                .with("stretch", BaseOptionText.stretch(base.options()))
                .with("bands", orNull(BaseOptionText.bands(base.options())))
                .with("noData", base.options().noDataValue());
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
