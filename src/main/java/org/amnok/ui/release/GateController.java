package org.amnok.ui.release;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.amnok.ui.project.UsualPolicy;
import org.amnok.ui.project.WindowParts;
import org.amnok.words.Messages;

/// Asks before every release what leaves this machine.
public final class GateController {
    private final WindowParts parts;
    private final Dialogs dialogs;
    private final UsualPolicy usual;

    public GateController(WindowParts parts, Dialogs dialogs, UsualPolicy usual) {
        this.parts = parts;
        this.dialogs = dialogs;
        this.usual = usual;
    }

    /// With which a question begins.
    public ReleaseTerms terms() {
        return ReleaseTerms.of(usual.get());
    }

    /// What a person decided.
    ///
    /// @param summary true when one is wanted beside the output
    public record Decision(GateQuestion question, ReleaseTerms terms, boolean summary) {
        /// What leaves, into files that a person chose. Not for the FX thread.
        public Release release(OutputRules rules, Outbox outbox, Progress progress) {
            return question.release(terms).to(rules, outbox).followedBy(progress);
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

    /// A question, and what would leave under the terms that it begins with.
    record Looked(GateQuestion question, GateLook first) {}

    /// Passes the sightings through the gate: not for the FX thread.
    Looked look(GateQuestion question, Progress progress) {
        return new Looked(question, GateLook.at(question, terms(), Set.of(), progress));
    }

    /// Asks; empty when nothing shall leave.
    ///
    /// @param beside what a person may want beside the output
    Optional<Decision> ask(Looked looked, List<CheckBox> beside) {
        var model = new GateModel(looked.question(), looked.first(), parts.tasks());
        model.policy().subscribe(each -> model.sameNames().set(usual.hasSameNames(each)));
        var view =
                new GateView(
                        model,
                        new GateMaps(
                                model,
                                parts.composer(),
                                parts.raster(),
                                Screen.getPrimary().getOutputScaleX(),
                                parts.drawing()));
        view.offer(beside);
        var mayLeave =
                dialogs.askCarefully(
                        Messages.text("gate.release"), view, view.first(), view::follow);
        model.close();
        if (!mayLeave) {
            return Optional.empty();
        }
        var terms = model.decided();
        usual.released(terms.policy(), model.sameNames().get());
        return Optional.of(new Decision(looked.question(), terms, view.wantsSummary()));
    }
}
