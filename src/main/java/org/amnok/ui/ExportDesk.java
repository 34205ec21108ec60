package org.amnok.ui;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.amnok.ui.export.ExportForm;
import org.amnok.ui.export.ImageExporter;
import org.amnok.ui.export.ImageRequest;
import org.amnok.ui.session.FxThread;
import org.amnok.ui.session.Session;

/// Asks for a picture and has it made in the background.
final class ExportDesk {
    private final ImageExporter exporter;
    private final FileChoice files;
    private final RecentProjects recent;
    private final Dialogs dialogs;
    private final Executor background;
    private final FxThread fx;

    ExportDesk(
            ImageExporter exporter,
            FileChoice files,
            RecentProjects recent,
            Dialogs dialogs,
            Executor background,
            FxThread fx) {
        this.exporter = exporter;
        this.files = files;
        this.recent = recent;
        this.dialogs = dialogs;
        this.background = background;
        this.fx = fx;
    }

    void export(Workbench bench) {
        var form = new ExportForm(bench.model(), bench.session());
        if (dialogs.ask("Export image", form, "Export…")) {
            files.picture(recent.folder(), name(bench))
                    .ifPresent(file -> make(form.request(), file, bench));
        }
    }

    private static String name(Workbench bench) {
        var project = bench.session().state().get().file().getFileName().toString();
        return project.replaceFirst("(?i)\\.gpkg$", "").toLowerCase(Locale.ROOT) + ".png";
    }

    private void make(ImageRequest request, Path file, Workbench bench) {
        recent.usedFolderOf(file);
        var cancelled = new AtomicBoolean();
        bench.working("Drawing " + file.getFileName() + "…", () -> cancelled.set(true));
        CompletableFuture.runAsync(() -> exporter.export(request, file, cancelled::get), background)
                .whenCompleteAsync(
                        (nothing, failure) -> {
                            bench.idle();
                            if (failure != null) {
                                dialogs.tell(Session.problem(failure));
                            } else if (cancelled.get()) {
                                bench.tell("Export cancelled");
                            } else {
                                bench.tell("Image kept: " + file);
                            }
                        },
                        fx);
    }
}
