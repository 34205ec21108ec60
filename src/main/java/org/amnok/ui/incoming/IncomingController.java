package org.amnok.ui.incoming;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import org.amnok.domain.Problem;
import org.amnok.geo.WrittenPosition;
import org.amnok.ui.evidence.EvidenceController;
import org.amnok.ui.layers.BaseLayerController;
import org.amnok.ui.map.PreviewMap;
import org.amnok.ui.merge.OtherProjectDialog;
import org.amnok.ui.project.Asking;
import org.amnok.ui.project.FilePurpose;
import org.amnok.ui.project.MapOverlay;
import org.amnok.ui.project.OpenProject;
import org.amnok.ui.project.PreferenceStore;
import org.amnok.ui.project.SignatureBar;
import org.amnok.ui.project.WindowParts;
import org.amnok.ui.report.ReportController;
import org.amnok.ui.search.SearchHit;
import org.amnok.words.Messages;
import org.amnok.workspace.evidence.DroppedFiles;

/// What comes into an open project: files of sightings, photos in numbers, other projects, base
/// maps, and what lies on the clipboard.
public final class IncomingController {
    /// Where in the window what comes in goes.
    ///
    /// @param goTo shows a place on the map
    /// @param add adds a sighting at a place
    public record Ways(
            EvidenceController evidence,
            BaseLayerController bases,
            MapOverlay over,
            Consumer<SearchHit> goTo,
            Consumer<WrittenPosition> add) {}

    private final OpenProject project;
    private final WindowParts parts;
    private final Asking asking;
    private final Ways ways;
    private final OtherProjectDialog other;
    private final PasteController clipboard;
    private final PhotoImportController photos;
    private final ImportController imports;
    private final ReportController reports;
    private boolean isSorting;

    /// @param memory knows the name of whoever works here
    /// @param other asks what to do with another project
    public IncomingController(
            OpenProject project,
            WindowParts parts,
            Ways ways,
            PreferenceStore memory,
            Asking asking,
            OtherProjectDialog other) {
        this.project = project;
        this.parts = parts;
        this.asking = asking;
        this.ways = ways;
        this.other = other;
        clipboard = new PasteController(project, this, ways.goTo(), ways.add());
        photos =
                new PhotoImportController(
                        project,
                        parts,
                        () -> memory.get(SignatureBar.NAME, ""),
                        this::map,
                        ways.over());
        imports =
                new ImportController(
                        project,
                        parts.tasks(),
                        this::map,
                        asking,
                        ways.over(),
                        file -> ways.bases().add(List.of(file)));
        reports = new ReportController(project, parts, this::map, ways.over());
        ways.evidence().onLoose(this::take);
    }

    /// Asks for photos and lets them be reviewed.
    public void choosePhotos() {
        photos.review(asking.files().openMany(FilePurpose.EVIDENCE, Optional.empty()));
    }

    /// Lets files of sightings be imported, one after the other.
    public void importFiles(List<Path> some) {
        imports.open(some, () -> {});
    }

    /// Lets a text be imported.
    void importText(String text) {
        imports.open(text);
    }

    /// Lets a text be read as a report.
    void readReport(String text) {
        reports.open(text);
    }

    /// Takes a picture that was copied as evidence of the selected sighting; of a new one when none
    /// is selected.
    void takePicture(Image picture) {
        ways.evidence().controller().paste(picture, project.session().primary());
    }

    /// Reads the text on the clipboard as a report.
    public void pasteReport() {
        reports.paste();
    }

    /// Takes files that belong to no sighting yet, each as what it is; none while others are read,
    /// whose page would be in the way of theirs.
    public void take(List<Path> dropped) {
        if (isSorting || imports.isReading() || photos.isLooking()) {
            parts.tasks()
                    .work(IncomingController::othersAreRead)
                    .then(asking.dialogs()::report)
                    .start(project.session()::report);
            return;
        }
        isSorting = true;
        parts.tasks()
                .work(() -> DroppedFiles.of(dropped))
                .over(() -> isSorting = false)
                .then(this::take)
                .start(project.session()::report);
    }

    private static Problem othersAreRead() {
        return new Problem(
                Messages.text("incoming.others_are_being_read"),
                "",
                Messages.text("incoming.others_are_being_read_remedy"));
    }

    private void take(DroppedFiles dropped) {
        if (!dropped.bases().isEmpty()) {
            ways.bases().add(dropped.bases());
        }
        other.ask(dropped.projects(), project.session().isReadOnly());
        if (dropped.sightings().isEmpty()) {
            evidence(dropped.evidence());
        } else {
            imports.open(dropped.sightings(), () -> evidence(dropped.evidence()));
        }
    }

    /// Takes what lies on the clipboard.
    public void paste() {
        clipboard.paste();
    }

    /// One file is a new draft; several are looked through first.
    private void evidence(List<Path> some) {
        if (some.size() > 1) {
            photos.review(some);
        } else if (!some.isEmpty()) {
            ways.evidence().controller().add(some, Optional.empty());
        }
    }

    private PreviewMap map() {
        return parts.preview(project.model(), parts.attributions(), project::report);
    }
}
