package org.amnok.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.amnok.geo.border.ObservationPlaces;
import org.amnok.ui.command.Command;
import org.amnok.ui.counts.CountsPane;
import org.amnok.ui.evidence.EvidenceImages;
import org.amnok.ui.filter.FilterController;
import org.amnok.ui.likeness.LikePairsPane;
import org.amnok.ui.project.PreferenceStore;
import org.amnok.ui.project.WindowParts;
import org.amnok.ui.strip.StripPane;
import org.amnok.words.Messages;
import org.amnok.workspace.counting.CountTables;
import org.jspecify.annotations.Nullable;

/// What answers questions about an open project: the strip along the river in a tab of the table,
/// and in the place of the map the counts, and the reports that may be of one event.
final class QuestionPanes {
    private final Workbench bench;
    private final WindowParts parts;
    private final CountsPane counts;
    private final StripPane strip;
    private final Command showStrip;
    private final Runnable showTab;
    private @Nullable LikePairsPane likePairs;

    QuestionPanes(
            Workbench bench, WindowParts parts, PreferenceStore memory, ProjectControllers does) {
        this.bench = bench;
        this.parts = parts;
        counts = counts(memory, does);
        counts.sceneProperty().subscribe((was, is) -> bench.panes().cover(is != null));
        strip = strip(does);
        showTab = bench.table().pane().addTab("strip-tab", Messages.text("strip.strip"), strip);
        showStrip = Command.command("strip.strip_along_the_river", this::openStrip).mapKey("Q");
    }

    private CountsPane counts(PreferenceStore memory, ProjectControllers does) {
        var places = new ObservationPlaces(parts.composer().rivers()::line);
        return new CountsPane(
                bench.session(),
                new CountTables(parts.knownPlaces(), places),
                parts.appearance().theme(),
                parts.clock(),
                memory,
                new CountsPane.Calls(
                        request -> does.copies.copyTable(request, bench),
                        this::showCounts,
                        does.copies::letters,
                        does.coverage.comparedPages(bench),
                        () -> parts.preview(bench.model(), List.of(), bench::report),
                        parts.attributions()));
    }

    private StripPane strip(ProjectControllers does) {
        var coverage = does.coverage;
        return new StripPane(
                bench.session(),
                bench.map().canvas(),
                parts.composer(),
                parts.appearance(),
                parts.clock(),
                new StripPane.Calls(
                        (question, language) -> coverage.copySentence(question, language, bench),
                        question -> coverage.copyRows(question, bench),
                        (question, language) -> coverage.page(question, language, bench),
                        does.copies::letters));
    }

    StripPane strip() {
        return strip;
    }

    /// Shows the strip.
    Command showStrip() {
        return showStrip;
    }

    /// With what it adds up to at the right.
    private void openStrip() {
        bench.panes().show(Panes.Side.TABLE, true);
        showTab.run();
        bench.panes().show(Panes.Side.INSPECTOR, true);
    }

    /// Counts the reports that the filter shows, in the place of the map; or puts the map back.
    void showCounts() {
        switchWithMap(counts);
    }

    /// Lists what may be of one event, in the place of the map; or puts the map back.
    void showLikePairs() {
        if (likePairs == null) {
            likePairs =
                    new LikePairsPane(
                            bench.session(),
                            parts.tasks(),
                            new EvidenceImages(bench.session(), parts.tasks()),
                            bench.status(),
                            this::showLikePairs);
        }
        switchWithMap(likePairs);
    }

    private void switchWithMap(Node pane) {
        var isShown = pane.getScene() != null;
        bench.panes().mapPlace().show(isShown ? Optional.empty() : Optional.of(pane), false);
        if (isShown) {
            bench.map().canvas().requestFocus();
        } else {
            pane.requestFocus();
        }
    }

    /// What is asked, as the project keeps it.
    ///
    /// @param others have fields for days of the filter
    KeptQuestions kept(FilterController filter, List<Node> others) {
        return new KeptQuestions(counts, strip, filter, others);
    }

    void close() {
        counts.close();
    }
}
