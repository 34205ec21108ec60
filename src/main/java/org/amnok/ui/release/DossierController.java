package org.amnok.ui.release;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.map.MapExtent;
import org.amnok.release.Release;
import org.amnok.release.ReleaseNumbers;
import org.amnok.release.ReleasedPictures;
import org.amnok.ui.project.Dialogs;
import org.amnok.ui.project.FilePurpose;
import org.amnok.ui.project.OpenProject;
import org.amnok.ui.project.WindowParts;
import org.amnok.words.Messages;
import org.amnok.workspace.ReleaseChoice;
import org.amnok.workspace.WorkspaceState;
import org.amnok.workspace.dossier.DossierExport;
import org.amnok.workspace.dossier.DossierRequest;
import org.amnok.workspace.output.ExportQuery;
import org.amnok.workspace.output.Releases;

/// Asks of what a dossier shall be, what of it may leave, where to and with which pictures, and has
/// it made in the background.
public final class DossierController {
    private final ReleaseController controller;
    private final EnclosedPictureController pictures;
    private final Dialogs dialogs;
    private final WindowParts parts;
    private DossierForm.Format last = DossierForm.Format.FOLDER;

    public DossierController(ReleaseController controller, Dialogs dialogs, WindowParts parts) {
        this.controller = controller;
        this.dialogs = dialogs;
        this.parts = parts;
        pictures = new EnclosedPictureController(dialogs, parts.tasks());
    }

    /// A dossier to be made.
    ///
    /// @param chosen sightings; empty for what the filter lets pass
    private record Job(
            DossierForm.Order order,
            DossierRequest request,
            List<UUID> chosen,
            SightingFilter filter,
            WorkspaceState state) {
        ReleaseChoice choice(Releases releases) {
            return order.which() == DossierForm.Which.SELECTED
                    ? releases.choice(chosen, state)
                    : releases.choice(ExportQuery.of(filter), state);
        }
    }

    /// Of what is selected, or of what the filter shows.
    public void make(OpenProject bench) {
        var session = bench.session();
        var chosen = List.copyOf(session.selection().uuids().get());
        var form = new DossierForm(bench.model().look().get().language(), chosen.size(), last);
        if (!dialogs.ask(Messages.text("dossier.dossier"), form, Messages.text("dossier.go_on"))) {
            return;
        }
        var order = form.order();
        last = order.format();
        var job =
                new Job(
                        order,
                        new DossierRequest(
                                order.language(), order.title(), parts.today(), order.least()),
                        chosen,
                        session.filter().get(),
                        session.state().get());
        controller.ask(bench, question(job, bench), decided -> choose(job, decided, bench));
    }

    /// With what its maps show. Their frames follow from the terms that the gate begins with.
    private Supplier<GateQuestion> question(Job job, OpenProject bench) {
        var workspace = bench.session().workspace();
        var seen = MapExtent.of(bench.model().viewport().get());
        var look = bench.model().look().get();
        return () -> {
            var exports = controller.exports();
            var releases = exports.releases();
            var choice = job.choice(releases);
            var draft = releases.release(controller.gate().terms(), choice);
            var framed = new DossierExport(exports).seen(choice, draft, job.request(), job.state());
            return new GateQuestion(
                            Messages.text("dossier.a_dossier"),
                            releases,
                            framed.by(workspace.author()),
                            seen,
                            look,
                            job.state().bases())
                    .under(workspace.secret());
        };
    }

    private void choose(Job job, GateController.Decision decided, OpenProject bench) {
        var ending = job.order().format().ending();
        var kind = ending.isEmpty() ? FilePurpose.DOSSIER_FOLDER : FilePurpose.DOSSIER;
        controller
                .save(kind, ReleaseController.name(bench, "-dossier" + ending))
                .ifPresent(
                        file ->
                                pictures.ask(
                                        () -> decided.question().release(decided.terms()),
                                        bench,
                                        chosen -> make(job, decided, chosen, file, bench)));
    }

    private void make(
            Job job,
            GateController.Decision decided,
            ReleasedPictures chosen,
            Path file,
            OpenProject bench) {
        controller.write(
                bench,
                decided,
                file,
                Messages.text("dossier.drawing"),
                release -> {
                    new DossierExport(controller.exports())
                            .write(release, chosen, job.request(), job.state(), file);
                    return Optional.of(release.record(file));
                },
                release -> () -> kept(release, file, bench));
    }

    private static void kept(Release release, Path file, OpenProject bench) {
        var words = new ReleaseNumbers(release.counts()).leaving();
        bench.status().kept(Messages.text("dossier.dossier"), file, words);
    }
}
