package org.amnok.ui.courier;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import org.amnok.courier.OwnKey;
import org.amnok.courier.PersonKey;
import org.amnok.domain.Opening;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.files.PrivateFolder;
import org.amnok.store.ProjectStore;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.ui.merge.MergeController;
import org.amnok.ui.project.Asking;
import org.amnok.ui.project.Dialogs;
import org.amnok.ui.project.FileChoice;
import org.amnok.ui.project.FilePurpose;
import org.amnok.ui.project.OpenProject;
import org.amnok.ui.project.RecentProjects;
import org.amnok.ui.project.WaitingWindow;
import org.amnok.ui.release.ReleaseController;
import org.amnok.ui.session.Tasks;
import org.amnok.words.Messages;
import org.amnok.workspace.handover.Handover;
import org.amnok.workspace.handover.UnpackedProject;

/// Packs the open project to people, and unpacks what others packed: merged into the open project,
/// or as one of its own. On the FX thread; the work is done in the background.
public final class CourierController {
    private static final String PACKED = ".age";

    private final FileChoice files;
    private final RecentProjects recent;
    private final Dialogs dialogs;
    private final Tasks tasks;

    public CourierController(Asking asking, Tasks tasks) {
        files = asking.files();
        recent = asking.recent();
        dialogs = asking.dialogs();
        this.tasks = tasks;
    }

    /// Asks to whom and what, then where to.
    public void pack(OpenProject project) {
        var handover = Handover.of(project.session().workspace());
        var form =
                new PackForm(
                        handover.people(),
                        handover::handed,
                        Set.copyOf(project.session().selection().uuids().get()));
        var isWanted =
                dialogs.askCarefully(
                        Messages.text("courier.pack"),
                        form,
                        form.first(),
                        button -> {
                            button.setId("pack-consent");
                            button.setText(Messages.text("courier.pack") + "…");
                            button.disableProperty().bind(form.isIncomplete());
                        });
        if (isWanted) {
            files.save(FilePurpose.PACKED, recent.folder(), ReleaseController.name(project, PACKED))
                    .ifPresent(file -> pack(handover, form, file, project));
        }
    }

    private void pack(Handover handover, PackForm form, Path file, OpenProject project) {
        var to = form.chosen();
        var matter = form.matter();
        var added = form.added();
        project.work(
                        "courier.copying",
                        tasks,
                        progress -> {
                            handover.know(added);
                            return handover.pack(to, matter, file, progress);
                        })
                .then(
                        unnoted -> {
                            project.report(Messages.text("courier.packed_for", file, to.size()));
                            unnoted.ifPresent(dialogs::report);
                        })
                .cancelled(() -> project.report(Messages.text("courier.not_packed")))
                .start(dialogs::report);
    }

    /// Makes a key of one's own in a file, and shows what others pack to.
    public void makeKey() {
        files.save(FilePurpose.NEW_KEY, Optional.empty(), "amnok.key")
                .ifPresent(
                        file ->
                                tasks.work(() -> OwnKey.make(file))
                                        .then(this::tell)
                                        .start(dialogs::report));
    }

    private void tell(PersonKey key) {
        var shown = Fx.named("own-key", new TextField(key.text()));
        shown.setEditable(false);
        shown.setPrefColumnCount(50);
        shown.setAccessibleText(Messages.text("courier.your_key"));
        dialogs.show(
                Messages.text("courier.make_key"),
                Fx.column(
                        "dialog-form",
                        Text.paragraph("courier.your_key", "dialog-title"),
                        shown,
                        Text.of(Messages.text("courier.fingerprint", key.fingerprint())),
                        Text.paragraph("courier.tell_it_on_two_ways", "hint")));
    }

    /// Unpacks a file and merges it into a project.
    public void unpackInto(OpenProject project, MergeController merges) {
        if (project.session().isReadOnly()) {
            project.report(Messages.text("merge.this_project_is_open_read_only"));
            return;
        }
        choose((packed, key) -> unpackInto(packed, key, project, merges));
    }

    private void unpackInto(Path packed, Path key, OpenProject project, MergeController merges) {
        project.work("courier.unpacking", tasks, progress -> unpacked(packed, key, progress))
                .then(
                        plain ->
                                merges.merge(
                                        plain.file(),
                                        project,
                                        () -> tasks.run(plain.folder()::close)))
                .cancelled(() -> project.report(Messages.text("courier.nothing")))
                .start(dialogs::report);
    }

    /// Unpacks a file as a project of its own.
    ///
    /// @param open opens it
    public void unpack(Consumer<Path> open) {
        choose(
                (packed, key) ->
                        files.save(FilePurpose.NEW_PROJECT, recent.folder(), stem(packed) + ".gpkg")
                                .ifPresent(file -> unpack(packed, key, file, open)));
    }

    private void unpack(Path packed, Path key, Path file, Consumer<Path> open) {
        var waiting = new WaitingWindow(Messages.text("courier.unpacking"), dialogs, tasks);
        tasks.work(() -> unpackedTo(packed, key, file, waiting))
                .over(waiting::end)
                .then(open)
                .cancelled(() -> {})
                .start(dialogs::report);
    }

    @FunctionalInterface
    private interface Chosen {
        void use(Path packed, Path key);
    }

    private void choose(Chosen then) {
        files.open(FilePurpose.TO_UNPACK, recent.folder())
                .ifPresent(
                        packed ->
                                files.open(FilePurpose.OWN_KEY)
                                        .ifPresent(key -> then.use(packed, key)));
    }

    private static String stem(Path packed) {
        return String.valueOf(packed.getFileName()).replaceFirst("(\\.gpkg)?\\.age$", "");
    }

    private static Path unpackedTo(Path packed, Path key, Path file, Progress watch) {
        UnpackedProject.write(packed, OwnKey.read(key), file, watch);
        return file;
    }

    /// @param folder deletes the file when it is closed
    private record Unpacked(Path file, PrivateFolder folder) {}

    private static Unpacked unpacked(Path packed, Path key, Progress watch) {
        return Opening.made(
                PrivateFolder.of(packed),
                folder -> {
                    var plain = folder.file(stem(packed) + ".gpkg");
                    UnpackedProject.write(packed, OwnKey.read(key), plain, watch);
                    requireSound(ProjectStore.check(plain));
                    return new Unpacked(plain, folder);
                });
    }

    private static void requireSound(List<Problem> problems) {
        problems.stream()
                .findFirst()
                .ifPresent(
                        first -> {
                            throw new ProblemException(first);
                        });
    }
}
