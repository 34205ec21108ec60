package org.amnok.ui;

import java.util.function.Supplier;
import org.amnok.domain.Lazy;
import org.amnok.domain.record.PageLayout;
import org.amnok.ui.compare.CompareController;
import org.amnok.ui.courier.CourierController;
import org.amnok.ui.export.PictureExportController;
import org.amnok.ui.expunge.ExpungeController;
import org.amnok.ui.merge.MergeController;
import org.amnok.ui.page.LayoutController;
import org.amnok.ui.page.PageController;
import org.amnok.ui.print.PrintController;
import org.amnok.ui.project.Asking;
import org.amnok.ui.project.OpenProject;
import org.amnok.ui.project.OpenersController;
import org.amnok.ui.project.PreferenceStore;
import org.amnok.ui.project.UsualPolicy;
import org.amnok.ui.project.WindowParts;
import org.amnok.ui.release.DataExportController;
import org.amnok.ui.release.DossierController;
import org.amnok.ui.release.GateController;
import org.amnok.ui.release.PolicyController;
import org.amnok.ui.release.ReleaseController;
import org.amnok.ui.share.ShareController;
import org.amnok.ui.table.CopyController;
import org.amnok.workspace.output.PictureExport;

/// What is done with an open project as a whole: what leaves it, what joins it, who has it.
final class ProjectControllers {
    final Asking asking;
    final PictureExportController pictures;
    final DataExportController data;
    final CopyController copies;
    final PageController pages;
    final LayoutController layouts;
    final DossierController dossiers;
    final CompareController comparing;
    final CoverageController coverage;
    final PolicyController policies;
    final MergeController merges;
    final CourierController courier;
    final ShareController shares;
    final OpenersController openers;
    final ExpungeController removals;

    /// @param asking how questions are put
    /// @param exports makes pictures; asked when the first one is made
    /// @param window shows pages of layouts in the place of the map
    ProjectControllers(
            WindowParts parts,
            Asking asking,
            PreferenceStore memory,
            Supplier<PictureExport> exports,
            MainWindow window) {
        this.asking = asking;
        var dialogs = asking.dialogs();
        var files = asking.files();
        var tasks = parts.tasks();
        var gate = new GateController(parts, dialogs, new UsualPolicy(memory), this::leaveLayouts);
        var once = new Lazy<>(exports);
        var release = new ReleaseController(once, asking, gate, parts);
        var printing = new PrintController(release, dialogs, tasks, parts.printers(), memory);
        pictures = new PictureExportController(release, dialogs, tasks, printing);
        data = new DataExportController(release, dialogs, parts);
        copies = new CopyController(release);
        pages = new PageController(release, dialogs, parts, printing, this::editNew);
        layouts = new LayoutController(parts, once, pages, window::showEditor, window::showMap);
        dossiers = new DossierController(release, dialogs, parts);
        comparing = new CompareController(release, asking, parts);
        coverage = new CoverageController(release, pages);
        policies = new PolicyController(dialogs);
        merges = new MergeController(asking, tasks);
        courier = new CourierController(asking, tasks);
        shares = new ShareController(files, dialogs, tasks);
        openers = new OpenersController(dialogs, files, tasks);
        removals = new ExpungeController(dialogs, tasks);
    }

    private void editNew(PageLayout layout, OpenProject project) {
        layouts.openNew(layout, project);
    }

    /// Leaves the layouts, if these cover the map.
    private void leaveLayouts(OpenProject project) {
        if (layouts.editor().isPresent()) {
            layouts.leave(project);
        }
    }
}
