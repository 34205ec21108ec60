package org.amnok.ui.evidence;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import org.amnok.domain.LatLon;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.Sighting;
import org.amnok.map.cluster.SightingGroup;
import org.amnok.ui.evidence.EvidenceDrop.Target;
import org.amnok.ui.map.MapPane;
import org.amnok.ui.project.FileChoice;
import org.amnok.ui.project.PreferenceStore;
import org.amnok.ui.project.SignatureBar;
import org.amnok.ui.project.WindowParts;
import org.amnok.ui.session.Session;
import org.amnok.ui.status.StatusBar;

/// Evidence in the window: by drop or by name into the project, from there into the viewer, and the
/// question what photos say.
public final class EvidenceController {
    /// What of the window is made to show evidence.
    public interface Room {
        void showInspector();

        /// Shows something over the map; nothing, the map again.
        void cover(Optional<Node> viewer);
    }

    private final Session session;
    private final MapPane map;
    private final FileChoice files;
    private final EvidenceImages look;
    private final EvidenceIntakeController controller;
    private final PhotoCard card;
    private final OriginalsOut out;
    private final Room room;
    private Consumer<List<Path>> loose = some -> {};

    /// @param placeSubject gives the selected sighting a place
    /// @param room the area of the window it may cover
    public EvidenceController(
            Session session,
            MapPane map,
            WindowParts parts,
            PreferenceStore memory,
            FileChoice files,
            StatusBar status,
            Consumer<LatLon> placeSubject,
            Room room) {
        this.session = session;
        this.map = map;
        this.files = files;
        this.room = room;
        look = new EvidenceImages(session, parts.tasks());
        card = new PhotoCard(map.canvas(), session, parts.clock(), map::pickPlace, placeSubject);
        out = new OriginalsOut(session, parts, files, status, look, map.canvas());
        controller =
                new EvidenceIntakeController(
                        session,
                        parts.tasks(),
                        parts.clock(),
                        status,
                        () -> memory.get(SignatureBar.NAME, ""),
                        what -> {
                            look.forget();
                            room.showInspector();
                            what.evidence().stream().findFirst().ifPresent(this::askIfItSays);
                        });
        EvidenceDrop.on(map.canvas(), session, this::onMap, this::take);
    }

    /// @param others gets files that belong to no sighting yet
    public void onLoose(Consumer<List<Path>> others) {
        loose = others;
    }

    private void take(List<Path> some, Optional<Sighting> into) {
        if (into.isEmpty()) {
            loose.accept(some);
        } else {
            controller.add(some, into);
        }
    }

    /// Lets files be dropped on the form and on rows of a table.
    public void dropOn(Node form, Node table) {
        EvidenceDrop.on(form, session, event -> onForm(), this::take);
        EvidenceDrop.on(
                table,
                session,
                event -> EvidenceDrop.ofRow(event, session::sighting),
                controller::add);
    }

    public EvidenceActions actions() {
        return new EvidenceActions(look, this::choose, this::view, this::ask, out::open, out::save);
    }

    /// Clears what was laid out for other programs.
    public void close() {
        out.close();
    }

    /// Asks for files and adds them to the selected sighting; to a new one when none is selected.
    public void choose() {
        take(files.evidence(Optional.empty()), session.primary());
    }

    public EvidenceIntakeController controller() {
        return controller;
    }

    private Target onForm() {
        return session.primary().map(Target::on).orElse(Target.NEW_SIGHTING);
    }

    /// On a ring, the selected one of its sightings, or the one that is chosen then; where nothing
    /// is, a new one.
    private Target onMap(DragEvent event) {
        var hit = map.canvas().groupsAt(event.getX(), event.getY());
        if (hit.isEmpty()) {
            return Target.NEW_SIGHTING;
        }
        var there = hit.getFirst();
        return session.primary()
                .filter(chosen -> there.holds(chosen.uuid()))
                .or(() -> single(there))
                .map(Target::on)
                .orElseGet(() -> Target.among(there.uuids()));
    }

    /// The one sighting of a symbol; it is read while the files are still over it.
    private Optional<Sighting> single(SightingGroup there) {
        return there.isSingle()
                ? Optional.ofNullable(session.records().watch(there.uuids().getFirst()).getValue())
                : Optional.empty();
    }

    private void view(Evidence evidence) {
        var viewer =
                new EvidenceViewer(
                        session,
                        look,
                        evidence,
                        () -> {
                            room.cover(Optional.empty());
                            map.canvas().requestFocus();
                        });
        room.cover(Optional.of(viewer));
        viewer.requestFocus();
    }

    private void ask(Evidence evidence) {
        room.cover(Optional.empty());
        look.facts(evidence.original(), facts -> card.ask(evidence, facts));
    }

    private void askIfItSays(Evidence evidence) {
        look.facts(
                evidence.original(),
                facts -> {
                    var isShown =
                            session.primary()
                                    .map(Sighting::uuid)
                                    .filter(evidence.sightingUuid()::equals)
                                    .isPresent();
                    if (isShown && (facts.position() != null || facts.taken() != null)) {
                        card.ask(evidence, facts);
                    }
                });
    }
}
