package org.amnok.ui.evidence;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import org.amnok.domain.LatLon;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.Sighting;
import org.amnok.map.cluster.SightingGroup;
import org.amnok.media.PhotoFacts;
import org.amnok.ui.evidence.EvidenceDrop.Target;
import org.amnok.ui.evidence.PhotoCard.Asked;
import org.amnok.ui.map.MapPane;
import org.amnok.ui.project.FileChoice;
import org.amnok.ui.project.FilePurpose;
import org.amnok.ui.project.OpenProject;
import org.amnok.ui.project.PreferenceStore;
import org.amnok.ui.project.SignatureBar;
import org.amnok.ui.project.WindowParts;
import org.amnok.ui.session.Session;

/// Evidence in the window: by drop or by name into the project, from there into the viewer, and the
/// question what photos say.
public final class EvidenceController {
    /// What of the window is made to show evidence.
    public interface Room {
        void showInspector();

        /// Shows something over or beside the map; nothing, the map alone again.
        void cover(Optional<Node> viewer, boolean beside);
    }

    private static final String BESIDE = "viewer.beside";

    private final Session session;
    private final MapPane map;
    private final PreferenceStore memory;
    private final FileChoice files;
    private final EvidenceImages look;
    private final EvidenceIntakeController controller;
    private final PhotoCard card;
    private final OriginalsOut out;
    private final Room room;
    private Optional<EvidenceViewer> open = Optional.empty();
    private Consumer<List<Path>> loose = some -> {};

    /// @param placeSubject gives the selected sighting a place
    /// @param room the area of the window it may cover
    public EvidenceController(
            OpenProject project,
            WindowParts parts,
            PreferenceStore memory,
            FileChoice files,
            Consumer<LatLon> placeSubject,
            Room room) {
        session = project.session();
        map = project.map();
        var status = project.status();
        this.memory = memory;
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
                        added -> {
                            look.forget();
                            room.showInspector();
                            askIfTheySay(added);
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
        take(files.openMany(FilePurpose.EVIDENCE, Optional.empty()), session.primary());
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
        leave();
        var viewer =
                new EvidenceViewer(
                        session,
                        look,
                        evidence,
                        new EvidenceViewer.Place(this::backToMap, this::turn, isBeside()));
        open = Optional.of(viewer);
        room.cover(open.map(each -> each), isBeside());
        viewer.requestFocus();
    }

    private boolean isBeside() {
        return memory.get(BESIDE, "true").equals("true");
    }

    /// Puts the viewer beside the map, or over it, and remembers that.
    private void turn(boolean beside) {
        memory.put(BESIDE, Boolean.toString(beside));
        room.cover(open.map(each -> each), beside);
        open.ifPresent(EvidenceViewer::requestFocus);
    }

    private void backToMap() {
        leave();
        map.canvas().requestFocus();
    }

    private void leave() {
        open.ifPresent(EvidenceViewer::release);
        open = Optional.empty();
        room.cover(Optional.empty(), false);
    }

    private void ask(Evidence evidence) {
        leave();
        look.facts(evidence.original(), facts -> card.ask(List.of(new Asked(evidence, facts))));
    }

    /// One question for all photos that were added together.
    private void askIfTheySay(List<Evidence> added) {
        look.factsOfAll(
                added.stream().map(Evidence::original).toList(),
                facts -> {
                    var saying =
                            IntStream.range(0, facts.size())
                                    .mapToObj(i -> new Asked(added.get(i), facts.get(i)))
                                    .filter(one -> says(one.facts()))
                                    .filter(one -> isShown(one.evidence()))
                                    .toList();
                    if (!saying.isEmpty()) {
                        card.ask(saying);
                    }
                });
    }

    private static boolean says(PhotoFacts facts) {
        return facts.position() != null || facts.taken() != null;
    }

    private boolean isShown(Evidence evidence) {
        return session.primary()
                .map(Sighting::uuid)
                .filter(evidence.sightingUuid()::equals)
                .isPresent();
    }
}
