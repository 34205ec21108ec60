package org.amnok.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.amnok.domain.record.Source;
import org.amnok.ui.draw.SiteCommands;
import org.amnok.ui.draw.SiteController;
import org.amnok.ui.evidence.EvidenceController;
import org.amnok.ui.inspector.FolderCard;
import org.amnok.ui.inspector.InspectorPane;
import org.amnok.ui.inspector.PlaceByMap;
import org.amnok.ui.map.MapNavigation;
import org.amnok.ui.project.FileChoice;
import org.amnok.ui.project.PreferenceStore;
import org.amnok.ui.project.SightingPart;
import org.amnok.ui.project.SignatureBar;
import org.amnok.ui.project.WindowParts;
import org.amnok.ui.search.SearchHit;
import org.amnok.ui.table.ManyPane;
import org.amnok.ui.table.SightingActions;

/// At the right of the map: the form of what is selected, a sighting or a site, with its evidence,
/// and the name under which it is edited.
final class FormRegion {
    private final Workbench bench;
    private final InspectorPane inspector;
    private final SignatureBar signature;
    private final SiteController sites;
    private final EvidenceController evidence;

    /// What fills the form.
    ///
    /// @param many the form of many sightings
    /// @param expungeSource asks about a source alone
    record Entering(
            ManyPane many,
            SightingActions actions,
            PlacementController placing,
            Consumer<Source> expungeSource) {}

    FormRegion(
            Workbench bench,
            WindowParts parts,
            PreferenceStore memory,
            FileChoice files,
            Entering entering) {
        this.bench = bench;
        var map = bench.map();
        var actions = entering.actions;
        evidence = new EvidenceController(bench, parts, memory, files, actions::place, room());
        inspector =
                new InspectorPane(
                        bench,
                        parts,
                        entering.many,
                        new PlaceByMap(
                                () -> map.pickPlace(actions::place),
                                entering.placing::alongRiver,
                                seen -> MapNavigation.bringIntoView(List.of(seen), map)),
                        evidence.actions(),
                        entering.expungeSource);
        signature = new SignatureBar(bench.session(), memory);
        inspector.setBottom(signature);
        inspector.whenEmptied(map.canvas()::requestFocus);
        sites = new SiteController(bench.session(), map, parts, inspector, this::open);
    }

    private EvidenceController.Room room() {
        return new EvidenceController.Room() {
            @Override
            public void showInspector() {
                open();
            }

            @Override
            public void cover(Optional<Node> viewer, boolean beside) {
                bench.panes().mapPlace().show(viewer, beside);
            }
        };
    }

    /// Proposes for each of some sightings the place that its words name.
    void placeByWords(List<UUID> uuids) {
        bench.session().selection().set(uuids);
        open();
        inspector.placeByWords();
    }

    private void open() {
        bench.panes().show(Panes.Side.INSPECTOR, true);
    }

    /// What stands there: the form of a sighting, or that of a site, or reports of a folder.
    Region dock() {
        var session = bench.session();
        return session.reports()
                .<Region>map(
                        reports ->
                                new StackPane(
                                        sites.dock(),
                                        new FolderCard(
                                                session,
                                                reports.choice(),
                                                place ->
                                                        bench.goTo(
                                                                new SearchHit.Coordinate(place)))))
                .orElse(sites.dock());
    }

    SiteCommands sites() {
        return sites.commands();
    }

    /// @param along begins a look along the river; false where none can be begun
    void onLookAlong(BooleanSupplier along) {
        sites.onLookAlong(along);
    }

    EvidenceController evidence() {
        return evidence;
    }

    /// Lets files be dropped on the form and on the rows of a table.
    void dropEvidence(Node table) {
        evidence.dropOn(inspector, table);
    }

    void show(UUID sighting, SightingPart part) {
        bench.session().leaveSite();
        bench.session().selection().set(sighting);
        open();
        inspector.open(part);
    }

    void changeSelected() {
        open();
        inspector.changeSelected();
    }

    /// @param typed runs when the title was typed
    void focusTitle(Runnable typed) {
        open();
        inspector.focusTitle(typed);
    }

    void focusUncertainty() {
        open();
        inspector.focusUncertainty();
    }

    /// Asks again under which name edits go into the history.
    void askSignature() {
        open();
        bench.session().leaveSite();
        signature.ask();
    }

    /// Keeps what is typed.
    void flush() {
        inspector.flush();
        sites.flush();
    }
}
