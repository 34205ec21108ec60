package org.amnok.ui.release;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.stage.Screen;
import org.amnok.domain.Progress;
import org.amnok.domain.record.ReleaseRecord;
import org.amnok.files.OutputRules;
import org.amnok.release.Outbox;
import org.amnok.release.Release;
import org.amnok.release.ReleaseTerms;
import org.amnok.ui.project.Dialogs;
import org.amnok.ui.project.OpenProject;
import org.amnok.ui.project.UsualPolicy;
import org.amnok.ui.project.WindowParts;
import org.amnok.words.Messages;

/// Asks before every release what leaves this machine.
public final class GateController {
    private final WindowParts parts;
    private final Dialogs dialogs;
    private final UsualPolicy usual;
    private final Consumer<OpenProject> showMap;

    /// What was decided of questions that wait; gone with their project.
    private final Map<OpenProject, Map<Waiting, PutOff>> waiting = new WeakHashMap<>();

    /// @param showMap leaves what covers the map
    public GateController(
            WindowParts parts, Dialogs dialogs, UsualPolicy usual, Consumer<OpenProject> showMap) {
        this.parts = parts;
        this.dialogs = dialogs;
        this.usual = usual;
        this.showMap = showMap;
    }

    /// With which a question begins.
    public ReleaseTerms terms() {
        return ReleaseTerms.of(usual.get());
    }

    /// A question that waits: decisions of some sightings are none of others.
    ///
    /// @param what is made
    /// @param sightings that are asked about, as [GateLook#sightings] tells them apart
    private record Waiting(String what, long sightings) {}

    /// What a person decided.
    ///
    /// @param summary true when one is wanted beside the output
    public record Decision(GateQuestion question, ReleaseTerms terms, boolean summary) {
        /// What leaves, into files that a person chose. Not for the FX thread.
        public Release release(OutputRules rules, Outbox outbox, Progress progress) {
            return question.release(terms).to(rules, outbox).followedBy(progress);
        }

        /// A file that leaves.
        ///
        /// @param report says that it has left
        public ReleaseController.Left left(
                Release release, ReleaseRecord record, Path file, Runnable report) {
            return new ReleaseController.Left(
                    List.of(record), summaries(release, record, file), report);
        }

        /// Writes the summary beside an output when one is wanted, or the history has no entry of
        /// it. Not for the FX thread.
        public Consumer<Boolean> summaries(Release release, ReleaseRecord record, Path written) {
            return entered -> {
                if (!entered) {
                    release.writeUnloggedSummary(written, record);
                } else if (summary) {
                    release.writeSummary(written, record);
                }
            };
        }
    }

    /// A question, what would leave under the terms that it begins with, and what left before.
    record Looked(GateQuestion question, GateLook first, GateLog log) {}

    /// Passes the sightings through the gate: not for the FX thread.
    ///
    /// @param log of the releases before
    Looked look(GateQuestion question, GateLog log, Progress progress) {
        return new Looked(question, GateLook.at(question, terms(), Set.of(), progress), log);
    }

    /// Asks; empty when nothing shall leave. A question that was left to mend something begins as
    /// it was left.
    ///
    /// @param beside what a person may want beside the output, and a summary; empty for an output
    ///   that nothing can lie beside
    Optional<Decision> ask(Looked looked, Optional<List<CheckBox>> beside, OpenProject bench) {
        var model = new GateModel(looked.question(), looked.first(), parts.tasks());
        model.policy().subscribe(each -> model.sameNames().set(usual.hasSameNames(each)));
        var maps =
                new GateMaps(
                        model,
                        parts.composer(),
                        parts.renderer(),
                        Screen.getPrimary().getOutputScaleX(),
                        parts.drawing());
        var file = bench.session().state().get().file();
        var visit = new GateVisit(model, new PreviewController(file, dialogs, parts.tasks()));
        var view = new GateView(model, maps, looked.log(), visit);
        beside.ifPresentOrElse(view::offer, view::offerNothing);
        var before = waiting.computeIfAbsent(bench, _ -> new HashMap<>());
        var mine = new Waiting(looked.question().what(), looked.first().sightings());
        Optional.ofNullable(before.remove(mine))
                .ifPresent(
                        decided -> {
                            model.goOn(decided);
                            view.want(decided.wanted());
                        });
        visit.leaving(() -> view.getScene().getWindow().hide());
        view.fitInto(Dialogs.mostHeight());
        dialogs.inFront(Messages.text("gate.release"), view, view.first());
        model.close();
        if (visit.isPutOff()) {
            before.put(mine, model.putOff(view.wanted()));
            visit.wanted().ifPresent(place -> lead(place, bench));
            bench.report(Messages.text("gate.put_off"));
        }
        if (!visit.mayLeave()) {
            return Optional.empty();
        }
        var terms = model.decided();
        usual.released(terms.policy(), model.sameNames().get());
        return Optional.of(new Decision(model.question(), terms, view.wantsSummary()));
    }

    /// To the record that a person wants to mend; nothing has left.
    private void lead(GateVisit.Wanted place, OpenProject bench) {
        showMap.accept(bench);
        bench.show(place.sighting(), place.part());
    }
}
