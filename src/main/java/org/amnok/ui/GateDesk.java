package org.amnok.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.CheckBox;
import javafx.stage.Screen;
import org.amnok.domain.ProjectContents;
import org.amnok.domain.ReleasePolicy;
import org.amnok.domain.ReleaseRecord;
import org.amnok.release.ReleaseReview;
import org.amnok.release.ReleaseTerms;
import org.amnok.release.ReleasedSighting;
import org.amnok.ui.release.GateMaps;
import org.amnok.ui.release.GateModel;
import org.amnok.ui.release.GateQuestion;
import org.amnok.ui.release.GateView;
import org.amnok.workspace.PreparedRelease;

/// Asks before every release what leaves this machine.
final class GateDesk {
    private final WindowParts parts;
    private final Dialogs dialogs;
    private final UsualPolicy usual;

    GateDesk(WindowParts parts, Dialogs dialogs, UsualPolicy usual) {
        this.parts = parts;
        this.dialogs = dialogs;
        this.usual = usual;
    }

    /// With which a question begins.
    ReleaseTerms terms() {
        return ReleaseTerms.of(usual.get());
    }

    /// What a person decided.
    ///
    /// @param review under the terms that were chosen
    /// @param shows true of what lies in the output's frames
    /// @param summary true when one is wanted beside the output
    record Decision(ReleaseReview review, Predicate<ReleasedSighting> shows, boolean summary) {
        /// Writes the summary beside an output when one is wanted, or the history does not tell of
        /// it. Not for the FX thread.
        Consumer<Boolean> summaries(PreparedRelease release, ReleaseRecord record, Path written) {
            return entered -> {
                if (!entered) {
                    release.writeUnloggedSummary(written, record);
                } else if (summary) {
                    release.writeSummary(written, record);
                }
            };
        }
    }

    /// The policies of every project, and those of this one.
    static List<ReleasePolicy> policies(ProjectContents contents) {
        var all = new ArrayList<>(ReleasePolicy.GIVEN);
        all.addAll(contents.all(ReleasePolicy.class));
        return all;
    }

    /// A question, and what becomes of each record under the terms that it begins with.
    record Looked(GateQuestion question, ReleaseReview first) {}

    /// Passes the sightings through the gate: not for the FX thread.
    Looked look(GateQuestion question) {
        return new Looked(question, question.review().apply(terms()));
    }

    /// Asks; empty when nothing shall leave.
    ///
    /// @param beside what a person may want beside the output
    Optional<Decision> ask(Looked looked, List<CheckBox> beside) {
        var model =
                new GateModel(looked.question(), looked.first(), parts.background(), parts.fx());
        model.policy().subscribe(each -> model.sameNames().set(usual.hasSameNames(each)));
        var view =
                new GateView(
                        model,
                        new GateMaps(
                                model,
                                parts.composer(),
                                parts.raster(),
                                Screen.getPrimary().getOutputScaleX(),
                                parts.background(),
                                parts.fx()));
        view.offer(beside);
        if (!dialogs.askCarefully("Release", view, view.first(), view::follow)) {
            return Optional.empty();
        }
        var review = model.decided();
        usual.released(review.terms().policy(), model.sameNames().get());
        return Optional.of(new Decision(review, model.question().shows(), view.wantsSummary()));
    }
}
